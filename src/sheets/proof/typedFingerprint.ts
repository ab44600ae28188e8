// A fingerprint as a sheet of paper bears it: the whole one and the first group of each part, so that the paper alone tells which
// part has changed. Also as people type it again: small letters, spaces, O for 0, only the whole one.
import { FINGERPRINT_PARTS, wholeOf, type FingerprintPart, type Fingerprints } from './fingerprint';

/** What a sheet of paper bears. */
export interface PaperFingerprint {
  /** `7F3A-19C2`. */
  readonly whole: string;
  /** The first four digits of each part; null where only the whole one was typed. */
  readonly parts: Readonly<Record<FingerprintPart, string>> | null;
}

const GROUP = 4;

export const paperFingerprint = (prints: Fingerprints): PaperFingerprint => ({
  whole: wholeOf(prints),
  parts: {
    data: prints.data.slice(0, GROUP),
    rules: prints.rules.slice(0, GROUP),
    answers: prints.answers.slice(0, GROUP),
    results: prints.results.slice(0, GROUP),
  },
});

/** Words that stand beside the groups on paper. */
const LABELS = /sidik|jari|fingerprint|data|aturan|rules|jawaban|answers|hasil|results|capaian/gi;

/** Reads what was typed; null where it is no fingerprint. Groups after the whole one go by their order on paper. */
export function typedFingerprint(typed: string): PaperFingerprint | null {
  const digits = typed
    .replace(LABELS, '')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll('I', '1');
  if (!/^[0-9A-F]+$/.test(digits)) return null;
  const groups = digits.match(/.{1,4}/g) ?? [];
  const [first, second, data, rules, answers, results] = groups;
  if (first === undefined || second?.length !== GROUP) return null;
  const whole = `${first}-${second}`;
  if (data === undefined) return { whole, parts: null };
  if (rules === undefined || answers === undefined || results?.length !== GROUP || groups.length > 6)
    return null;
  return { whole, parts: { data, rules, answers, results } };
}

/** The parts in which two runs differ. */
export const differingParts = (one: Fingerprints, other: Fingerprints): readonly FingerprintPart[] =>
  FINGERPRINT_PARTS.filter((part) => one[part] !== other[part]);

export type PaperMatch =
  | { readonly kind: 'same' }
  /** `parts` is null where the paper's own parts were not typed. */
  | { readonly kind: 'different'; readonly parts: readonly FingerprintPart[] | null };

/** Whether paper bears the fingerprint of these; a whole one that differs although no typed part does was mistyped, or forged. */
export function matchPaper(paper: PaperFingerprint, prints: Fingerprints): PaperMatch {
  const own = paperFingerprint(prints);
  const { parts } = paper;
  const differing = FINGERPRINT_PARTS.filter((part) => parts !== null && parts[part] !== own.parts?.[part]);
  if (paper.whole === own.whole && differing.length === 0) return { kind: 'same' };
  return { kind: 'different', parts: parts === null ? null : differing };
}
