/** Where an announcement comes from: what Web-UI shows, or a request of Web-UI that failed. */
export type AnnouncementSource = 'notification' | 'toast' | 'alert' | 'request' | 'connection';

/** Trouble that Web-UI has shown or received. All texts are plain text. */
export interface Announcement {
  readonly source: AnnouncementSource;
  /** The message that Web-UI shows, or the title of a server's error. */
  readonly text: string;
  /** The key of the message in Web-UI, which has the text in the reader's language. */
  readonly key?: string | undefined;
  /** The HTTP status of a failed request. */
  readonly status?: number | undefined;
  /** The type and the code of a server's error. */
  readonly errorType?: string | undefined;
  readonly errorCode?: string | undefined;
  /** In milliseconds, as `Date.now()` returns. */
  readonly time: number;
}

/** The most characters of a text. Messages of Web-UI are shorter. */
export const MAX_TEXT_LENGTH = 2_000;

/** Matches control characters except line breaks, lone surrogates, and marks of direction. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Returns a value as plain text; empty if the value is no text. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, MAX_TEXT_LENGTH).replace(CONTROL, ' ').trim() : '';

/** Joins the parts of a message, such as a title and a description. */
export const joinedText = (...parts: readonly unknown[]): string =>
  plainText([...new Set(parts.map(plainText))].filter(Boolean).join('\n'));

/** Identifies the message of an announcement. A request and its message on screen differ. */
export const identityOf = ({ text, key = '', errorType = '', errorCode = '' }: Announcement) =>
  [text, key, errorType, errorCode].join('\n');
