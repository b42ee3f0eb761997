import { AnnouncementMatcher } from '../../src/model/announcements/announcement-matcher.js';
import type { Announcement } from '../../src/model/announcements/announcement.js';
import type { Role } from '../../src/model/audience.js';
import { EntryIndex } from '../../src/model/entry-index.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { visibleEntries } from '../../src/model/visible.js';
import type { Compiled } from '../../tools/content/compile.js';
import { bodyIn, entriesIn } from '../../tools/content/content.js';
import { lookupOf } from '../../tools/content/label-table.js';
import { messageLookup } from '../../tools/content/message-list.js';
import { probes, type Probe } from './messages.js';

/** The compiled content with its messages. */
type Compilation = Extract<Compiled, { readonly ok: true }>;

/** The forms in which Web-UI announces a message. */
export const ANNOUNCED_FORMS = ['notification', 'alert', 'failed request'] as const;

/** An announced message and the entry that explains it to a role. */
export interface AnnouncedProbe extends Pick<Probe, 'message' | 'lang' | 'role' | 'expect'> {
  readonly form: (typeof ANNOUNCED_FORMS)[number];
  readonly announcement: Announcement;
}

/** Returns the announced forms of all messages that lead to an entry. */
export function announcedProbes(compiled: Compilation): readonly AnnouncedProbe[] {
  const { errors } = compiled.messages;
  return probes(compiled)
    .filter(({ form }) => form === 'whole' || form === 'translated')
    .flatMap(({ message, lang, role, expect, q }) => {
      const probe = { message, lang, role, expect };
      const shown = (form: 'notification' | 'alert', text: string): AnnouncedProbe => ({
        ...{ ...probe, form },
        announcement: { source: form, text, time: 0 },
      });
      // Servers answer in English, in every language of Web-UI.
      const requests = UI_LANGUAGES.map((own): AnnouncedProbe => ({
        ...{ ...probe, lang: own, form: 'failed request' },
        announcement: {
          ...{ source: 'request', text: q, status: 500, time: 0 },
          errorType: `https://api.backend.ai/probs/${message}`,
        },
      }));
      // Web-UI shows the message below a title of its own, or alone.
      return [
        shown('notification', `Web-UI\n${q}`),
        shown('alert', q),
        ...(message in errors ? requests : []),
      ];
    });
}

/** Returns the matcher of each reader, made once. */
export function matchers({
  content,
  labels: table,
  messages,
}: Compilation): (lang: string, role: Role) => AnnouncementMatcher {
  const made = new Map<string, AnnouncementMatcher>();
  return (lang, role) => {
    const key = `${lang} ${role}`;
    const known = made.get(key);
    if (known) return known;
    const labels = lookupOf(table, lang, table.releases.at(-1) ?? '');
    const texts = messageLookup(messages, lang);
    const entries = visibleEntries(entriesIn(content, lang), role);
    const ids = new Set(entries.map(({ id }) => id));
    const bodies = content.filter(({ id }) => ids.has(id)).map((entry) => bodyIn(entry, lang));
    const matcher = new AnnouncementMatcher(
      new EntryIndex(entries),
      bodies,
      (name) => labels(name) ?? texts(name),
    );
    made.set(key, matcher);
    return matcher;
  };
}

/** Announcements of ordinary work, in which `{}` stands for each of the names below. */
const HARMLESS = [
  'Session {} created',
  'Session {} is running',
  'Session {} terminated',
  'Preparing session {}',
  'The session is ready. Open an app to start.',
  'Copied {} to the clipboard',
  'Copied',
  'Saved',
  'Settings saved successfully',
  'Folder {} created',
  'Folder {} deleted',
  'Folder {} moved to trash',
  'Folder {} restored',
  'Folder name changed to {}',
  'You are invited to folder {}',
  'Invitation to {} sent',
  'Invitation to {} accepted',
  'Permission of {} changed',
  'File {} uploaded',
  'Uploading {}',
  'Upload of {} finished',
  'Download of {} started',
  'File {} deleted',
  'File {} renamed',
  'Image {} installed',
  'Installing image {}. This takes a while.',
  'Image list refreshed',
  'Scanning images of {}',
  'Rescanning images finished',
  'Registry {} added',
  'Registry {} updated',
  'Registry {} deleted',
  'Usage recalculated',
  'Recalculating usage',
  'Resource group {} created',
  'Resource policy {} updated',
  'Project {} created',
  'Project {} selected',
  'User {} created',
  'User {} updated',
  'User {} is now active',
  'Keypair {} created',
  'Keypair {} activated',
  'Password changed successfully',
  'Signed in as {}',
  'Signed out',
  'Welcome back, {}',
  'Language changed',
  'Dark mode is on',
  'Service {} created',
  'Service {} is healthy',
  'Service {} updated',
  'Token for {} created',
  'Route of {} refreshed',
  'Environment variables saved',
  'Preset {} created',
  'Preset {} applied',
  'Agent {} updated',
  'Storage {} selected',
  'Batch session {} finished successfully',
  'App {} is opening in a new tab',
  'Jupyter started',
  'Terminal opened',
  'Connected to {}',
  'SSH key downloaded',
  'Logs of {} refreshed',
  'Container committed to {}',
  'Cloning folder {} started',
  'Folder {} cloned',
  'Task started in the background',
  'Task finished',
  'No new notifications',
  'Maintenance mode ended',
  'A new version is available',
] as const;

const NAMES = ['thesis', 'my-project-2', 'data set', 'training_07', 'demo@example.com', '논문'];

/** The harmless announcements, at least 300. */
export const HARMLESS_ANNOUNCEMENTS: readonly string[] = HARMLESS.flatMap((text) =>
  text.includes('{}') ? NAMES.map((name) => text.replace('{}', name)) : [text],
);
