import type { CheckMessages } from './check-messages.js';

const zh: CheckMessages = {
  names: {
    browser: '瀏覽器',
    cookies: 'Cookie 和儲存空間',
    clock: '這台電腦的時鐘',
    server: '伺服器',
    build: 'Web-UI 版本',
    'app-proxy': 'App Proxy',
    limits: '您的限額',
  },
  states: {
    fine: '正常',
    problem: '有問題',
    unknown: '無法檢查',
    running: '正在檢查…',
  },
  remedies: {
    browser: '請更新瀏覽器，或改用其他瀏覽器。',
    cookies: '請在瀏覽器設定中允許此位址的 Cookie 和網站資料。',
    clock: '請將這台電腦的時鐘設為自動校準。',
    server: '伺服器發生錯誤、回應緩慢或無法連線。請檢查網路連線，或稍後再試。',
    build: '請關閉其他 Web-UI 分頁，並不使用快取重新整理頁面。',
    'app-proxy': '瀏覽器無法及時連線到 App Proxy。請檢查 VPN，或詢問管理員。',
    limits: '請終止不再需要的會話，或要求較少的資源。',
  },
  noProblem: '未發現問題。',
  problems: { other: '發現 {n} 個問題。' },
};

export default zh;
