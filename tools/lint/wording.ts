import type { Report } from '../content/diagnostic.js';
import { quote } from '../content/validate.js';
import type { Outline } from './outline.js';

/** Matches quoted text, which readers take for a label of the screen. */
const QUOTED = /"[^"\n]+"|“[^”\n]+”|「[^」\n]+」|『[^』\n]+』/g;

/** Matches a version that no reader can compare with their own. */
const VAGUE_VERSION =
  /\b\d\d\.x\b|\b(?:new|newer|newest|recent|old|older|latest|some|later|earlier) (?:versions?|releases?)\b|(?:최신|최근|새|이전|구|일부|새로운|예전) ?버전|(?:新しい|最近の|古い|以前の|一部の|最新)の?バージョン|(?:เวอร์ชัน|รุ่น)(?:ใหม่|ล่าสุด|เก่า|ก่อน)|บาง(?:เวอร์ชัน|รุ่น)/giu;

/** Reports labels without a key, and versions without a number. */
export function checkWording({ labels, passages }: Outline, report: Report): void {
  for (const { text, line } of labels) {
    report(line, `bold text ${quote(text)} is no label`, LABEL_HELP);
  }
  for (const { text, line } of passages) {
    for (const [found] of text.matchAll(QUOTED)) {
      report(line, `quoted text ${quote(found)} is no label`, LABEL_HELP);
    }
    for (const [found] of text.matchAll(VAGUE_VERSION)) {
      report(
        line,
        `vague version ${quote(found)}`,
        'Use a block :::versions >=26.4, begin a step with {>=26.4}, or write "from 26.4"',
      );
    }
  }
}

const LABEL_HELP =
  'Write {{its key}} for a label of Web-UI, {{"its text"}} for a label of another program, or `code` for a message';
