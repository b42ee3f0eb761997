import { AUDIENCES, minRoleFor, type Role } from '../../src/model/audience.js';
import { shownText } from '../../src/model/labels.js';
import type { Compiled } from '../../tools/content/compile.js';

/** The compiled content with its messages. */
type Compilation = Extract<Compiled, { readonly ok: true }>;

/** The forms in which a message is pasted. */
export const FORMS = ['whole', 'cut', 'translated', 'translated and cut', 'in a log'] as const;
export type Form = (typeof FORMS)[number];

/** A pasted message and the entry that explains it to a role. */
export interface Probe {
  readonly message: string;
  readonly form: Form;
  readonly lang: string;
  readonly role: Role;
  readonly q: string;
  readonly expect: string;
}

/** Names of one installation, in the place of placeholders. */
const OWN_NAMES = [
  'thesis data',
  '/home/work/data set/run_17.csv',
  '5d1b9c04-77aa-4f0e-9a8e-3f9a52d1c7e1',
  'cr.example.com/stable/python:3.9',
];

/** The share of a message that a cut leaves, and the shortest result. */
const CUT_SHARE = 0.6;
const MIN_LETTERS = 24;
const MIN_DENSE_LETTERS = 12;

/** Replaces the placeholders of a message with names of one installation. */
function filled(text: string): string {
  let count = 0;
  return shownText(text).replace(/…/g, () => OWN_NAMES[count++ % OWN_NAMES.length] ?? '');
}

/** Returns the beginning and the end of a message. None if they are too short. */
function cut(text: string): readonly string[] {
  const dense = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
  const letters = Array.from(text);
  const length = Math.ceil(letters.length * CUT_SHARE);
  if (length < (dense ? MIN_DENSE_LETTERS : MIN_LETTERS)) return [];
  return [letters.slice(0, length).join(''), letters.slice(-length).join('')];
}

const inLog = (text: string): string =>
  `2026-11-02 09:14:55.120 INFO request started\n` +
  `2026-11-02 09:14:55.431 ERROR [10.0.3.7:8080] ${text}\n` +
  `  File "/opt/app/lib/python3.12/site-packages/handler.py", line 212, in handle\n` +
  `2026-11-02 09:14:55.433 INFO closing connection 88213`;

/** Returns the pasted forms of all messages that lead to an entry. */
export function probes(compiled: Compilation): readonly Probe[] {
  const { texts, errors } = compiled.messages;
  const found: Probe[] = [];
  for (const [message, targets] of targetsOf(compiled)) {
    for (const [role, expect] of targets) {
      const add = (form: Form, lang: string, ...texts: readonly string[]) => {
        for (const q of texts) found.push({ message, form, lang, role, q, expect });
      };
      for (const [lang, text] of Object.entries(texts[message] ?? {})) {
        const isEnglish = lang === 'en';
        add(isEnglish ? 'whole' : 'translated', lang, filled(text));
        add(isEnglish ? 'cut' : 'translated and cut', lang, ...cut(filled(text)));
        if (isEnglish) add('in a log', lang, inLog(filled(text)));
      }
      for (const title of errors[message]?.titles ?? []) {
        const type = `https://api.backend.ai/probs/${message}`;
        add('whole', 'en', `${filled(title)} (demo-7f3a)`);
        add('cut', 'en', ...cut(filled(title)));
        add('in a log', 'en', inLog(JSON.stringify({ type, title: filled(title) })));
      }
      if (message.startsWith('status:')) add('whole', 'en', message.slice('status:'.length));
    }
  }
  return found;
}

/** Returns the entries of each message for the lowest role and for superadmins. */
function targetsOf({
  content,
  messageMap,
}: Compilation): ReadonlyMap<string, ReadonlyMap<Role, string>> {
  const audiences = new Map(content.map(({ id, metadata }) => [id, metadata.audience]));
  const rank = (id: string) => AUDIENCES.indexOf(audiences.get(id) ?? 'superadmin');
  const entries = new Map<string, string[]>();
  for (const { message, entry } of messageMap) {
    if (entry !== undefined) entries.set(message, [...(entries.get(message) ?? []), entry]);
  }
  return new Map(
    [...entries].map(([message, ids]) => {
      const sorted = ids.sort((a, b) => rank(a) - rank(b));
      const lowest = sorted.map(
        (id) => [minRoleFor(audiences.get(id) ?? 'superadmin'), id] as const,
      );
      return [message, new Map([...lowest, ['superadmin', sorted.at(-1) ?? '']])] as const;
    }),
  );
}

/** Asks each probe with the search of its language and role. Returns the ids of the hits. */
export function askAll(
  all: readonly Probe[],
  searchFor: (lang: string, role: Role) => { readonly ids: (q: string) => readonly string[] },
): readonly { readonly probe: Probe; readonly ids: readonly string[] }[] {
  const searches = new Map<string, ReturnType<typeof searchFor>>();
  return all.map((probe) => {
    const key = `${probe.lang} ${probe.role}`;
    const search = searches.get(key) ?? searchFor(probe.lang, probe.role);
    searches.set(key, search);
    return { probe, ids: search.ids(probe.q) };
  });
}
