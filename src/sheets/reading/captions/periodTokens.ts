// Splits a caption's text into what can name a period: dates, months, quarters, weeks, years, and the small words that
// join or introduce them. Knows words, not sheets.
import { daysInMonth } from '../../../domain/calendar';
import { MONTH_WORDS } from '../headers/headingDictionary';
import { plainText } from '../cells/headingText';
import { beginningOf } from '../cells/longText';

export type PeriodToken =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  /** Months `first` to `last`; `unit` is the kind of period that was written. */
  | {
      readonly kind: 'months';
      readonly unit: 'month' | 'quarter' | 'semester';
      readonly first: number;
      readonly last: number;
      readonly year: number | null;
    }
  | { readonly kind: 'week' }
  | { readonly kind: 'year'; readonly year: number; readonly isFiscal: boolean }
  | { readonly kind: 'number'; readonly value: number }
  /** `isPosition`: words of a state at a day, as `Posisi`, against those of a stretch, as `Periode`. */
  | { readonly kind: 'lead'; readonly isPosition: boolean }
  | { readonly kind: 'upTo' | 'dash' | 'list' | 'month word' | 'filler' | 'word' };

const MONTHS = new Map<string, number>([
  ...MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
  ['agu', 8],
]);
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ORDINALS = ['pertama', 'dua', 'tiga', 'empat', 'lima', 'enam'];
const M = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const ROMAN = `(${ROMANS.toSorted((a, b) => b.length - a.length).join('|')})`;
const NUMERAL = `(?:ke)?[ -]*(${ROMANS.slice(0, 6)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|\\d{1,2}|satu|kesatu|${ORDINALS.join('|')})\\b`;
const FISCAL =
  '(?:tahun anggaran|tahun|thn\\.?|t\\.a\\.?|ta\\.?|apbd-?p|p-?apbd|apbd perubahan|apbd|fiscal year|fy)';
const YEAR = '((?:19|20)\\d\\d)(?![\\d./-]*\\d)';
const OF_YEAR = `(?:[ ,/-]*(?:(${FISCAL}) *)?${YEAR})?`;
/** `Jun 26`, `31-Agu-26`, `Agt '26`. */
const SHORT_YEAR = "(?:(?:[-/ ]'?|')(\\d\\d)(?![\\d./:-]))?";

type Part = string | undefined;
type Rule = readonly [pattern: RegExp, make: (parts: readonly Part[]) => readonly PeriodToken[] | null];

const none = (): readonly PeriodToken[] => [];
const numeralOf = (text: Part): number => {
  const word = text === 'satu' || text === 'kesatu' ? 'pertama' : (text ?? '');
  const roman = ROMANS.indexOf(word);
  if (roman >= 0) return roman + 1;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? ordinal + 1 : Number(word);
};
const yearOfText = (text: Part): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);
const fiscal = (word: Part, year: Part): readonly PeriodToken[] =>
  word === undefined || year === undefined ? [] : [{ kind: 'year', year: Number(year), isFiscal: true }];

function date(day: Part, month: number | undefined, year: number | null): readonly PeriodToken[] | null {
  const number = Number(day);
  if (month === undefined || month < 1 || month > 12) return null;
  if (number < 1 || number > 31) return null;
  // `31 Juni` is a slip of which nothing can be taken, not even the month.
  if (number > daysInMonth(year ?? 2000, month)) return [{ kind: 'word' }];
  return [{ kind: 'date', year, month, day: number }];
}

function months(
  unit: 'month' | 'quarter' | 'semester',
  n: number,
  year: number | null,
): readonly PeriodToken[] | null {
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
  if (!(n >= 1 && n * length <= 12)) return null;
  return [{ kind: 'months', unit, first: (n - 1) * length + 1, last: n * length, year }];
}

const joined = (
  tokens: readonly PeriodToken[] | null,
  more: readonly PeriodToken[],
): readonly PeriodToken[] | null => (tokens === null ? null : [...tokens, ...more]);

const rule = (source: string, make: Rule[1]): Rule => [new RegExp(source, 'y'), make];
const word = (source: string, kind: 'upTo' | 'dash' | 'list' | 'month word' | 'filler'): Rule =>
  rule(source, () => [{ kind }]);

