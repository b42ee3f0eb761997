import type { Release, ReleaseMessages } from '../labels/releases.js';

/** The last parts of keys that name an error, such as `CreationFailed`. */
const ERROR_KEY =
  /Error(?!Log)|Fail|Cannot|NotFound|Exceed|Denied|Expired|Unavailable|NotAllowed|NotSupported/;

/** The groups of keys that contain errors only. */
const ERROR_GROUP = /(?:^|\.)error\./;

/** English texts that report a failure. */
const FAILURE =
  /\b(?:errors?|fail(?:s|ed|ure)?|cannot|can't|could not|couldn't|unable|denied|expired|unavailable|insufficient|blocked|refused|disconnected|timed out)\b|\bexceed|\bnot (?:allowed|found|available|exist|supported|permitted|authorized|enough|respond)|no permission|went wrong/i;

/** English texts that only warn before an action. */
const WARNING = /cannot be (?:undone|recovered|restored|changed|modified)|cannot recover/i;

/** The groups that explain pages and forms instead of reporting. */
const EXPLANATION = /^(?:tourGuide|tourguide)\.|(?:Tooltip|Desc|Description|Dialog|Color)$/;

/** Whether Web-UI may show a message as an error. */
export const isErrorMessage = (key: string, english: readonly string[]): boolean =>
  ERROR_GROUP.test(key) ||
  (!EXPLANATION.test(key) &&
    !english.some((text) => WARNING.test(text)) &&
    (ERROR_KEY.test(key.slice(key.lastIndexOf('.') + 1)) ||
      english.some((text) => FAILURE.test(text))));

/** A message of Web-UI by language, from the newest release that has its key. */
export type Translations = ReadonlyMap<string, string>;

/** Returns the error messages of all releases by key. */
export function errorMessages(
  releases: readonly (readonly [Release, ReleaseMessages])[],
): ReadonlyMap<string, Translations> {
  const english = new Map<string, Set<string>>();
  for (const [, messages] of releases) {
    for (const [key, text] of messages.get('en') ?? []) {
      const texts = english.get(key) ?? new Set<string>();
      english.set(key, texts.add(text));
    }
  }
  const found = new Map<string, Translations>();
  for (const [key, texts] of [...english].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isEmpty = [...texts].every((text) => text.trim() === '');
    if (isEmpty || !isErrorMessage(key, [...texts])) continue;
    const newest = releases.findLast(([, messages]) => messages.get('en')?.has(key));
    if (!newest) continue;
    const translations = [...newest[1]].flatMap(([lang, messages]) => {
      const text = messages.get(key);
      return text === undefined || text.trim() === '' ? [] : [[lang, text] as const];
    });
    found.set(key, new Map(translations));
  }
  return found;
}
