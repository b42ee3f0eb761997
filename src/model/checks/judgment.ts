/** The outcome of a check. `unknown` means that it could not be checked. */
export type CheckState = 'fine' | 'problem' | 'unknown';

/** An amount, which readers see in their language. */
export interface Amount {
  readonly value: number;
  readonly unit: 'millisecond' | 'second' | 'minute';
  /** Whether the sign matters, as for a difference. */
  readonly isSigned?: boolean;
}

/** A text of a server or a configuration, such as the name of a host. */
export interface ForeignText {
  readonly foreign: string;
}

/** A part of what a judgment is based on. A string has no personal data. */
export type Evidence = string | Amount | ForeignText;

export interface Judgment {
  readonly state: CheckState;
  readonly evidence: readonly Evidence[];
}

/** The judgment of a check that had nothing to judge. */
export const UNKNOWN: Judgment = { state: 'unknown', evidence: [] };

/** The most characters of a foreign text. */
const MAX_LENGTH = 300;

/** Returns the text of evidence in a language. */
export function evidenceText(evidence: Evidence, language: string): string {
  if (typeof evidence === 'string') return evidence;
  if ('foreign' in evidence) return evidence.foreign.slice(0, MAX_LENGTH);
  const { value, unit, isSigned } = evidence;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
    ...(isSigned && { signDisplay: 'exceptZero' }),
  }).format(value);
}
