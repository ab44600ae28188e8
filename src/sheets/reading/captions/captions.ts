// What the rows above a table and its sheet's name say as facts: year, period, office, what the figures are. Where they
// contradict each other it says nothing and names the contradiction; it asks no one.
import type { IsoDate } from '../../../domain/calendar';
import type { SheetGrid } from '../../grid';
import { captionLines, type CaptionLine } from './captionLines';
import { codesApart, officeClaims, settledOffice, type CaptionOffice } from './captionOffice';
import { settledPeriod, type PlacedPeriod } from './captionPeriod';
import { namedSources, topicClaim, type Topic } from './captionTopic';
import { dateFromText } from '../cells/dateCell';
import { plainText } from '../cells/headingText';
import { claimsOf } from './periodClaims';
import { periodTokens } from './periodTokens';
import { withoutDocuments } from '../cells/documentWords';

export type CaptionFact = 'year' | 'through' | 'from' | 'office' | 'about' | 'source';

export interface Captions {
  /** The fiscal year; one only when the titles name no other. */
  readonly year: number | null;
  /** The last day that the figures reach. */
  readonly through: IsoDate | null;
  /** The same in each of several years that the titles name, where its own year is not printed. */
  readonly throughIn?: ReadonlyMap<number, IsoDate>;
  /** The first day, where a period with a beginning is printed. */
  readonly from: IsoDate | null;
  /** The month (1 to 12) of a report of one of its weeks that prints no date. */
  readonly weekOfMonth: number | null;
  /** The first month (1 to 12) of a period named alone, as `Bulan September`, or with a later beginning, as `1 Juli s.d. 30 September`; null where figures reach from January on. */
  readonly bareFrom?: number | null;
  readonly office: CaptionOffice | null;
  readonly about: Topic | null;
  /** Whose books the realisation comes from, e.g. `BPKAD`. */
  readonly source: string | null;
  /** A1 addresses of what said so; a fact of the sheet's name has none. */
  readonly cells: Readonly<Partial<Record<CaptionFact, string>>>;
  /** Facts that stand in more than one way; such a fact is null. `through` may also contradict the day of printing. */
  readonly conflicts: readonly { readonly fact: CaptionFact; readonly values: readonly string[] }[];
}

/** Lines about the paper itself: when it was printed, signed, made. */
const PUBLICATION =
  /\b(?:di|ter)?cetak\b|\bprint(?:ed|out)?\b|\b(?:di)?unduh\b|\bdownload(?:ed)?\b|\bdi?eksp?or\b|\bexport(?:ed)?\b|\bdibuat (?:pada|tanggal|tgl)|\btanggal (?:pembuatan|penyusunan|laporan)\b|\bupdate\b|\bdiperbarui\b|\bpemutakhiran\b|\b(?:halaman|page|hal\.?) *:? *\d/;
/** Lines about a law, a deadline, a document: none of their dates is the period. */
const DOCUMENT =
  /\b(?:ditetapkan|diundangkan|disahkan|paling lambat|jatuh tempo|batas (?:akhir|waktu)|lampiran|berlaku (?:mulai|sejak|tanggal)|diterima|disampaikan|rapat|undangan)\b|^(?:nomor|no)\b *[.:]|^hal\b *:/;
const NOTE = /^(?:catatan|keterangan|ket|note|nb)\b|^\*/;
const PLACE_AND_DATE = /^[a-z][a-z .'-]*, *(?:tanggal *)?(?:\d{1,2}|\.{2,}|…)? *[a-z]+ *20\d\d$/;
const NOT_A_PLACE =
  /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|periode|posisi|keadaan|per|data|bulan)\b/;
const COMPARED =
  /\b(?:dibanding(?:kan)?|terhadap|(?:bulan|minggu|triwulan|semester|tahun) (?:yang )?(?:lalu|sebelumnya))\b.*$/;
const EXPLICIT_YEAR = /\b(?:tahun anggaran|t\.a\.?)[ :]*((?:19|20)\d\d)\b/;
const DAY_IN = /\d{1,2}[ /-](?:\d{1,2}|[a-z]+)[ /-]\d{4}|\d{4}-\d\d-\d\d/;

interface YearClaim {
  readonly year: number;
  readonly isFiscal: boolean;
  readonly cell: string | null;
}

interface Gathered {
  readonly periods: PlacedPeriod[];
  readonly years: YearClaim[];
  readonly printed: IsoDate[];
  hasWeek: boolean;
}

/**
 * The facts above a table. `header`: index into the grid's rows of its first header row; `after`: index of the row
 * behind the table above, 0 at the top; at most twelve rows are looked at. `assumedYear` is the year of dates that name
 * none where the sheet names none either.
 * @example captionsOf(grid, 6, 0).through // '2022-08-31' for `Periode : 01 Januari 2022 s.d. 31 Agustus 2022`
 */
