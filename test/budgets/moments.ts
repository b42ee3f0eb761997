import { textGroupOf } from '../../src/model/text-group.js';

/** The chunks of the built plugin at a moment. The reader is a user in English in the shell. */
export interface Moment {
  /** All chunks since the start, without their static imports. */
  readonly chunks: readonly string[];
  /** The limit of the code in bytes after Brotli compression: 3 % over the reached size. */
  readonly maxBytes: number;
}

/** The entry that a test opens. */
export const OPENED_ENTRY = 'upload-fails-or-skips';

/** The pack with the entry that the test opens. */
const TEXT = `en.user.text-${textGroupOf(OPENED_ENTRY)}`;

const CORE = ['entry', 'load-config', 'manifest', 'mount', 'shell', 'en.public', 'en.user'];
const HINTS = [...CORE, 'anchor-tracker', 'bai-help-hint'];
const LIST = [...CORE, 'panel-elements'];
const IDLE = [...LIST, 'listen'];
const ANNOUNCEMENT = [...IDLE, 'announcement-matcher', 'en.public.bodies', 'en.user.bodies'];
const ENTRY = [...LIST, 'article-elements', TEXT];
const SEARCH = [...LIST, 'en.public.bodies', 'en.user.bodies', 'search'];

/** The packs are content, and have no limit of code. */
export const isPack = (name: string): boolean => /^en\.(?:public|user)/.test(name);

export const MOMENTS = {
  start: { chunks: ['entry'], maxBytes: 4_435 },
  hints: { chunks: HINTS, maxBytes: 62_890 },
  list: { chunks: LIST, maxBytes: 61_534 },
  idle: { chunks: IDLE, maxBytes: 63_240 },
  announcement: { chunks: ANNOUNCEMENT, maxBytes: 65_660 },
  entry: { chunks: ENTRY, maxBytes: 69_850 },
  search: { chunks: SEARCH, maxBytes: 74_080 },
} as const satisfies Readonly<Record<string, Moment>>;
