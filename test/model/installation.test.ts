import { expect } from '@open-wc/testing';
import { DEFAULT_INSTALLATION, languagesFor } from '../../src/model/installation.js';

const languages = (settings: object, wanted: readonly string[]) =>
  languagesFor({ ...DEFAULT_INSTALLATION, ...settings }, wanted);

describe('languagesFor', () => {
  it('Without settings, the languages of the user come first, then English', () => {
    expect(languages({}, ['ko-KR', 'xx', 'ja'])).to.deep.equal(['ko-KR', 'ja', 'en']);
  });

  it('A language that the installation leaves out is not used', () => {
    expect(languages({ languages: ['ko', 'en'] }, ['de', 'ko'])).to.deep.equal(['ko', 'en']);
  });

  it('The default language comes last, and must be one of the languages', () => {
    expect(languages({ defaultLanguage: 'ko' }, ['xx'])).to.deep.equal(['ko']);
    const settings = { languages: ['ja', 'th'], defaultLanguage: 'ko' };
    expect(languages(settings, ['de'])).to.deep.equal(['ja']);
  });
});
