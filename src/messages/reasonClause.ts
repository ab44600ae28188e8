// A reason's sentence as a clause of a longer one: without its full stop, and with a small first letter where the first word is
// no name.
import type { Reason } from '../domain/reason';
import type { Language } from './language';
import { reasonSentence } from './reasonSentences';
import { shortText } from './shortText';

/** First words of the reasons' sentences that are written small within a sentence. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set([
    ...['Ambang', 'Belum', 'Bobot', 'Capaian', 'Dalam', 'Data', 'Dikecualikan', 'Hasil', 'Indikator'],
    ...['Kekurangan', 'Klausul', 'Pada', 'Pakta', 'Perangkat', 'Periode', 'Pertanyaan', 'Sampai', 'Sejak'],
    ...['Tanpa', 'Target', 'Tidak', 'Opsen', 'Pejabat', 'Realisasi'],
  ]),
  en: new Set([
    ...['A', 'An', 'Attainment', 'At', 'Cannot', 'Exempted', 'Fragile', 'More', 'No', 'Nobody', 'Only'],
    ...['Opsen', 'Pact', 'Performance', 'Realisation', 'Since', 'Some', 'Staged', 'The', 'There', 'This'],
    ...['Up', 'Whether', 'Without'],
  ]),
};

const BREAKING = /\s*\.$/;
const LONGEST = 600;
/** What the status before the clause says already. */
const REPEATED = /^(?:Belum dapat dinilai karena |Cannot be judged yet: )/;

export function reasonClause(reason: Reason, language: Language): string {
  const sentence = reasonSentence(reason, language).replace(BREAKING, '').replace(REPEATED, '');
  const text = shortText(sentence, LONGEST);
  const [first = ''] = text.split(/[\s:,]/, 1);
  return COMMON[language].has(first) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** `karena a`, or `karena (1) a; (2) b`; nothing for no clause. */
export function becauseText(clauses: readonly string[], language: Language): string {
  const told = [...new Set(clauses)];
  const word = { id: ' karena ', en: ' because ' }[language];
  const [only] = told;
  if (only === undefined) return '';
  if (told.length === 1) return `${word}${only}`;
  return `${word}${told.map((clause, at) => `(${String(at + 1)}) ${clause}`).join('; ')}`;
}
