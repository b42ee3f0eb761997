import { expect } from '@open-wc/testing';
import { pickLanguage } from '../../src/model/languages.js';
import { manualPageOf, manualUrl } from '../../src/model/manual.js';
import { MENU_KEYS } from '../../src/model/menu.js';

describe('pickLanguage', () => {
  const AVAILABLE = ['en', 'ko', 'pt', 'zh-CN'];
  const CASES: [wanted: (string | null | undefined)[], picked: string][] = [
    [['ko'], 'ko'],
    [['KO'], 'ko'],
    [['ko-KR'], 'ko'],
    [['pt-BR'], 'pt'],
    [['zh-cn'], 'zh-CN'],
    [['zh_CN'], 'zh-CN'],
    [['de', 'ko'], 'ko'],
    [[null, undefined, '', 'ko'], 'ko'],
    [['de'], 'en'],
    [['default'], 'en'],
    [[], 'en'],
  ];

  for (const [wanted, picked] of CASES) {
    it(`picks ${picked} for ${JSON.stringify(wanted)}`, () => {
      expect(pickLanguage(wanted, AVAILABLE)).to.equal(picked);
    });
  }
});

describe('manualUrl', () => {
  const CASES: [version: string | undefined, language: string, url: string][] = [
    ['26.5.0', 'en', 'https://webui.docs.backend.ai/26.5/en/vfolder.html#a'],
    ['26.5.0-alpha.1', 'ko', 'https://webui.docs.backend.ai/next/ko/vfolder.html#a'],
    ['24.09.0', 'ja', 'https://webui.docs.backend.ai/ja/latest/vfolder/vfolder.html#a'],
    ['24.09.0-alpha.1', 'de', 'https://webui.docs.backend.ai/en/latest/vfolder/vfolder.html#a'],
    [undefined, 'th', 'https://webui.docs.backend.ai/th/latest/vfolder/vfolder.html#a'],
    ['nonsense', 'en', 'https://webui.docs.backend.ai/en/latest/vfolder/vfolder.html#a'],
  ];

  for (const [version, language, url] of CASES) {
    it(`returns ${url} for ${version ?? 'no version'} in ${language}`, () => {
      expect(manualUrl('vfolder', 'a', { version, language })).to.equal(url);
    });
  }

  it('returns a page of the manual for every page of Web-UI', () => {
    for (const key of [...MENU_KEYS, 'unknown' as const]) {
      expect(manualPageOf(key)).to.match(/^[a-z_]+$/);
    }
  });
});
