import type { Audience } from '../../src/model/audience.js';
import { locate } from '../content/markdown.js';
import { plainText } from '../content/walk.js';
import type { Section } from './page.js';

/** How the manual names its readers, in its four languages; superadmins before admins. */
const SUPERADMIN =
  /super[\s-]?admin|슈퍼\s?(?:관리자|어드민)|スーパー?\s?(?:管理者|アドミン)|ซูเปอร์\s?(?:แอดมิน|ผู้ดูแล)|ผู้ดูแลระบบสูงสุด/i;
const ADMIN = /admin|관리자|管理者|ผู้ดูแล|แอดมิน/i;
const USER = /user|사용자|ユーザ|利用者|ผู้ใช้/i;
const ONLY =
  /\bonly\b|\bexclusive|(?<!뿐)만|전용|한정|のみ|だけ|専用|限ら?[れりる]|限定|เฉพาะ|เท่านั้น/i;
const NOT_ONLY = /\bnot only\b|뿐만|だけで(?:は|なく)|ไม่เฉพาะ|ไม่เพียง/i;

/** Who a section is for; undefined where its part of the page names nobody. */
export function audienceOf({ part = '', partText, markdown }: Section): Audience | undefined {
  const noted = [markdown, partText].some((text) => notesIn(text).some(isForSuperadmins));
  if (noted || SUPERADMIN.test(part)) return 'superadmin';
  if (ADMIN.test(part)) return 'admin';
  return USER.test(part) ? 'user' : undefined;
}

const isForSuperadmins = (note: string): boolean =>
  SUPERADMIN.test(note) && ONLY.test(note) && !NOT_ONLY.test(note);

/**
 * What may be a note: the inside of callouts and quotes, what is indented like one, and paragraphs
 * of one sentence. A longer text may speak of superadmins without being for them.
 */
function notesIn(markdown: string): readonly string[] {
  return locate(markdown, 1).flatMap(({ token, inCallout }) => {
    if (token.type === 'code') return token.codeBlockStyle === 'indented' ? [token.text] : [];
    if (token.type === 'blockquote') return [plainText(token.tokens)];
    if (token.type !== 'paragraph') return [];
    const text = plainText(token.tokens).trim();
    const sentences = text.split(/[.!?。！？]+(?:\s+|$)|(?<=[。！？])/).filter(Boolean);
    return inCallout || sentences.length === 1 ? [text] : [];
  });
}
