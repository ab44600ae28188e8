// A fingerprint as paper bears it: the whole one, and of each part the first group: data, rules, answers, results. As long as a
// page's foot allows. Always Indonesian, as the sheets are.
import type { PaperFingerprint } from '../sheets/proof/typedFingerprint';

/** `Sidik jari 7F3A-19C2 · 4B1C 09AA 77F0 C3D1`. */
export const printedFingerprint = ({ whole, parts }: PaperFingerprint): string =>
  parts === null
    ? `Sidik jari ${whole}`
    : `Sidik jari ${whole} · ${parts.data} ${parts.rules} ${parts.answers} ${parts.results}`;
