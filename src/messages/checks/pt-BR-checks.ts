import type { CheckMessages } from './check-messages.js';

const pt: CheckMessages = {
  names: {
    browser: 'Navegador',
    cookies: 'Cookies e armazenamento',
    clock: 'Relógio deste computador',
    server: 'Servidor',
    build: 'Versão da Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Seus limites',
  },
  states: {
    fine: 'Em ordem',
    problem: 'Problema',
    unknown: 'Não foi possível verificar',
    running: 'Verificando…',
  },
  remedies: {
    browser: 'Atualize o navegador ou use outro.',
    cookies: 'Permita cookies e dados do site para este endereço nas configurações do navegador.',
    clock: 'Deixe este computador ajustar o relógio automaticamente.',
    server:
      'O servidor está com erro, lento ou inacessível. Verifique a conexão ou tente mais tarde.',
    build: 'Feche as outras abas da Web-UI e recarregue a página sem o cache.',
    'app-proxy':
      'O navegador não consegue acessar o App Proxy a tempo. Verifique a VPN ou pergunte ao administrador.',
    limits: 'Encerre uma sessão de que não precisa mais ou peça menos.',
  },
  noProblem: 'Nenhum problema encontrado.',
  problems: {
    one: '{n} problema encontrado.',
    many: '{n} problemas encontrados.',
    other: '{n} problemas encontrados.',
  },
};

export default pt;
