import base from '../../web-test-runner.config.mjs';
import { IS_DEEP } from './depth.mjs';

/** The tests of code that depends on the engine, and of access by role. */
const ENGINES = ['test/{content,gating,host,hostile}/**/*.test.ts'];

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
      { name: 'other', browsers: others, files: [...files, ...not(ENGINES), ...not(PROPERTIES)] },
    ]
  : [
      { name: 'engines', browsers, files: ENGINES },
      { name: 'other', browsers: [chromium], files: [...files, ...not(ENGINES)] },
    ];

export default {
  ...rest,
  browsers,
  groups: groups.filter((group) => group.browsers.length > 0),
};
