import type { CheckMessages } from './check-messages.js';

const ja: CheckMessages = {
  names: {
    browser: 'ブラウザ',
    cookies: 'Cookieとストレージ',
    clock: 'このコンピューターの時計',
    server: 'サーバー',
    build: 'Web-UIのバージョン',
    'app-proxy': 'App Proxy',
    limits: '自分の上限',
  },
  states: {
    fine: '正常',
    problem: '問題あり',
    unknown: '確認できませんでした',
    running: '確認しています…',
  },
  remedies: {
    browser: 'ブラウザを更新するか、別のブラウザを使ってください。',
    cookies: 'ブラウザの設定で、このアドレスのCookieとサイトデータを許可してください。',
    clock: 'このコンピューターの時計を自動で合わせるように設定してください。',
    server:
      'サーバーがエラーを返すか、遅いか、接続できません。接続を確認するか、後でもう一度お試しください。',
    build: 'Web-UIのほかのタブを閉じ、キャッシュを使わずにページを再読み込みしてください。',
    'app-proxy': 'App Proxyが時間内に応答しません。VPNを確認するか、管理者にお問い合わせください。',
    limits: '不要なセッションを終了するか、要求するリソースを減らしてください。',
  },
  noProblem: '問題は見つかりませんでした。',
  problems: { other: '問題が{n}件見つかりました。' },
};

export default ja;
