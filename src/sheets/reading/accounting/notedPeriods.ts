// What remarks beside the rows and below them say of how far figures reach: `realisasi baru s.d. Juli`, a column `Cut Off` of
// dates. Reads texts and dates of columns that were not read, no figure.
import { lastDayOfMonth, monthOf, yearOf, type IsoDate } from '../../../domain/calendar';
import { dateFromSerial } from '../cells/dateCell';
import { bears, leadingMark } from '../cells/footnotes';
import { FORESEEN_WORDS, saysForeseen } from '../cells/foreseenWords';
import { withoutDocuments } from '../cells/documentWords';
import { foldedHeading, plainText } from '../cells/headingText';
import type { IndicatorDraft, RunFrame } from '../draft';
import type { FoundTable } from '../headers/foundTable';
import { headerPaths } from '../headers/headerPaths';
import { isTimeText } from '../headers/headingTime';
import { isSignature } from '../rows/signatureBlock';
import { takenColumns, type Block } from './blockColumns';
import { periodMentions } from './periodMentions';

/** How far figures reach by a remark. */
export interface NotedReach {
  readonly text: string;
  readonly place: readonly [row: number, column: number];
  /** 1 to 12: the last month that is complete by it; 0 where none is. */
  readonly through: number;
  /** The last month that it says to be missing, where later ones are not; absent: all behind are. */
  readonly last?: number;
  /** It says that nothing came in: a zero agrees with it. */
  readonly isNothing?: boolean;
  readonly drafts: readonly IndicatorDraft[];
}

type Reach = Pick<NotedReach, 'through' | 'last' | 'isNothing'>;

/** Columns of which every cell says how far the figures of its row reach. */
const OF_REACH =
  /^(?:tanggal |tgl\.? )?(?:cut ?-?off|posisi|keadaan|kondisi)\b|^(?:periode|tanggal|tgl\.?|posisi|cut ?-?off) (?:data|laporan|realisasi|angka)\b|^data (?:s\s*[./]?\s*d|sampai|per|terakhir)\b|^(?:update|pemutakhiran)(?: data| terakhir)?$/;
const OF_FIGURES =
  /\b(?:realisasi|data|angka|setoran|penerimaan|laporan|posisi|keadaan|baru|hanya|cut ?-?off)\b/;
/** Other matters with an end, and ends that are said of what is done with the figures. */
const OF_OTHERS =
  /\b(?:jatuh tempo|berlaku|kontrak|perjanjian|izin|ijin|sewa|target|paling lambat|angsur\w*|cicil\w*|perpanjang\w*|\w*audit\w*|\w*rekonsil\w*|\w*verifikasi\w*|dibanding\w*|tahun lalu|tahun sebelumnya|masa jabatan|naik|turun)\b/;
/** Measures with an end, unless figures are spoken of beside them. */
const OF_MEASURES =
  /\b(?:program|pembebasan|pemutihan|penghapusan|relaksasi|keringanan|diskon|insentif|kerja ?sama|tarif)\b/;
const RECEIPTS = /\b(?:realisasi|penerimaan|setoran|pembayaran)\b/;
const MAY_END =
  /s *[./-]? *d\b|sampai|hingga|per\b|posisi|keadaan|kondisi|cut|berakhir|until|up to|as (?:of|at)/i;
/** `Juni s.d. tanggal 20 Juni`: a stretch that ends within its month. */
const UP_TO_DAY =
  /(?:\bs *[./-]? *d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b) *(?:tanggal |tgl\.? ?)?\d{1,2} \p{L}/u;
