import type { Audience } from '../../../src/model/audience.js';
import type { ManualSection } from './manual-page.js';

const SUPERADMIN =
  /super[\s-]?admin|슈퍼\s?(?:관리자|어드민)|スーパー?\s?(?:管理者|アドミン)|ซูเปอร์\s?(?:แอดมิน|ผู้ดูแล)|ผู้ดูแลระบบสูงสุด/i;
const ADMIN = /admin|관리자|管理者|ผู้ดูแล|แอดมิน/i;
const USER = /user|사용자|ユーザ|利用者|ผู้ใช้/i;
const ONLY =
  /\bonly\b|\bexclusive|(?<!뿐)만|전용|한정|のみ|だけ|専用|限ら?[れりる]|限定|เฉพาะ|เท่านั้น/i;
const NOT_ONLY = /\bnot only\b|뿐만|だけで(?:は|なく)|ไม่เฉพาะ|ไม่เพียง/i;

/** Guesses the audience of a section; undefined if its part names no readers. */
export function audienceOf({ part, markdown }: ManualSection): Audience | undefined {
  const sentences = markdown.split(/\n\s*\n|(?<=[.!?])\s+|(?<=[。！？])/);
  const isForSuperadmins = sentences.some(
    (sentence) => SUPERADMIN.test(sentence) && ONLY.test(sentence) && !NOT_ONLY.test(sentence),
  );
  if (isForSuperadmins || SUPERADMIN.test(part)) return 'superadmin';
  if (ADMIN.test(part)) return 'admin';
  return USER.test(part) ? 'user' : undefined;
}