export function captionsOf(
  grid: SheetGrid,
  header: number,
  after: number,
  assumedYear: number | null = null,
): Captions {
  const lines = captionLines(grid, header, after);
  const gathered: Gathered = { periods: [], years: [], printed: [], hasWeek: false };
  for (const line of lines) gatherLine(line, gathered);
  gatherText(grid.name, null, gathered, 'all', true);
  const titles = lines.filter(({ text }) => !isAside(text.toLowerCase()));
  const year = settledYear(gathered.years, gathered.periods);
  const office = settledOffice(officeClaims(titles, grid.name), codesApart(titles));
  const topic = topicClaim(titles, grid.name);
  // Targets are printed before their period; figures of realisation reach no further than the day of printing.
  const printed = topic.topic === 'target' ? [] : gathered.printed;
  const period = settledPeriod({ ...gathered, printed }, year.year ?? assumedYear);
  const sources = namedSources(lines, grid.name);
  const conflicts: Captions['conflicts'][number][] = [...period.conflicts];
  if (year.values.length > 1) conflicts.unshift({ fact: 'year', values: year.values });
  if (office.names.length > 1) conflicts.push({ fact: 'office', values: office.names });
  if (sources.length > 1) conflicts.push({ fact: 'source', values: sources });
  return {
    year: year.year,
    through: period.through,
    throughIn: new Map(
      year.values.flatMap((value) => {
        const { through } = settledPeriod({ ...gathered, printed }, Number(value));
        return through === null ? [] : [[Number(value), through]];
      }),
    ),
    from: period.from,
    weekOfMonth: period.weekOfMonth,
    bareFrom: period.bareFrom,
    office: office.office === null ? null : { code: office.office.code, name: office.office.name },
    about: topic.topic,
    source: sources.length === 1 ? (sources[0] ?? null) : null,
    cells: cellsOf({
      year: year.cell,
      through: period.cell,
      office: office.office?.cell ?? null,
      about: topic.cell,
    }),
    conflicts,
  };
}

const isAside = (folded: string): boolean =>
  PUBLICATION.test(folded) || NOTE.test(folded) || (PLACE_AND_DATE.test(folded) && !NOT_A_PLACE.test(folded));

function cellsOf(
  entries: Readonly<Partial<Record<CaptionFact, string | null>>>,
): Readonly<Partial<Record<CaptionFact, string>>> {
  return Object.fromEntries(Object.entries(entries).filter(([, cell]) => cell !== null));
}

function gatherLine({ text, cell }: CaptionLine, into: Gathered): void {
  const folded = plainText(text).toLowerCase();
  if (PUBLICATION.test(folded) || (PLACE_AND_DATE.test(folded) && !NOT_A_PLACE.test(folded))) {
    const day = DAY_IN.exec(folded)?.[0];
    const date = day === undefined ? null : dateFromText(day);
    if (date !== null) into.printed.push(date);
    return;
  }
  if (DOCUMENT.test(folded)) {
    const year = EXPLICIT_YEAR.exec(folded)?.[1];
    if (year !== undefined) into.years.push({ year: Number(year), isFiscal: true, cell });
    return;
  }
  gatherText(folded, cell, into, NOTE.test(folded) ? 'days' : 'all', false);
}

function gatherText(
  raw: string,
  cell: string | null,
  into: Gathered,
  wanted: 'all' | 'days',
  isSheetName: boolean,
): void {
  const text = withoutDocuments(raw.toLowerCase()).replace(COMPARED, ' ');
  const claims = claimsOf(periodTokens(text, isSheetName), isSheetName);
  // A remark may say up to which day figures came in; months in it are about anything.
  const isWanted = (period: { readonly day: number | null }): boolean =>
    wanted === 'all' || period.day !== null;
  into.periods.push(...claims.periods.filter(isWanted).map((period) => ({ ...period, cell })));
  if (wanted !== 'all') return;
  if (claims.hasWeek) into.hasWeek = true;
  into.years.push(...claims.years.map((claim) => ({ ...claim, cell })));
}

/** One year only: the fiscal one; a period may end early in the year after it. */
function settledYear(
  claims: readonly YearClaim[],
  periods: readonly PlacedPeriod[],
): { readonly year: number | null; readonly cell: string | null; readonly values: readonly string[] } {
  const fiscal = new Set(claims.filter(({ isFiscal }) => isFiscal).map(({ year }) => year));
  const [own] = fiscal;
  const isLate = (year: number): boolean =>
    own !== undefined &&
    year === own + 1 &&
    periods.some((p) => p.day !== null && p.year === year && (p.from === null || p.from.year === own));
  const years = new Set(claims.map(({ year }) => year).filter((year) => fiscal.size !== 1 || !isLate(year)));
  const [only] = years;
  if (years.size !== 1 || only === undefined) {
    return { year: null, cell: null, values: [...years].sort().map(String) };
  }
  const said =
    claims.find(({ year, isFiscal }) => year === only && isFiscal) ??
    claims.find(({ year }) => year === only);
  return { year: only, cell: said?.cell ?? null, values: [] };
}
