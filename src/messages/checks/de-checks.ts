import type { CheckMessages } from './check-messages.js';

const de: CheckMessages = {
  names: {
    browser: 'Browser',
    cookies: 'Cookies und Speicher',
    clock: 'Uhr dieses Computers',
    server: 'Server',
    build: 'Version von Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Ihre Grenzwerte',
  },
  states: {
    fine: 'In Ordnung',
    problem: 'Problem',
    unknown: 'Nicht prüfbar',
    running: 'Wird geprüft…',
  },
  remedies: {
    browser: 'Aktualisieren Sie Ihren Browser oder verwenden Sie einen anderen.',
    cookies:
      'Erlauben Sie in den Einstellungen des Browsers Cookies und Websitedaten für diese Adresse.',
    clock: 'Lassen Sie die Uhr dieses Computers automatisch stellen.',
    server:
      'Der Server ist gestört, langsam oder nicht erreichbar. Prüfen Sie Ihre Verbindung oder versuchen Sie es später noch einmal.',
    build: 'Schließen Sie die anderen Tabs von Web-UI und laden Sie die Seite ohne Cache neu.',
    'app-proxy':
      'Ihr Browser erreicht den App Proxy nicht rechtzeitig. Prüfen Sie das VPN oder fragen Sie die Administration.',
    limits: 'Beenden Sie eine nicht mehr benötigte Sitzung oder fordern Sie weniger an.',
  },
  noProblem: 'Kein Problem gefunden.',
  problems: { one: '{n} Problem gefunden.', other: '{n} Probleme gefunden.' },
};

export default de;
