/** The languages of Web-UI, and so the ones an entry may be written in: `<language>.md`. */
export const LANGUAGES: readonly string[] = [
  ...['en', 'ko', 'de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'mn', 'ms', 'pl', 'pt', 'pt-BR'],
  ...['ru', 'th', 'tr', 'vi', 'zh-CN', 'zh-TW'],
];
