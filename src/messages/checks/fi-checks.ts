import type { CheckMessages } from './check-messages.js';

const fi: CheckMessages = {
  names: {
    browser: 'Selain',
    cookies: 'Evästeet ja tallennustila',
    clock: 'Tämän tietokoneen kello',
    server: 'Palvelin',
    build: 'Web-UI:n versio',
    'app-proxy': 'App Proxy',
    limits: 'Rajasi',
  },
  states: {
    fine: 'Kunnossa',
    problem: 'Ongelma',
    unknown: 'Ei voitu tarkistaa',
    running: 'Tarkistetaan…',
  },
  remedies: {
    browser: 'Päivitä selain tai käytä toista.',
    cookies: 'Salli tämän osoitteen evästeet ja sivustotiedot selaimen asetuksissa.',
    clock: 'Anna tietokoneen asettaa kello automaattisesti.',
    server:
      'Palvelimessa on vika, se on hidas tai siihen ei saada yhteyttä. Tarkista yhteys tai yritä myöhemmin uudelleen.',
    build: 'Sulje muut Web-UI:n välilehdet ja lataa sivu uudelleen ilman välimuistia.',
    'app-proxy': 'Selain ei tavoita App Proxya ajoissa. Tarkista VPN tai kysy ylläpitäjältä.',
    limits: 'Lopeta istunto, jota et enää tarvitse, tai pyydä vähemmän.',
  },
  noProblem: 'Ongelmia ei löytynyt.',
  problems: { one: '{n} ongelma löytyi.', other: '{n} ongelmaa löytyi.' },
};

export default fi;
