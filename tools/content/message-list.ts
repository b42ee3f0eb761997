import type { LabelLookup } from '../../src/model/labels.js';
import { FALLBACK_LANGUAGE } from '../../src/model/languages.js';
import type { Report } from './diagnostic.js';
import { isObject } from './yaml.js';

/** The name of the list in the content folder. */
export const MESSAGE_LIST_FILE = 'messages.json';

/** An error of a server. */
export interface ServerError {
  readonly titles: readonly string[];
  readonly classes: readonly string[];
  readonly codes: readonly string[];
  readonly components: readonly string[];
}

/** The messages that Web-UI and the servers can show. */
export interface MessageList {
  /** The texts of Web-UI by key and language; of exceptions only in English. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The errors of the servers by the last part of their type. */
  readonly errors: Readonly<Record<string, ServerError>>;
  /** The reasons why a session changed its status. */
  readonly reasons: readonly string[];
}

export const NO_MESSAGES: MessageList = { texts: {}, errors: {}, reasons: [] };

/** Begins the id of a status reason. */
export const REASON_PREFIX = 'status:';

/** Reads a messages.json. */
export function readMessageList(text: string, report: Report): MessageList {
  try {
    const list: unknown = JSON.parse(text);
    if (
      isObject(list) &&
      isObject(list['texts']) &&
      isObject(list['errors']) &&
      Array.isArray(list['reasons'])
    ) {
      return list as unknown as MessageList;
    }
  } catch {
    // Reported below.
  }
  report(1, 'list of messages is malformed', 'Run npm run maintain:messages to write it again');
  return NO_MESSAGES;
}

/** Returns the ids of all messages, as messages.yaml names them. */
export const messageIds = ({ texts, errors, reasons }: MessageList): readonly string[] => [
  ...Object.keys(texts),
  ...Object.keys(errors),
  ...reasons.map((reason) => `${REASON_PREFIX}${reason}`),
];

/** Returns the messages of Web-UI in a language, for readers without a Web-UI. */
export const messageLookup =
  ({ texts }: MessageList, lang: string): LabelLookup =>
  (key) =>
    texts[key]?.[lang] ?? texts[key]?.[FALLBACK_LANGUAGE];
