import type { CheckMessages } from './check-messages.js';

const vi: CheckMessages = {
  names: {
    browser: 'Trình duyệt',
    cookies: 'Cookie và bộ nhớ',
    clock: 'Đồng hồ của máy tính này',
    server: 'Máy chủ',
    build: 'Phiên bản Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Giới hạn của bạn',
  },
  states: {
    fine: 'Ổn',
    problem: 'Có vấn đề',
    unknown: 'Không kiểm tra được',
    running: 'Đang kiểm tra…',
  },
  remedies: {
    browser: 'Hãy cập nhật trình duyệt hoặc dùng trình duyệt khác.',
    cookies: 'Hãy cho phép cookie và dữ liệu trang web của địa chỉ này trong cài đặt trình duyệt.',
    clock: 'Hãy để máy tính này tự động đặt giờ.',
    server: 'Máy chủ bị lỗi, chậm hoặc không kết nối được. Hãy kiểm tra kết nối hoặc thử lại sau.',
    build: 'Hãy đóng các thẻ Web-UI khác và tải lại trang không dùng bộ nhớ đệm.',
    'app-proxy':
      'Trình duyệt không kết nối được App Proxy kịp thời. Hãy kiểm tra VPN hoặc hỏi quản trị viên.',
    limits: 'Hãy kết thúc phiên không còn cần hoặc yêu cầu ít tài nguyên hơn.',
  },
  noProblem: 'Không phát hiện vấn đề nào.',
  problems: { other: 'Phát hiện {n} vấn đề.' },
};

export default vi;
