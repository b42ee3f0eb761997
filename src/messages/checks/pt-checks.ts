import type { CheckMessages } from './check-messages.js';

const pt: CheckMessages = {
  names: {
    browser: 'Navegador',
    cookies: 'Cookies e armazenamento',
    clock: 'Relógio deste computador',
    server: 'Servidor',
    build: 'Versão da Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Os seus limites',
  },
  states: {
    fine: 'Em ordem',
    problem: 'Problema',
    unknown: 'Não foi possível verificar',
    running: 'A verificar…',
  },
  remedies: {
    browser: 'Atualize o navegador ou utilize outro.',
    cookies: 'Permita cookies e dados do site para este endereço nas definições do navegador.',
    clock: 'Deixe este computador acertar o relógio automaticamente.',
    server:
      'O servidor está com erro, lento ou inacessível. Verifique a ligação ou tente mais tarde.',
    build: 'Feche os outros separadores da Web-UI e recarregue a página sem a cache.',
    'app-proxy':
      'O navegador não consegue contactar o App Proxy a tempo. Verifique a VPN ou pergunte ao administrador.',
    limits: 'Termine uma sessão de que já não precisa ou peça menos.',
  },
  noProblem: 'Nenhum problema encontrado.',
  problems: {
    one: '{n} problema encontrado.',
    many: '{n} problemas encontrados.',
    other: '{n} problemas encontrados.',
  },
};

export default pt;
