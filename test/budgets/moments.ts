/** The chunks of the built plugin at a moment. The reader is a user in English in the shell. */
export interface Moment {
  /** All chunks since the start, without their static imports. */
  readonly chunks: readonly string[];
  /** The limit of the code in bytes after Brotli compression: 3 % over the reached size. */
  readonly maxBytes: number;
}

const START = ['entry', 'load-config', 'manifest', 'mount', 'shell', 'en.public', 'en.user'];
const ENTRY = ['en.user.bodies', 'purify.es'];
const SEARCH = ['en.public.bodies', 'en.user.bodies', 'search'];

/** The packs are content, and have no limit of code. */
export const isPack = (name: string): boolean => /^en\.(?:public|user)/.test(name);

export const MOMENTS = {
  start: { chunks: START, maxBytes: 59_688 },
  list: { chunks: START, maxBytes: 59_688 },
  entry: { chunks: [...START, ...ENTRY], maxBytes: 70_133 },
  search: { chunks: [...START, ...SEARCH], maxBytes: 71_166 },
} as const satisfies Readonly<Record<string, Moment>>;
