import base from '../../web-test-runner.config.mjs';
import { IS_DEEP } from './depth.mjs';

/** The tests with generated input, which a deep run repeats with more inputs. */
const PROPERTIES = [
  'test/fuzz/*.test.ts',
  'test/{gating/gating,hostile/sanitise,host/find-control,content/store}.test.ts',
];

const not = (globs) => globs.map((glob) => `!${glob}`);
const { browsers, files, ...rest } = base;
const [chromium, ...others] = browsers;

/** Both depths together run each test in each browser. */
const groups = IS_DEEP
  ? [
      { name: 'properties', browsers, files: PROPERTIES },
      { name: 'other', browsers: others, files: [...files, ...not(PROPERTIES)] },
    ]
  : [{ name: 'all', browsers: [chromium], files }];

export default {
  ...rest,
  browsers,
  groups: groups.filter((group) => group.browsers.length > 0),
};
