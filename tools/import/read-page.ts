import { readFileSync, statSync } from 'node:fs';
import { sectionsOf, type Section } from './page.js';
import { notIn, type ManualLanguage } from './script.js';

const MEGABYTE = 1024 * 1024;
/** The manual's own page has some 6 kB and ten sections, the longest of a few hundred letters. */
const LIMITS = { bytes: 5 * MEGABYTE, sections: 500, sectionLetters: 50_000 } as const;

/** Reads a troubleshooting page; `wrong` says in one sentence why it cannot be one. */
export function readPage(
  file: string,
  lang: ManualLanguage,
): { readonly sections: readonly Section[] } | { readonly wrong: string } {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return { wrong: `${file}: ${bytes}` };
  const page = pageOf(bytes, lang);
  return 'wrong' in page ? { wrong: `${file}: ${page.wrong}` } : page;
}

function bytesOf(file: string): Uint8Array | string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 'there is no such file';
  if (stat.isDirectory()) return 'this is a folder, not a page';
  if (stat.size > LIMITS.bytes) {
    const [is, may] = [stat.size, LIMITS.bytes].map((size) => Math.ceil(size / MEGABYTE));
    return `the file has ${is} MB; a page has at most ${may} MB`;
  }
  try {
    return readFileSync(file);
  } catch (error) {
    return `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function pageOf(
  bytes: Uint8Array,
  lang: ManualLanguage,
): { readonly sections: readonly Section[] } | { readonly wrong: string } {
  const text = textOf(bytes);
  if (text === undefined) return { wrong: 'this is not a text in UTF-8' };
  const sections = sectionsOf(text);
  if (sections.length === 0) {
    return { wrong: 'there are no headings of the third level ("###"), one for each problem' };
  }
  if (sections.length > LIMITS.sections) {
    return { wrong: `a page with ${sections.length} sections is no troubleshooting page` };
  }
  const long = sections.find(({ markdown }) => markdown.length > LIMITS.sectionLetters);
  if (long) {
    return {
      wrong: `the section in line ${long.line} is longer than any problem needs to be told`,
    };
  }
  const language = notIn(lang, withoutCode(text));
  return language === undefined ? { sections } : { wrong: language };
}

/** Undefined for what is no text: other encodings, pictures, archives. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

const withoutCode = (text: string): string =>
  text.replace(/`[^`\n]*`/g, ' ').replace(/\]\([^)\n]*\)/g, ' ');