const MAY_MISS = new RegExp(`bel[uo]m|\\bblu?m\\b|[tn]unggu|menyusul|${FORESEEN_WORDS}`, 'i');
const SHORT_FOR_BELUM = /\b(?:blu?m|belom)\b\.?/g;
/** As headings are folded, `blm` written out. */
const folded = (value: string): string => foldedHeading(value).replace(SHORT_FOR_BELUM, 'belum');
/** `belum termasuk setoran Desember`. */
const MISSING = /\bbelum (?:termasuk|masuk|mencakup|memuat|dihitung|tercatat|ada)\b(.*)$/;
/** `belum ada penerimaan bulan Januari`: nothing came in then, and later something may have. */
const NOTHING_CAME = /\bbelum ada (?:penerimaan|realisasi|setoran|transaksi|pembayaran)\b/;
const SINCE =
  /\b(?:sejak|mulai|setelah)\b|\bdari (?:bulan|awal|tw|triwulan|semester|tanggal|tgl|jan|[fp]eb|mar|apr|mei|ju[nl]|ag|sep|okt|no[vp]|des)/;
/** `Setoran Desember belum dibukukan`, `September belum termasuk UPT III`: the time stands before. */
const TIME_BEFORE =
  /^(.*)\bbelum (?:di|ter?)?(?:masuk|setor(?:kan)?|bukukan|terima|cair|realisasi|catat|rekap|input|entri|entry|upload|unggah|kirim(?:kan)?|serahkan|lapor(?:kan)?|hitung|termasuk|mencakup|memuat|lengkap|final|valid|selesai|tuntas|rampung)\b(.*)$/;
/** `Menunggu data September`, `Data September menyusul`. */
const AWAITED =
  /\b(?:me)?[tn]unggu (?:data|laporan|setoran|realisasi|rekap\w*|angka|penerimaan)\b(.*)$|\b(?:data|laporan|setoran|realisasi|angka|penerimaan)\b(.*)\bmenyusul\b/;
/** `20 s.d. 30 September`: days within one month. */
const DAYS_WITHIN = /\b\d{1,2} *(?:s *[./-]? *d\b\.?|sampai(?: dengan)?|hingga|-) *\d{1,2} \p{L}/u;
const OF_TARGETS = /\b(?:target|rencana|anggaran|pagu|ketetapan|potensi|piutang)\b/;
/** Of what a remark says several things. */
const CLAUSES = /\s*[,;]\s+|\s+(?:karena|sehingga|namun|tetapi)\s+/;
/** Where the end that a remark names begins. */
const END_WORD = /\bs *[./-]? *d\b|\bsampai\b|\bhingga\b/;
/** `TW IV masih angka estimasi`. */
const FORESEEN = new RegExp(
  String.raw`\b(?:masih|berupa|merupakan|adalah|angka|data)(?: (?:angka|data))? (?:${FORESEEN_WORDS})\b`,
);
const FORESEEN_OR_FIGURES = new RegExp(String.raw`\b(?:${FORESEEN_WORDS})\b|${OF_FIGURES.source}`, 'g');
const FORESEEN_WORD = new RegExp(String.raw`\b(?:${FORESEEN_WORDS})\b`);
const JOINED = /(?:\b(?:dan|serta)|[&/+])\s*$/;
const TITLE_ROWS = 12;
const LONGEST = 200;
const FOOT_ROWS = 12;

/** The remarks of a block, each with the rows that it is said of. */
export function notedReaches(block: Block, frame: RunFrame): readonly NotedReach[] {
  const [table] = block.tables;
  if (table === undefined || block.rows.size === 0) return [];
  return [
    ...besideRows(table, block, frame),
    ...belowRows(table, block, frame),
    ...titlesAbove(table, block, frame),
  ];
}

function besideRows(table: FoundTable, block: Block, frame: RunFrame): readonly NotedReach[] {
  const { grid, headerRows } = table;
  const right = grid.rect?.columns ?? 0;
  const taken = takenColumns(block);
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const open = Array.from({ length: right }, (_, column) => column).filter((column) => !taken.has(column));
  if (open.length === 0) return [];
  const paths = headerPaths(grid, { row, depth: headerRows.length, left: 0, right });
  return open.flatMap((column) => {
    const isOfReach = OF_REACH.test(paths[column]?.texts.at(-1) ?? '');
    return [...block.rows].flatMap(([index, drafts]): readonly NotedReach[] => {
      const value = grid.values[index]?.[column] ?? '';
      if (value === '' || (typeof value !== 'string' && !isOfReach)) return [];
      const reach =
        typeof value === 'number'
          ? reachOf(ofDate(dateFromSerial(value), frame))
          : ofText(String(value), { isOfReach, isOfFigures: () => isStarred(String(value)) }, frame);
      return reach === null
        ? []
        : [{ text: wordsOf(table, index, column), place: [index, column], ...reach, drafts }];
    });
  });
}

