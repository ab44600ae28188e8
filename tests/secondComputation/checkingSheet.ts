// The second computation: a sheet of native formulas over the officer's own cells, written from the rules' text alone.
// Uses nothing of the tool but its list of operations; amounts are whole sen, so that doubles stay exact.
import type { CellInput, PlanOperation } from '../../src/sheets/plan';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import type { BookSpec } from './randomRows';
import { YEAR } from './randomRows';

export const CHECKING_SHEET = 'Hitung Ulang';
/** Headings stand in row 2, the first indicator in row 3. */
const HEADING_ROW = 2;
const FIRST_SOURCE_ROW = 5;

interface PeriodSpec {
  readonly name: string;
  readonly quarter: number;
  /** Months of its own, 1 to 12. */
  readonly first: number;
  readonly last: number;
}

export const PERIOD_SPECS: readonly PeriodSpec[] = [
  { name: 'TW I', quarter: 0, first: 1, last: 3 },
  { name: 'TW II', quarter: 1, first: 4, last: 6 },
  { name: 'Semester I', quarter: 1, first: 1, last: 6 },
  { name: 'TW III', quarter: 2, first: 7, last: 9 },
  { name: 'TW IV', quarter: 3, first: 10, last: 12 },
  { name: 'Semester II', quarter: 3, first: 7, last: 12 },
  { name: 'Tahun', quarter: 3, first: 1, last: 12 },
];
const QUARTERS = [0, 1, 2, 3] as const;

const ANNUAL = (quarter: number): string => `Tahunan ${quarter + 1}`;
const STAGE = (quarter: number): string => `Tahap ${quarter + 1}`;
const PARTS = ['R', 'N bulan', 'T', 'Pembilang', 'Penyebut', 'Dekat', 'Seperseratus', 'Status'] as const;
export const partHeading = (part: (typeof PARTS)[number], period: string): string => `${part} ${period}`;

const HEADINGS: readonly string[] = [
  'Baris',
  ...QUARTERS.map(ANNUAL),
  ...QUARTERS.map(STAGE),
  ...PERIOD_SPECS.flatMap(({ name }) => PARTS.map((part) => partHeading(part, name))),
];
export const CHECKED_HEADINGS: readonly string[] = [
  'Baris',
  ...PERIOD_SPECS.flatMap(({ name }) => [partHeading('Seperseratus', name), partHeading('Status', name)]),
];

function letters(column: number): string {
  const high = Math.floor((column - 1) / 26);
  const low = String.fromCharCode(65 + ((column - 1) % 26));
  return high === 0 ? low : `${String.fromCharCode(64 + high)}${low}`;
}

const monthCell = (month: number, row: number): string => `Realisasi!${letters(4 + month)}${row}`;
const monthRange = (first: number, last: number, row: number): string =>
  `${monthCell(first, row)}:${letters(4 + last)}${row}`;
const quarterEnd = (quarter: number): string => `DATE(${YEAR},${3 * quarter + 4},0)`;

interface RowPlace {
  readonly source: SampleRow;
  /** Rows on `Target`, on `Realisasi` and on the checking sheet. */
  readonly target: number;
  readonly realisation: number;
  readonly own: number;
}

/** The tool's own rules of a row, as formulas by heading. */
function formulasOf(place: RowPlace, spec: BookSpec): ReadonlyMap<string, string> {
  const { source, target: t, own } = place;
  const at = (heading: string): string => `${letters(HEADINGS.indexOf(heading) + 1)}${own}`;
  const formulas = new Map<string, string>();
  const isAccumulating = source['Metode Perhitungan'] === 'Akumulasi';
  for (const quarter of QUARTERS) {
    const inForce = `AND(N(Target!P${t})>0,Target!Q${t}<=${quarterEnd(quarter)},Target!Q${t}<=$B$1)`;
    formulas.set(ANNUAL(quarter), `ROUND(IF(${inForce},Target!P${t},Target!O${t})*100,0)`);
    formulas.set(STAGE(quarter), stageFormula(place, quarter, at(ANNUAL(quarter)), isAccumulating));
  }
  for (const period of PERIOD_SPECS) {
    const isCumulative = spec.basis === 'Kumulatif';
    const part = (name: (typeof PARTS)[number]): string => at(partHeading(name, period.name));
    const set = (name: (typeof PARTS)[number], formula: string): void => {
      formulas.set(partHeading(name, period.name), formula);
    };
    const stage = at(STAGE(period.quarter));
    const isDifference = !isCumulative && isAccumulating && period.first > 1;
    const before = at(STAGE((period.first - 1) / 3 - 1));
    set('T', period.name === 'Tahun' ? at(ANNUAL(3)) : isDifference ? `${stage}-${before}` : stage);
    const { realised, count } = realisationFormulas(place, period, isCumulative ? 1 : period.first);
    set('R', realised);
    set('N bulan', count);
    const [numerator, denominator] = quotient(source, part('R'), part('N bulan'), part('T'));
    set('Pembilang', `IF(${part('R')}="","",${numerator})`);
    set('Penyebut', `IF(${part('R')}="","",${denominator})`);
    set('Dekat', `IF(${part('R')}="","",ROUND(${part('Pembilang')}/${part('Penyebut')}*10000,0))`);
    set('Seperseratus', cutFormula(part('Pembilang'), part('Penyebut'), part('Dekat')));
    const scale = (bound: string): string => `${part('Pembilang')}*100>=${part('Penyebut')}*${bound}`;
    set(
      'Status',
      `IF($B$1<${quarterEnd(period.quarter)}+$D$1,"Belum Jatuh Tempo",IF(${part('R')}="","Data Belum Lengkap",` +
        `IF(${scale(`'Skala Status'!$C$5`)},'Skala Status'!$B$5,IF(${scale(`'Skala Status'!$C$6`)},'Skala Status'!$B$6,'Skala Status'!$B$7))))`,
    );
  }
  return formulas;
}