const DATES: readonly Rule[] = [
  rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)', ([, y, m, d]) => date(d, Number(m), yearOfText(y))),
  // Years of a plan (`2021-2026`) name no fiscal year.
  rule(
    '(?:tahun|thn\\.?|periode)? *(?:19|20)\\d\\d *(?:-|/|s\\.d\\.) *(?:tahun *)?(?:19|20)\\d\\d(?!\\d)',
    none,
  ),
  rule('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)', ([, d, , m, y]) => date(d, Number(m), yearOfText(y))),
  rule('(\\d{1,2})([-/])(\\d{1,2})\\2(\\d\\d)(?![\\d./-])', ([, d, , m, y]) =>
    date(d, Number(m), yearOfText(y)),
  ),
  rule(`(\\d{1,2})[-/. ]${ROMAN}[-/. ]+${YEAR}`, ([, d, m, y]) =>
    date(d, ROMANS.indexOf(m ?? '') + 1, yearOfText(y)),
  ),
];
const WORDED_DATES = (year: string): readonly Rule[] => [
  rule(`(\\d{1,2})[-/. ]*${M}${OF_YEAR}${year}`, ([, d, m, word4, y, short]) =>
    joined(date(d, MONTHS.get(m ?? ''), yearOfText(y ?? short)), fiscal(word4, y)),
  ),
];
const PERIODS: readonly Rule[] = [
  rule(`(?:minggu|mgg|mg|pekan)\\b\\.? *(ke)?${NUMERAL}`, ([, ordinal, n]) => {
    const week = numeralOf(n);
    // `Minggu 21 Juni` is a Sunday.
    return week >= 1 && week <= (ordinal === undefined ? 6 : 53) ? [{ kind: 'week' }] : null;
  }),
  rule('(?:minggu|pekan) terakhir\\b', () => [{ kind: 'week' }]),
  rule(`(?:tri ?wulan|tri|trw|tw|kuartal)\\b[ ._-]*${NUMERAL}${OF_YEAR}`, ([, n, word4, y]) =>
    joined(months('quarter', numeralOf(n), yearOfText(y)), fiscal(word4, y)),
  ),
  rule(`tw([1-4])\\b`, ([, n]) => months('quarter', Number(n), null)),
  rule(`q([1-4])\\b${OF_YEAR}`, ([, n, word4, y]) =>
    joined(months('quarter', Number(n), yearOfText(y)), fiscal(word4, y)),
  ),
  rule(`(?:semester|smt|sem)\\b[ ._-]*${NUMERAL}${OF_YEAR}`, ([, n, word4, y]) =>
    joined(months('semester', numeralOf(n), yearOfText(y)), fiscal(word4, y)),
  ),
];
const MONTH_RULES = (year: string): readonly Rule[] => [
  rule(`${M}${OF_YEAR}${year}`, ([, m, word3, y, short]) =>
    joined(months('month', MONTHS.get(m ?? '') ?? 0, yearOfText(y ?? short)), fiscal(word3, y)),
  ),
  rule('(\\d{1,2})[-/. ]((?:19|20)\\d\\d)(?![\\d./-])', ([, m, y]) =>
    months('month', Number(m), yearOfText(y)),
  ),
  rule('((?:19|20)\\d\\d)[-/.](\\d{1,2})(?![\\d./-])', ([, y, m]) =>
    months('month', Number(m), yearOfText(y)),
  ),
];
const WORDS: readonly Rule[] = [
  rule(`${FISCAL}[ .-]*${YEAR}`, ([, y]) => [{ kind: 'year', year: Number(y), isFiscal: true }]),
  word('s\\.d\\.|until\\b|up to\\b|(?:yang )?berakhir\\b', 'upTo'),
  word('[-–—]', 'dash'),
  word('[,&/+]|(?:dan|serta|vs|dengan|atau)\\b', 'list'),
  word('(?:bulan|bln|month)\\b\\.?(?: ke\\b)?-?', 'month word'),
  word('(?:hari/)?(?:tanggal|tgl)\\b\\.?|(?:akhir|pada|laporan|pelaporan|anggaran|kas)\\b', 'filler'),
  rule('(?:periode|priode|period|masa(?: pajak)?|data)\\b', () => [{ kind: 'lead', isPosition: false }]),
  rule('(?:per|posisi|keadaan|kondisi|cut[ -]?off|as (?:of|at))\\b', () => [
    { kind: 'lead', isPosition: true },
  ]),
  rule(`${YEAR}`, ([, y]) => [{ kind: 'year', year: Number(y), isFiscal: false }]),
  rule(`(\\d{1,2})(?![\\d.,]*\\d)\\b`, ([, n]) => [{ kind: 'number', value: Number(n) }]),
  rule(`${ROMAN}\\b`, ([, n]) => [{ kind: 'number', value: numeralOf(n) }]),
  // Days of the week say nothing; numbers with dots and every other word stand between.
  rule("(?:senin|selasa|rabu|kamis|jum'?at|sabtu|ahad|minggu)\\b,?", none),
  rule("[a-z0-9.%']+", () => [{ kind: 'word' }]),
];

const RULES: readonly Rule[] = [
  ...DATES,
  ...PERIODS,
  ...WORDED_DATES(SHORT_YEAR.replace('[-/ ]', '[-/]')),
  ...MONTH_RULES("(?:'(\\d\\d)(?!\\d))?"),
  ...WORDS,
];
/** A sheet's name is short: `Jun 26` is a month of 2026 there. */
const NAME_RULES: readonly Rule[] = [
  // `06. Juni` is the sixth sheet; `06 Juni` may be that or the sixth day, so it is neither.
  rule(`\\d{1,2}[.)] *(?=${M})`, none),
  rule(`(\\d{1,2})[ -]+${M}`, ([, n, m]) => (MONTHS.get(m ?? '') === Number(n) ? [{ kind: 'word' }] : null)),
  ...DATES,
  ...PERIODS,
  ...WORDED_DATES(SHORT_YEAR),
  ...MONTH_RULES(SHORT_YEAR),
  ...WORDS,
];

const folded = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/\bs *[./-] *d\b\.?|\bsd\b\.?|\bsampai(?: dengan)?\b|\bhingga\b/g, ' s.d. ')
    .replace(/[–—]/g, '-')
    .replace(/[:;()[\]="_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The tokens of a text in order. */
export function periodTokens(text: string, isSheetName = false): readonly PeriodToken[] {
  const whole = folded(beginningOf(text));
  const rules = isSheetName ? NAME_RULES : RULES;
  const tokens: PeriodToken[] = [];
  let at = 0;
  while (at < whole.length) {
    if (whole[at] === ' ') {
      at += 1;
      continue;
    }
    const found = matchAt(rules, whole, at);
    tokens.push(...found.tokens);
    at += found.length;
  }
  return tokens;
}

function matchAt(
  rules: readonly Rule[],
  whole: string,
  at: number,
): { readonly tokens: readonly PeriodToken[]; readonly length: number } {
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(whole);
    if (match === null || match[0] === '') continue;
    const tokens = make(match);
    if (tokens !== null) return { tokens, length: match[0].length };
  }
  return { tokens: [{ kind: 'word' }], length: 1 };
}
