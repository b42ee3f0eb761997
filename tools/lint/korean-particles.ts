import type { Report } from '../content/diagnostic.js';
import { quote } from '../content/validate.js';

/**
 * Matches a particle that depends on the last sound of a label. The label differs between versions.
 * A link that shows the control may be between them.
 */
const PARTICLE =
  /(?<!")\}\}(?:\s?\(\[[^\]]*\]\(show:[^)]*\)\))?(이?라[는고]|[은는이가을를와과]|으?로)(?![가-힣(])/gu;

/** Reports particles directly after a label in a Korean text. */
export function checkParticles(text: string, report: Report): void {
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, particle = ''] of line.matchAll(PARTICLE)) {
      report(
        index + 1,
        `particle ${quote(particle)} does not fit every label`,
        'Put a noun between the label and the particle, as in "{{button.Add}} 버튼을"',
      );
    }
  }
}
