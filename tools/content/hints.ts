import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import type { Hint } from '../../src/model/hint.js';
import { readPlace } from './page-rules.js';
import { HELP_BY_KEY, HintFields, HintTextFields } from './schema.js';
import { validate } from './validate.js';
import { isObject, type YamlNode } from './yaml.js';

/** The text of a hint in one language. */
export interface HintText {
  readonly text: string;
  readonly warning?: string | undefined;
}

/** A hint in an entry.yaml, which names its anchors and has no text. */
export type HintMetadata = Pick<
  Hint,
  'id' | 'audience' | 'page' | 'tab' | 'scope' | 'versions' | 'tone' | 'placement'
> & { readonly anchors: readonly string[] };

/** A valid hint and its place in the file. */
export interface ParsedHint {
  readonly hint: HintMetadata;
  readonly node: YamlNode;
}

/** Reads a hint of an entry.yaml. Its audience defaults to the audience of the entry. */
export function readHint(
  node: YamlNode,
  entryAudience: Audience | undefined,
): ParsedHint | undefined {
  const fields = validate(HintFields, node);
  const place = readPlace(node, ['page', 'tab', 'scope']);
  if (!fields || !place || entryAudience === undefined) return undefined;
  const { id, audience = entryAudience, anchors, versions, tone, placement } = fields;
  const allowed = AUDIENCES.slice(AUDIENCES.indexOf(entryAudience));
  if (!allowed.includes(audience)) {
    node
      .at('audience')
      .report(
        `hint for ${audience} leads to an entry for ${entryAudience}`,
        `Remove the audience of the hint, or use one of: ${allowed.join(', ')}`,
      );
  }
  return {
    hint: { id, audience, ...place, ...(versions && { versions }), anchors, tone, placement },
    node,
  };
}

/** Reads `hints` of a front matter: texts by hint id, some with a warning. */
export function readHintTexts(node: YamlNode): ReadonlyMap<string, HintText> {
  const texts = new Map<string, HintText>();
  if (node.value === undefined) return texts;
  if (!isObject(node.value)) {
    node.report('hints must be texts by hint id', HELP_BY_KEY.text.suggestion);
    return texts;
  }
  for (const [id, value] of Object.entries(node.value)) {
    const hint = node.at(id);
    const fields = validate(
      HintTextFields,
      hint,
      typeof value === 'string' ? { text: value } : value,
    );
    if (!fields) continue;
    texts.set(id, fields);
    if (`${fields.text} ${fields.warning ?? ''}`.split('**').length % 2 === 0) {
      hint.report('"**" is not closed', 'Write "**" before and after the name of a control');
    }
  }
  return texts;
}
