import type { CheckMessages } from './check-messages.js';

const id: CheckMessages = {
  names: {
    browser: 'Browser',
    cookies: 'Cookie dan penyimpanan',
    clock: 'Jam komputer ini',
    server: 'Server',
    build: 'Versi Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Batas Anda',
  },
  states: {
    fine: 'Baik',
    problem: 'Bermasalah',
    unknown: 'Tidak dapat diperiksa',
    running: 'Memeriksa…',
  },
  remedies: {
    browser: 'Perbarui browser Anda atau gunakan browser lain.',
    cookies: 'Izinkan cookie dan data situs untuk alamat ini di pengaturan browser.',
    clock: 'Biarkan komputer ini mengatur jam secara otomatis.',
    server:
      'Server bermasalah, lambat, atau tidak dapat dijangkau. Periksa koneksi Anda atau coba lagi nanti.',
    build: 'Tutup tab Web-UI lainnya, lalu muat ulang halaman tanpa cache.',
    'app-proxy':
      'Browser Anda tidak dapat menjangkau App Proxy tepat waktu. Periksa VPN atau hubungi admin.',
    limits: 'Akhiri sesi yang tidak lagi diperlukan, atau minta lebih sedikit.',
  },
  noProblem: 'Tidak ada masalah yang ditemukan.',
  problems: { other: '{n} masalah ditemukan.' },
};

export default id;
