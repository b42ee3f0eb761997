import type { CheckMessages } from './check-messages.js';

const ko: CheckMessages = {
  names: {
    browser: '브라우저',
    cookies: '쿠키와 저장소',
    clock: '이 컴퓨터의 시계',
    server: '서버',
    build: 'Web-UI 버전',
    'app-proxy': 'App Proxy',
    limits: '내 사용 한도',
  },
  states: {
    fine: '정상',
    problem: '문제 있음',
    unknown: '확인할 수 없음',
    running: '확인하는 중…',
  },
  remedies: {
    browser: '브라우저를 업데이트하거나 다른 브라우저를 사용하세요.',
    cookies: '브라우저 설정에서 이 주소의 쿠키와 사이트 데이터를 허용하세요.',
    clock: '이 컴퓨터의 시계를 자동으로 설정하세요.',
    server:
      '서버가 오류를 내거나, 느리거나, 연결되지 않습니다. 연결 상태를 확인하거나 나중에 다시 시도하세요.',
    build: '다른 Web-UI 탭을 닫고 캐시 없이 페이지를 새로고침하세요.',
    'app-proxy': 'App Proxy가 제때 응답하지 않습니다. VPN을 확인하거나 관리자에게 문의하세요.',
    limits: '필요 없는 세션을 종료하거나 더 적은 자원을 요청하세요.',
  },
  noProblem: '문제가 발견되지 않았습니다.',
  problems: { other: '문제 {n}개가 발견되었습니다.' },
};

export default ko;
