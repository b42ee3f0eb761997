import type { CheckMessages } from './check-messages.js';

const zh: CheckMessages = {
  names: {
    browser: '浏览器',
    cookies: 'Cookie 和存储',
    clock: '本机时钟',
    server: '服务器',
    build: 'Web-UI 版本',
    'app-proxy': 'App Proxy',
    limits: '您的限额',
  },
  states: {
    fine: '正常',
    problem: '有问题',
    unknown: '无法检查',
    running: '正在检查…',
  },
  remedies: {
    browser: '请更新浏览器，或改用其他浏览器。',
    cookies: '请在浏览器设置中允许此地址的 Cookie 和网站数据。',
    clock: '请将本机时钟设为自动校准。',
    server: '服务器出错、响应缓慢或无法连接。请检查网络连接，或稍后重试。',
    build: '请关闭其他 Web-UI 标签页，并不使用缓存重新加载页面。',
    'app-proxy': '浏览器未能及时连接 App Proxy。请检查 VPN，或咨询管理员。',
    limits: '请终止不再需要的会话，或申请更少的资源。',
  },
  noProblem: '未发现问题。',
  problems: { other: '发现 {n} 个问题。' },
};

export default zh;
