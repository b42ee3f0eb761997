import type { ExplainedAnnouncement } from '../announcements/announcement-log.js';
import type { Announcement } from '../announcements/announcement.js';
import { evidenceText } from '../checks/judgment.js';
import type { CheckResult } from '../checks/result.js';
import { masked } from './mask.js';

/** The facts about a request for help. */
export interface BundleFacts {
  /** The title and the id of the entry that was read. */
  readonly entry: string;
  readonly page: string;
  readonly role: string;
  readonly webUi: string;
  readonly drawer: string;
  readonly language: string;
  readonly browser: string;
  readonly stepsDone: number;
  /** The results of the checks that the reader has run. */
  readonly checks: readonly CheckResult[];
  /** The newest first. */
  readonly announcements: readonly ExplainedAnnouncement[];
  /** The text that the reader typed. */
  readonly reason: string;
}

/** A line of the bundle. */
export interface BundleLine {
  /** The line without names, addresses and secrets. */
  readonly masked: string;
  readonly original: string;
}

/** The limits of the recent messages, since mail links are short. */
const MAX_ANNOUNCEMENTS = 5;
const MAX_TEXT_LENGTH = 300;

/** Matches the names of errors, as servers write them. */
const ERROR_NAME = /^[a-z]+(?:[-_/][a-z]+)*$/;
const MAX_NAME_LENGTH = 60;

/** Returns the lines of a request for help, in Markdown. */
export function supportBundle(facts: BundleFacts): readonly BundleLine[] {
  const announced = facts.announcements.slice(0, MAX_ANNOUNCEMENTS);
  const reason = facts.reason.trim();
  return [
    plain(`# ${facts.entry}`),
    plain(''),
    plain(`- Page: ${facts.page}`),
    plain(`- Role: ${facts.role}`),
    plain(`- Web-UI: ${facts.webUi}`),
    plain(`- Help drawer: ${facts.drawer}`),
    plain(`- Language: ${facts.language}`),
    plain(`- Browser: ${facts.browser}`),
    ...(facts.stepsDone > 0 ? [plain(`- Steps done: ${facts.stepsDone}`)] : []),
    ...(facts.checks.length > 0 ? ['', '## Checks', ''].map(plain) : []),
    ...facts.checks.map(checkLine),
    ...(announced.length > 0 ? ['', '## Recent messages', ''].map(plain) : []),
    ...announced.map(announcementLine),
    ...(reason ? ['', '## What was missing', ''].map(plain) : []),
    ...(reason ? linesOf(reason) : []),
  ];
}

/** Joins the lines, and shows the original of those that the reader selected. */
export const bundleText = (
  lines: readonly BundleLine[],
  isLifted: (line: BundleLine) => boolean,
): string => lines.map((line) => (isLifted(line) ? line.original : line.masked)).join('\n');

/** Returns a line without foreign text, which needs no mask. */
const plain = (text: string): BundleLine => ({ masked: text, original: text });

function linesOf(text: string): readonly BundleLine[] {
  const lines = masked(text);
  return text.split('\n').map((original, index) => ({ masked: lines[index] ?? '', original }));
}

/** Returns the result of a check. Evidence of a server or a configuration is masked as text. */
function checkLine({ name, state, evidence }: CheckResult): BundleLine {
  const parts = evidence.map((each) => {
    const text = withoutFence(evidenceText(each, 'en')).replaceAll('\n', ' ');
    return typeof each === 'object' && 'foreign' in each ? linesOf(text) : [plain(text)];
  });
  const line = (part: 'masked' | 'original') => {
    const shown = parts.flatMap((texts) => texts.map((text) => text[part])).join(', ');
    return `- ${name}: ${state}${shown && `: \`${shown}\``}`;
  };
  return { masked: line('masked'), original: line('original') };
}

function announcementLine({ announcement, count }: ExplainedAnnouncement): BundleLine {
  const { time, status } = announcement;
  const when = new Date(time).toISOString().slice(0, 16).replace('T', ' ');
  const start = [`${when} UTC`, status, count > 1 ? `×${count}` : ''].filter(Boolean).join(', ');
  const texts = [...errorNames(announcement), ...shownLines(announcement)];
  const code = (part: 'masked' | 'original') =>
    texts.length === 0 ? '' : `: \`${texts.map((text) => text[part]).join(' / ')}\``;
  return { masked: `- ${start}${code('masked')}`, original: `- ${start}${code('original')}` };
}

const shownLines = ({ text }: Announcement): readonly BundleLine[] =>
  text === '' ? [] : linesOf(withoutFence(text.slice(0, MAX_TEXT_LENGTH)));

/** Returns the names of the error. Anything that is no such name is masked as text. */
function errorNames({ errorType = '', errorCode = '' }: Announcement): readonly BundleLine[] {
  const type = errorType.slice(errorType.lastIndexOf('/probs/') + 1).replace(/^probs\//, '');
  return [...new Set([type, errorCode])]
    .filter(Boolean)
    .map((name) => withoutFence(name.slice(0, MAX_NAME_LENGTH)))
    .flatMap((name) => (ERROR_NAME.test(name) ? plain(name) : linesOf(name)));
}

/** Replaces the mark that ends code in Markdown. */
const withoutFence = (text: string): string => text.replaceAll('`', "'");
