/**
 * Masks all in a text but words and small numbers. Each step reads the text once, so that masking takes
 * linear time. The result has one line for each line of the text.
 */
export function masked(text: string): readonly string[] {
  let hidden: 'key block' | 'next line' | undefined;
  return text.split('\n').map((line) => {
    if (hidden === 'key block' || line.includes(KEY_BEGIN)) {
      hidden = line.includes(KEY_END) ? undefined : 'key block';
      return '[key]';
    }
    if (hidden === 'next line' && line.trim() !== '') {
      hidden = undefined;
      return '[value]';
    }
    const { result, awaitsValue } = maskedLine(line);
    if (awaitsValue) hidden = 'next line';
    return result;
  });
}

const KEY_BEGIN = '-----BEGIN';
const KEY_END = '-----END';

/** The longest number that is no id and no phone number, in digits. */
const MAX_DIGITS = 4;

/** The longest word in Latin letters. Longer ones are keys. */
const MAX_WORD_LENGTH = 20;
const MAX_CAPITALS = 15;
const MIN_HEX_LENGTH = 8;

/** The longest name of a value, such as `X-Access-Key`. */
const MAX_NAME_LENGTH = 40;

/** Separates the parts of a line. Quotes and brackets are no part of a value. */
const GAPS = '\\s,;"\'`<>()[\\]{}|“”‘’„«»「」『』（）【】、，；。…';
const PARTS = new RegExp(`[${GAPS}]+|[^${GAPS}]+`, 'gu');
const GAP = new RegExp(`^[${GAPS}]`, 'u');
const QUOTE = /["'`“‘„«]/;

/** The names of values that are secret, or that identify a user or a machine. */
const NAMES =
  'user|username|userid|login|email|mail|account|owner|name|password|passwd|pwd|pass|passphrase|secret|token|key|auth|authorization|cookie|session|sessionid|sid|jwt|csrf|credentials?|host|server|ip|addr|address|url|uri|path|dir|directory|home|phone|tel|mobile|id|사용자|이름|이메일|비밀번호|암호|토큰|주소|전화|ユーザー|名前|メール|パスワード|トークン|住所|電話';
const NAMED_VALUE = new RegExp(`(?:${NAMES})$`, 'u');
const KNOWN_NAME = new RegExp(`^(?:${NAMES}|bearer|basic|digest)$`, 'iu');

/** Schemes of an HTTP header, which a secret follows. */
const SCHEMES: ReadonlySet<string> = new Set(['bearer', 'basic', 'digest']);

interface MaskedLine {
  readonly result: string;
  /** Whether the line ends with the name of a value. */
  readonly awaitsValue: boolean;
}

function maskedLine(line: string): MaskedLine {
  const parts = line.match(PARTS) ?? [];
  const chunks = parts.filter((part) => !GAP.test(part));
  let result = '';
  let at = -1;
  for (const [index, part] of parts.entries()) {
    if (GAP.test(part)) {
      result += part;
      continue;
    }
    at += 1;
    const next = chunks[at + 1];
    const named = nameIn(part, parts[index + 1] ?? '', next ?? '');
    if (named !== undefined) {
      const isLast = next === undefined && /[:=]$/.test(part);
      return { result: isLast ? result + part : `${result}${named} [value]`, awaitsValue: isLast };
    }
    result += isHarmless(part, chunks[at - 1], next) ? part : `[${kindOf(part)}]`;
  }
  return { result, awaitsValue: false };
}

/** Returns the name of the value that follows, as in `user=…`; otherwise undefined. */
function nameIn(part: string, gap: string, next: string): string | undefined {
  const names = part.split(/[:=]/);
  const last = names.at(-1) ?? '';
  const isFollowed = QUOTE.test(gap) || /^[:=]/.test(next);
  const isName =
    names.slice(0, -1).some(isValueName) ||
    (SCHEMES.has(last.toLowerCase()) && next !== '') ||
    (isFollowed && isValueName(last));
  const [first = ''] = names;
  return isName ? (KNOWN_NAME.test(first) ? first : `[${kindOf(first)}]`) : undefined;
}

const isValueName = (name: string): boolean =>
  NAMED_VALUE.test(
    name
      .slice(-MAX_NAME_LENGTH)
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  );

/** Whether a part is a word, or a small number without numbers beside it. */
function isHarmless(part: string, before = '', after = ''): boolean {
  const core = withoutMarks(part.normalize('NFKC'));
  // An IPv6 address may have marks at its edges.
  if (part.includes('::')) return false;
  if (core === '' || isWord(core)) return true;
  const isNumber = core.length <= MAX_DIGITS && /^\d+%?$/.test(core);
  return isNumber && !HAS_DIGIT.test(before) && !HAS_DIGIT.test(after);
}

const HAS_DIGIT = /\p{N}/u;

/** Whether a text is a word, and neither a key nor a hash. */
function isWord(text: string): boolean {
  if (!/^[\p{L}\p{M}]+$/u.test(text)) return false;
  return (text.match(/[A-Za-z]+/g) ?? []).every(
    (run) =>
      run.length <= MAX_WORD_LENGTH &&
      !(run.length > MAX_CAPITALS && run === run.toUpperCase()) &&
      !(run.length >= MIN_HEX_LENGTH && /^[a-f]+$/i.test(run)) &&
      (run.match(/[a-z][A-Z]/g) ?? []).length < 2,
  );
}

const MARKS = '.:!?·-–—/&+*=#';

/** Removes the marks at the edges of a part. */
function withoutMarks(part: string): string {
  let [start, end] = [0, part.length];
  while (start < end && MARKS.includes(part.charAt(start))) start += 1;
  while (end > start && MARKS.includes(part.charAt(end - 1))) end -= 1;
  return part.slice(start, end);
}

/** Names what a mask stands for. */
function kindOf(part: string): string {
  if (part.includes('@')) return 'e-mail';
  if (part.includes('://')) return 'URL';
  if (/[\\/]/.test(part)) return 'path';
  if (/^[\d.:]+$/.test(part)) return 'number';
  return part.includes('.') ? 'host or file' : 'id or key';
}