/** The stage in force, or the schedule's share of the annual target cut to the sen: hundreds and rest apart. */
function stageFormula(
  { source, target }: RowPlace,
  quarter: number,
  annual: string,
  isAccumulating: boolean,
): string {
  if (source['Target s.d. TW I'] != null) return `ROUND(Target!${letters(18 + quarter)}${target}*100,0)`;
  if (!isAccumulating) return annual;
  const share = `'Ambang Triwulan'!$B$${FIRST_SOURCE_ROW + quarter}`;
  return `INT(${annual}/100)*${share}+INT((${annual}-INT(${annual}/100)*100)*${share}/100)`;
}

/** Sen realised, blank while data are missing, and how many months they are the sum of (1 but for means). */
function realisationFormulas(
  { source, realisation: r }: RowPlace,
  period: PeriodSpec,
  first: number,
): { readonly realised: string; readonly count: string } {
  const { last } = period;
  const range = monthRange(first, last, r);
  const sum = `ROUND(ROUND(SUM(${range}),2)*100,0)`;
  switch (source['Metode Perhitungan']) {
    case 'Akumulasi':
      return { realised: `IF(COUNT(${range})<${last - first + 1},"",${sum})`, count: '1' };
    case 'Rata-rata': {
      const quarters = Array.from({ length: (last - first + 1) / 3 }, (_, i) => first + 3 * i);
      const gaps = quarters.map((from) => `COUNT(${monthRange(from, from + 2, r)})=0`);
      return { realised: `IF(OR(${gaps.join(',')}),"",${sum})`, count: `COUNT(${range})` };
    }
    default: {
      const [one, two, three] = [last - 2, last - 1, last].map((month) => monthCell(month, r));
      const latest = `IF(ISNUMBER(${three}),${three},IF(ISNUMBER(${two}),${two},${one}))`;
      return {
        realised: `IF(COUNT(${monthRange(last - 2, last, r)})=0,"",ROUND(${latest}*100,0))`,
        count: '1',
      };
    }
  }
}

function quotient(
  source: SampleRow,
  realised: string,
  count: string,
  target: string,
): readonly [string, string] {
  const whole = `${target}*${count}`;
  switch (source['Arah Indikator']) {
    case 'Semakin rendah semakin baik':
      return [`2*${whole}-${realised}`, whole];
    case 'Semakin rendah semakin baik (T/R)':
      return [`IF(${realised}=0,1,${whole})`, `IF(${realised}=0,1,${realised})`];
    default:
      return [realised, whole];
  }
}

/** The nearest hundredth of a per cent, less one where it lies above the quotient; products in two parts stay exact. */
function cutFormula(numerator: string, denominator: string, nearest: string): string {
  const high = (cell: string): string => `INT(${cell}/1000000)`;
  const low = (cell: string): string => `(${cell}-${high(cell)}*1000000)`;
  const excess =
    `(${nearest}*${high(denominator)}-${high(numerator)}*10000)*1000000` +
    `+(${nearest}*${low(denominator)}-${low(numerator)}*10000)`;
  return `IF(${numerator}="","",IF(${numerator}<=0,0,IF(${excess}>0,${nearest}-1,${nearest})))`;
}

/** Adds the checking sheet to a workbook that was made from `book`. */
export function checkingSheet(book: SampleBook, spec: BookSpec): readonly PlanOperation[] {
  const targets = book.sheets['Target'] ?? [];
  const setting = (key: string): string =>
    `=INDEX(Pengaturan!$B$5:$B$20,MATCH("${key}",Pengaturan!$A$5:$A$20,0))`;
  const settings: readonly CellInput[] = [
    'Tanggal Evaluasi',
    { formula: setting('Tanggal Evaluasi') },
    'Hari Tenggang',
    { formula: setting('Hari Tenggang') },
  ];
  const rows = targets.map((source, index): readonly CellInput[] => {
    const formulas = formulasOf(
      {
        source,
        target: FIRST_SOURCE_ROW + index,
        realisation: FIRST_SOURCE_ROW + targets.length - 1 - index,
        own: HEADING_ROW + 1 + index,
      },
      spec,
    );
    return HEADINGS.map((heading) => {
      const formula = formulas.get(heading);
      return formula === undefined ? FIRST_SOURCE_ROW + index : { formula: `=${formula}` };
    });
  });
  const write = (top: number, cells: readonly (readonly CellInput[])[]): PlanOperation => ({
    kind: 'writeCells',
    sheet: CHECKING_SHEET,
    top,
    left: 1,
    cells,
  });
  return [
    { kind: 'addSheet', sheet: CHECKING_SHEET },
    write(1, [settings]),
    write(HEADING_ROW, [HEADINGS, ...rows]),
  ];
}
