import type { Audience } from '../../src/model/audience.js';
import type { Kind } from '../../src/model/entry.js';
import { MOMENTS, type Moment } from '../../src/model/moment.js';

export interface ScaffoldOptions {
  readonly audience: Audience;
  readonly kind: Kind;
  readonly moment: Moment;
  /** Menu keys, or `everywhere`. */
  readonly pages: readonly string[];
  readonly today: Date;
}

/** Returns the files of a new entry. They compile, and each text is a TODO. */
export const scaffold = (options: ScaffoldOptions): ReadonlyMap<string, string> =>
  new Map([
    ['entry.yaml', metadata(options)],
    ['en.md', TEXTS[options.kind]],
  ]);

const metadata = ({ audience, kind, moment, pages, today }: ScaffoldOptions): string =>
  `audience: ${audience} # public | user | admin | superadmin
kind: ${kind} # problem | question | guide
moment: ${moment} # ${MOMENTS.join(' | ')}
pages: ${pages.includes('everywhere') ? 'everywhere' : `[${[...new Set(pages)].join(', ')}]`}
related: []
hints: []
sources:
  - 'TODO: the source of each fact, such as a page of the manual or an issue'
reviewed: ${today.toISOString().slice(0, 10)}
`;

const frontMatter = (title: string): string => `---
title: 'TODO: ${title}'
summary: 'TODO: one line that describes the problem'
keywords: ['TODO: search terms', error texts, misspellings, abbreviations]
---
`;

const STEPS = `## What to do {#steps}

1. TODO: One instruction per step, in the imperative.

TODO: The result, as in: The image now appears on the Images tab.
`;

const ELSE = `## If this does not help {#else}

TODO: What to do next, whom to ask, and what to tell them.
`;

/** The text of a new entry of each kind. */
const TEXTS: Readonly<Record<Kind, string>> = {
  problem: `${frontMatter('the problem, as users say it')}
TODO: The likely cause, in one sentence.

${STEPS}
${ELSE}`,
  question: `${frontMatter('the question, in a few words')}
TODO: The answer, in one sentence.

${STEPS}
${ELSE}`,
  guide: `${frontMatter('the task, in a few words')}
TODO: The purpose, in one sentence.

## Before you begin {#before}

- TODO: A requirement.

${STEPS}
${ELSE}`,
};