/** `* s.d. November`; numbers before remarks count them. */
const isStarred = (value: string): boolean => leadingMark(value) !== null && !/^\W*[\d(]/.test(value);

/** The cell as text; of a date its heading. */
function wordsOf({ grid, headerRows }: FoundTable, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? '';
  if (typeof value === 'string') return plainText(value);
  const head = (headerRows.at(-1) ?? 1) - (grid.rect?.top ?? 1);
  const date = typeof value === 'number' ? dateFromSerial(value) : null;
  return `${plainText(grid.values[head]?.[column])} ${date ?? ''}`.trim();
}

function belowRows(table: FoundTable, { rows }: Block, frame: RunFrame): readonly NotedReach[] {
  const { values } = table.grid;
  const last = Math.max(...rows.keys());
  const found: NotedReach[] = [];
  for (let row = last + 1; row <= Math.min(values.length - 1, last + FOOT_ROWS, table.to - 1); row += 1) {
    const cells = values[row] ?? [];
    if (isSignature(cells)) break;
    if (cells.filter((value) => typeof value === 'number').length > 1) continue;
    cells.forEach((value, column) => {
      const reach =
        typeof value === 'string' && value !== ''
          ? ofText(value, { isOfReach: false, isOfFigures: () => isOfMarked(table, value) }, frame)
          : null;
      if (reach === null) return;
      found.push({
        text: plainText(value),
        place: [row, column],
        ...reach,
        drafts: [...rows.values()].flat(),
      });
    });
  }
  return found;
}

/** `Realisasi s.d. September, Oktober s.d. Desember estimasi`; headings of their own may say the same better. */
function titlesAbove(table: FoundTable, { rows }: Block, frame: RunFrame): readonly NotedReach[] {
  const { grid, headerRows } = table;
  const head = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const lines = grid.values.slice(Math.max(0, head - TITLE_ROWS), head);
  return lines.flatMap((cells, at) =>
    cells.flatMap((value, column): readonly NotedReach[] => {
      if (typeof value !== 'string' || value.length > LONGEST || !MAY_MISS.test(value)) return [];
      const from = foreseenFrom(folded(value), frame);
      if (from === null) return [];
      const place = [Math.max(0, head - TITLE_ROWS) + at, column] as const;
      return [{ text: plainText(value), place, through: from - 1, drafts: [...rows.values()].flat() }];
    }),
  );
}

/** The first month of the stretch beside the word for what is foreseen; null where a title names none. */
function foreseenFrom(text: string, { year }: RunFrame): number | null {
  const at = saysForeseen(text) ? text.search(FORESEEN_WORD) : -1;
  if (at < 0) return null;
  const [after] = periodMentions(text.slice(at));
  // `Semester Pertama dan Prognosis`: what stands before is something else.
  const lead = text.slice(0, at);
  const before = JOINED.test(lead) ? undefined : periodMentions(lead).at(-1);
  const told = after ?? before;
  if (told === undefined || (told.year !== null && told.year !== year)) return null;
  if (!told.isUpTo) return told.first;
  // `s.d. September dan Prognosis s.d. Desember`: behind what came in; from the first month on where no title says how far that is.
  const came = periodMentions(lead).at(-1);
  return told === after ? (came === undefined ? 1 : came.last + 1) : null;
}

/** `* s.d. November`, said of what bears the star. */
function isOfMarked(table: FoundTable, value: string): boolean {
  const mark = leadingMark(value);
  return mark !== null && bears(table, mark);
}

function ofText(
  value: string,
  { isOfReach, isOfFigures }: { readonly isOfReach: boolean; readonly isOfFigures: () => boolean },
  frame: RunFrame,
): Reach | null {
  // Nearly every text of a long sheet ends here.
  const isMissing = MAY_MISS.test(value);
  if (value.length > LONGEST || (!isOfReach && !isMissing && !MAY_END.test(value))) return null;
  const text = withoutDocuments(folded(value));
  const missing = isMissing ? missingFrom(text, frame) : null;
  if (missing !== null) return missing;
  const isOf = isOfReach || isOfFigures();
  const reaches = text.split(CLAUSES).flatMap((clause) => {
    const isSaid = isOf || OF_FIGURES.test(clause) || (isTimeText(clause) && OF_FIGURES.test(text));
    return isSaid && !isOfOthers(clause) ? (endOf(clause, isOfReach, frame) ?? []) : [];
  });
  return reaches.length === 0 ? null : { through: Math.min(...reaches) };
}

/** A clause about another matter, or about a measure and no figures before its end. */
const isOfOthers = (clause: string): boolean =>
  OF_OTHERS.test(clause) ||
  (OF_MEASURES.test(clause) && !OF_FIGURES.test(clause.slice(0, Math.max(0, clause.search(END_WORD)))));

/** The last whole month before the only end that a clause names; null where it names none. */
function endOf(clause: string, isOfReach: boolean, frame: RunFrame): number | null {
  const endsInMonth = UP_TO_DAY.test(clause);
  const mentions = periodMentions(clause).filter(
    ({ isUpTo, year, day }) =>
      (isUpTo || isOfReach || (endsInMonth && day !== null)) && (year === null || year === frame.year),
  );
  const [only] = mentions;
  if (only === undefined || mentions.length > 1) return null;
  return only.day === null ? only.last : only.last - 1;
}

/** `TW IV masih angka estimasi`, `Realisasi September perkiraan`: such words and a time, and nothing else. */
const isForeseen = (text: string): boolean =>
  FORESEEN.test(text) || (saysForeseen(text) && isTimeText(text.replace(FORESEEN_OR_FIGURES, ' ')));

/** The only stretch that a remark says to be missing or foreseen, and all behind it; null where it says none. */
function missingFrom(text: string, { year }: RunFrame): Reach | null {
  const missing = MISSING.exec(text)?.[1]?.split(CLAUSES)[0] ?? awaited(text);
  if (missing !== undefined && OF_MEASURES.test(missing) && !RECEIPTS.test(missing)) return null;
  const before = missingBefore(text, year);
  if (before !== null) return before;
  const said = missing ?? (isForeseen(text) ? text : '');
  const [only, ...more] = periodMentions(said);
  const isOne = only !== undefined && more.length === 0 && !only.isUpTo;
  if (!isOne || (only.year !== null && only.year !== year)) return null;
  const through = only.first - 1;
  if (!NOTHING_CAME.test(text))
    return missing === undefined || SINCE.test(text) ? { through } : { through, last: only.last };
  return SINCE.test(text) ? { through, isNothing: true } : { through, last: only.last, isNothing: true };
}

/** What a remark says to be on its way; undefined where it says none. */
function awaited(text: string): string | undefined {
  const [, behind, before] = AWAITED.exec(text) ?? [];
  return behind ?? before;
}

/** `TW IV belum masuk`: the only time of the clause, where none stands behind. */
function missingBefore(text: string, year: number): Reach | null {
  for (const clause of text.split(/\s*;\s+/)) {
    const [, lead = '', rest = ''] = TIME_BEFORE.exec(clause) ?? [];
    if (OF_TARGETS.test(lead)) continue;
    const [only, ...more] = periodMentions(lead);
    if (only === undefined || more.length > 0 || periodMentions(rest).length > 0) continue;
    const areDays = DAYS_WITHIN.test(lead);
    if ((only.isUpTo && !areDays) || (only.year !== null && only.year !== year)) continue;
    return { through: (areDays ? only.last : only.first) - 1, last: only.last };
  }
  return null;
}

const reachOf = (through: number | null): Reach | null => (through === null ? null : { through });

function ofDate(date: IsoDate | null, { year }: RunFrame): number | null {
  if (date === null || yearOf(date) !== year) return null;
  const month = monthOf(date);
  return date === lastDayOfMonth(year, month) ? month : month - 1;
}
