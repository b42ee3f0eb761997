import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPluginName } from '../../src/check/check-plugin-name.js';

const NAME = 'backend-ai-help-drawer';
const GENERAL = '[general]\npage = "backend-ai-help-drawer"\n\n';

const TABLE: readonly (readonly [
  title: string,
  toml: string,
  state: 'ok' | 'failed',
  text: RegExp,
])[] = [
  ['the name alone', `[plugin]\npage = "${NAME}"\n`, 'ok', /names the plugin/],
  ['the name among others', `[plugin]\npage = "a,${NAME},b"`, 'ok', /names the plugin/],
  [
    'single quotes and a comment',
    `[plugin]\npage = '${NAME}' # help\n[x]\n`,
    'ok',
    /names the plugin/,
  ],
  ['Windows line ends', `[plugin]\r\npage = "${NAME}"\r\n`, 'ok', /names the plugin/],
  ['no section', GENERAL, 'failed', /names no plugin/],
  ['a commented line', `${GENERAL}[plugin]\n# page = "${NAME}"\n`, 'failed', /names no plugin/],
  ['another section', `[plugin]\n[pipeline]\npage = "${NAME}"`, 'failed', /names no plugin/],
  ['a list', `[plugin]\npage = ["${NAME}"]`, 'failed', /list of plugins/],
  ['a list as a text', `[plugin]\npage = "['${NAME}']"`, 'failed', /list of plugins/],
  ['a space', `[plugin]\npage = "a, ${NAME}"`, 'failed', /a space beside/],
  ['another plugin', `[plugin]\npage = "other"`, 'failed', /other plugins only/],
];

describe('checkPluginName', () => {
  for (const [title, toml, state, text] of TABLE) {
    it(`check page: config.toml with ${title} is ${state}`, () => {
      const result = checkPluginName(toml, NAME);
      assert.equal(result.state, state, result.text);
      assert.match(result.text, text);
      assert.equal(result.remedy === undefined, state === 'ok');
    });
  }
});
