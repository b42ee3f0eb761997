import type { CheckMessages } from './check-messages.js';

const tr: CheckMessages = {
  names: {
    browser: 'Tarayıcı',
    cookies: 'Çerezler ve depolama',
    clock: 'Bu bilgisayarın saati',
    server: 'Sunucu',
    build: 'Web-UI sürümü',
    'app-proxy': 'App Proxy',
    limits: 'Sınırlarınız',
  },
  states: {
    fine: 'Sorun yok',
    problem: 'Sorunlu',
    unknown: 'Denetlenemedi',
    running: 'Denetleniyor…',
  },
  remedies: {
    browser: 'Tarayıcınızı güncelleyin veya başka bir tarayıcı kullanın.',
    cookies: 'Tarayıcı ayarlarında bu adres için çerezlere ve site verilerine izin verin.',
    clock: 'Bu bilgisayarın saatini otomatik ayarlamasını sağlayın.',
    server:
      'Sunucu hata veriyor, yavaş ya da erişilemiyor. Bağlantınızı denetleyin veya daha sonra yeniden deneyin.',
    build: 'Diğer Web-UI sekmelerini kapatın ve sayfayı önbelleksiz yenileyin.',
    'app-proxy':
      'Tarayıcınız App Proxy’ye zamanında ulaşamıyor. VPN’i denetleyin veya yöneticinize sorun.',
    limits: 'Artık gerekmeyen bir oturumu sonlandırın veya daha az kaynak isteyin.',
  },
  noProblem: 'Sorun bulunamadı.',
  problems: { one: '{n} sorun bulundu.', other: '{n} sorun bulundu.' },
};

export default tr;
