import type { CheckMessages } from './check-messages.js';

const pl: CheckMessages = {
  names: {
    browser: 'Przeglądarka',
    cookies: 'Pliki cookie i pamięć',
    clock: 'Zegar tego komputera',
    server: 'Serwer',
    build: 'Wersja Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Twoje limity',
  },
  states: {
    fine: 'W porządku',
    problem: 'Problem',
    unknown: 'Nie można sprawdzić',
    running: 'Sprawdzanie…',
  },
  remedies: {
    browser: 'Zaktualizuj przeglądarkę albo użyj innej.',
    cookies: 'W ustawieniach przeglądarki zezwól na pliki cookie i dane tej witryny.',
    clock: 'Pozwól temu komputerowi ustawiać zegar automatycznie.',
    server:
      'Serwer ma awarię, działa wolno lub jest nieosiągalny. Sprawdź połączenie albo spróbuj później.',
    build: 'Zamknij inne karty Web-UI i odśwież stronę bez pamięci podręcznej.',
    'app-proxy':
      'Przeglądarka nie może na czas połączyć się z App Proxy. Sprawdź VPN albo zapytaj administratora.',
    limits: 'Zakończ niepotrzebną sesję albo poproś o mniej zasobów.',
  },
  noProblem: 'Nie znaleziono problemów.',
  problems: {
    one: 'Znaleziono {n} problem.',
    few: 'Znaleziono {n} problemy.',
    many: 'Znaleziono {n} problemów.',
    other: 'Znaleziono {n} problemu.',
  },
};

export default pl;
