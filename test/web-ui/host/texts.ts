import { reworded } from './scramble.js';

/**
 * The messages of the stand-in. They come from the same file as in Web-UI,
 * `/resources/i18n/<lang>.json`, nested by key.
 */
type Texts = { [key: string]: string | Texts };

let texts: Texts = {};
let english: Texts = {};

async function fetchTexts(language: string): Promise<Texts> {
  const answer = await fetch(`/resources/i18n/${language}.json`);
  // A missing language is answered with index.html and status 200.
  return answer.headers.get('content-type')?.includes('json')
    ? ((await answer.json()) as Texts)
    : {};
}

export async function loadTexts(language: string): Promise<void> {
  [english, texts] = await Promise.all([fetchTexts('en'), fetchTexts(language)]);
}

function find(from: Texts, key: string): string | undefined {
  let found: string | Texts | undefined = from;
  for (const part of key.split('.')) {
    if (typeof found !== 'object') return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
}

/**
 * Returns the label of an i18n key. Any other text is returned unchanged: sample data and English
 * labels.
 */
export function t(key: string): string {
  const text = find(texts, key) ?? find(english, key);
  return text === undefined ? key : reworded(text);
}
