import type { CheckMessages } from './check-messages.js';

const ms: CheckMessages = {
  names: {
    browser: 'Pelayar',
    cookies: 'Kuki dan storan',
    clock: 'Jam komputer ini',
    server: 'Pelayan',
    build: 'Versi Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Had anda',
  },
  states: {
    fine: 'Baik',
    problem: 'Bermasalah',
    unknown: 'Tidak dapat diperiksa',
    running: 'Sedang memeriksa…',
  },
  remedies: {
    browser: 'Kemas kini pelayar anda atau gunakan yang lain.',
    cookies: 'Benarkan kuki dan data laman untuk alamat ini dalam tetapan pelayar.',
    clock: 'Biarkan komputer ini menetapkan jam secara automatik.',
    server:
      'Pelayan bermasalah, perlahan atau tidak dapat dihubungi. Semak sambungan anda atau cuba lagi kemudian.',
    build: 'Tutup tab Web-UI yang lain dan muat semula halaman tanpa cache.',
    'app-proxy':
      'Pelayar anda tidak dapat mencapai App Proxy dalam masanya. Semak VPN atau hubungi pentadbir.',
    limits: 'Tamatkan sesi yang tidak diperlukan lagi, atau minta lebih sedikit.',
  },
  noProblem: 'Tiada masalah ditemui.',
  problems: { other: '{n} masalah ditemui.' },
};

export default ms;
