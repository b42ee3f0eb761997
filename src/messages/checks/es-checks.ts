import type { CheckMessages } from './check-messages.js';

const es: CheckMessages = {
  names: {
    browser: 'Navegador',
    cookies: 'Cookies y almacenamiento',
    clock: 'Reloj de este equipo',
    server: 'Servidor',
    build: 'Versión de Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Sus límites',
  },
  states: {
    fine: 'Correcto',
    problem: 'Problema',
    unknown: 'No se pudo comprobar',
    running: 'Comprobando…',
  },
  remedies: {
    browser: 'Actualice el navegador o use otro.',
    cookies:
      'Permita las cookies y los datos del sitio para esta dirección en los ajustes del navegador.',
    clock: 'Deje que este equipo ajuste su reloj automáticamente.',
    server:
      'El servidor falla, es lento o no está accesible. Compruebe la conexión o inténtelo más tarde.',
    build: 'Cierre las demás pestañas de Web-UI y recargue la página sin la caché.',
    'app-proxy':
      'Su navegador no llega a tiempo al App Proxy. Compruebe la VPN o pregunte al administrador.',
    limits: 'Termine una sesión que ya no necesite o solicite menos.',
  },
  noProblem: 'No se ha encontrado ningún problema.',
  problems: {
    one: '{n} problema encontrado.',
    many: '{n} problemas encontrados.',
    other: '{n} problemas encontrados.',
  },
};

export default es;
