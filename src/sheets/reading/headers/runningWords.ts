// Words by which a heading says that its figures reach from January on, and stretches of months that only say which time they
// are of. Knows texts alone.
import { MONTH_WORDS } from './headingDictionary';

export const JOINT = String.raw`\s*(?:\bs\s*[./]?\s*d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|-|–|—)\s*`;

export const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, month) => words.map((word) => [word, month] as const)),
);
export const MONTH_NAME = `(${[...MONTH_BY_WORD.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
/** `Januari s.d. Maret`, `1 Januari 2026 - 31 Maret 2026`. */
export const MONTHS = new RegExp(
  String.raw`\b${MONTH_NAME}\b\.?(?:\s*\d{4})?${JOINT}(?:bulan |bln\.? )?(?:\d{1,2} )?${MONTH_NAME}\b`,
);

const RUNNING =
  /(?:^|\W)(?:s\s*[./]?\s*d\b\.?|sampai|hingga|kumulatif|kum\b|akumulatif|akum\b|up to|(?<!month )to date|ytd|(?:posisi|keadaan|kondisi)(?! (?:kas|keuangan|ekonomi)\b)|per (?:tanggal |tgl\.? )?\d{1,2}[ /.-])/;

/** `1 s.d. 30 September 2026`: the month, and no total up to its end. */
const WHOLE_MONTH = new RegExp(
  String.raw`(?<![\w/.-]|\b(?:bulan|bln|tw|triwulan)\.? )0?1${JOINT}(?:28|29|30|31) ${MONTH_NAME}\b`,
);

const ALL_MONTHS = new RegExp(MONTHS.source, 'g');
/** `bulan 4 s.d. 6`, `Bulan ke-4 s.d. ke-6`. */
const NUMBERED_MONTHS = new RegExp(
  String.raw`\b(?:bulan|bln\.?)[\s-]*(?:ke[\s-]*)?(\d{1,2})${JOINT}(?:ke[\s-]*)?\d{1,2}(?!\d)`,
  'g',
);
/** `(1 s.d. 28)`: days of the month that the heading names. */
const WHOLE_DAYS = new RegExp(
  String.raw`(?<![\w/.-]|\b(?:bulan|bln|tw|triwulan)\.? )0?1${JOINT}(?:28|29|30|31)(?![\d/.-])(?! ${MONTH_NAME}\b)`,
  'g',
);
const NOT_RUNNING =
  /\b(?:tidak|non|bukan|belum|tanpa)[\s-]*(?:kumulatif|akumulatif|akumulasi|s\s*[./]?\s*d\b\.?)/g;

/** Whether a text says that figures are totals from January on. */
export const saysRunning = (text: string): boolean =>
  RUNNING.test(text) && RUNNING.test(withoutOwnStretch(text));

/** Without what says of figures that they are of their time alone: `(April s.d. Juni)`, `(1 s.d. 28)`, `(non kumulatif)`. */
function withoutOwnStretch(text: string): string {
  return text
    .replace(NOT_RUNNING, ' ')
    .replace(WHOLE_MONTH, ' ')
    .replace(ALL_MONTHS, (whole: string, first: string, last: string) => {
      const [from, to] = [MONTH_BY_WORD.get(first) ?? 0, MONTH_BY_WORD.get(last) ?? 0];
      return from > 0 || to === 0 ? ' ' : whole;
    })
    .replace(NUMBERED_MONTHS, (whole: string, first: string) => (Number(first) > 1 ? ' ' : whole))
    .replace(WHOLE_DAYS, ' ');
}
