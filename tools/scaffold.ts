import type { Audience } from '../src/model/audience.js';
import type { Kind } from '../src/model/entry.js';

export interface ScaffoldOptions {
  readonly audience: Audience;
  readonly kind: Kind;
  /** Menu keys, or `everywhere`. */
  readonly pages: readonly string[];
  readonly today: Date;
}

/** The files of an entry that compiles and has everything still to be written. */
export const scaffold = (options: ScaffoldOptions): ReadonlyMap<string, string> =>
  new Map([
    ['entry.yaml', factsOf(options)],
    ['en.md', TEXTS[options.kind]],
  ]);

const factsOf = ({ audience, kind, pages, today }: ScaffoldOptions): string =>
  `audience: ${audience} # public | user | admin | superadmin
kind: ${kind} # problem | question | guide
${pages.includes('everywhere') ? 'pages: everywhere' : `pages:\n${[...new Set(pages)].map((page) => `  - ${page}\n`).join('')}`.trimEnd()}
related: []
hints: []
sources:
  - 'TODO: what the facts rest on, such as a page of the manual or an issue'
reviewed: ${today.toISOString().slice(0, 10)}
`;

const front = (title: string): string => `---
title: 'TODO: ${title}'
summary: 'TODO: one line that tells readers whether this is their trouble'
keywords: ['TODO: what people type', error text, wrong spellings, abbreviations]
---
`;

const ELSE = `## If it did not help {#else}

TODO: What to do then, whom to ask, and what to tell them.
`;

/** Each kind in the shape that its readers know from the others. */
const TEXTS: Readonly<Record<Kind, string>> = {
  problem: `${front('the trouble, in the words of who has it')}
TODO: The likely cause, in one sentence.

## What to do {#steps}

1. TODO: One action a step, begun with its verb.
2. TODO: The last step ends in a way to tell that it worked.

${ELSE}`,
  question: `${front('the question, in a few words')}
TODO: The answer, in one sentence.

## What to do {#steps}

1. TODO: One action a step, begun with its verb.
2. TODO: The last step ends in a way to tell that it worked.

${ELSE}`,
  guide: `${front('what is done, in a few words')}
TODO: What this is good for, in one sentence.

## Before you begin {#before}

- TODO: What has to be there first.

## Steps {#steps}

1. TODO: One action a step, begun with its verb.

## How to tell that it worked {#check}

TODO: What is to be seen then.

${ELSE}`,
};
