import type { Article } from '../content/content.js';
import type { Problem } from '../content/problem.js';
import { parseYaml } from '../content/yaml.js';

const DAY = 24 * 60 * 60 * 1000;

/** Facts get old: Web-UI changes under what was once right. */
export function staleReview(
  { facts: { reviewed }, origin }: Article,
  { now, staleAfter }: { readonly now: Date; readonly staleAfter: number },
): readonly Problem[] {
  const days = Math.floor((now.valueOf() - Date.parse(reviewed)) / DAY);
  if (days <= staleAfter) return [];
  const yaml = parseYaml(origin.text, { firstLine: 1, textOnly: false });
  return [
    {
      file: origin.file,
      line: yaml.lineOf(['reviewed']),
      problem: `nobody has reviewed this for ${days} days`,
      fix: 'Hold the entry against the present Web-UI and its sources, then write the new day',
    },
  ];
}
