import type { CheckMessages } from './check-messages.js';

const it: CheckMessages = {
  names: {
    browser: 'Browser',
    cookies: 'Cookie e archiviazione',
    clock: 'Orologio di questo computer',
    server: 'Server',
    build: 'Versione di Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'I propri limiti',
  },
  states: {
    fine: 'A posto',
    problem: 'Problema',
    unknown: 'Verifica non riuscita',
    running: 'Verifica in corso…',
  },
  remedies: {
    browser: 'Aggiornare il browser o usarne un altro.',
    cookies:
      'Consentire i cookie e i dati del sito per questo indirizzo nelle impostazioni del browser.',
    clock: 'Lasciare che questo computer regoli l’orologio automaticamente.',
    server:
      'Il server è in errore, lento o irraggiungibile. Controllare la connessione o riprovare più tardi.',
    build: 'Chiudere le altre schede di Web-UI e ricaricare la pagina senza la cache.',
    'app-proxy':
      'Il browser non raggiunge in tempo l’App Proxy. Controllare la VPN o chiedere all’amministratore.',
    limits: 'Terminare una sessione non più necessaria o richiedere meno risorse.',
  },
  noProblem: 'Nessun problema trovato.',
  problems: {
    one: '{n} problema trovato.',
    many: '{n} problemi trovati.',
    other: '{n} problemi trovati.',
  },
};

export default it;
