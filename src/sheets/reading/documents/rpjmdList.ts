// The five-year plan's own list where the workbook holds one: its missions, and the targets of its indicators by year.
// Found by its words; asks nothing and judges nothing.
import { amountFromNumber, type Amount } from '../../../domain/amount';
import type { CellValue, SheetGrid, WorkbookReading } from '../../grid';
import type { RpjmdList, RpjmdMission, RpjmdPath } from '../../inspection';
import { foldedHeading, plainText } from '../cells/headingText';

const HEADING_ROWS = 12;
const MISSION = /^misi(?:\/sasaran)?(?: rpjmd)?$/;
const INDICATOR = /^(?:uraian\/)?indikator(?: kinerja)?(?: (?:sasaran|utama|tujuan))*$/;
const UNIT = /^satuan$/;
const NUMBER = /^(?:no|nomor)\.?$/;
const YEAR = /^(?:target )?(?:tahun )?(20\d\d)$/;
/** The head of a sheet says whose list it is; a table of targets may have a mission too. */
const PLAN = /\brpjmd\b|rencana pembangunan jangka menengah/;
/** A year or two is a comparison; more is a path. */
const LEAST_YEARS = 3;

interface Columns {
  readonly row: number;
  readonly number: number | null;
  readonly mission: number;
  readonly name: number | null;
  readonly unit: number | null;
  readonly years: readonly (readonly [year: number, column: number])[];
}

/** Where a grid's list has its headings; null where it is none. */
function columnsOf({ name, values }: SheetGrid): Columns | null {
  const head = values.slice(0, HEADING_ROWS);
  const row = head.findIndex((line) => line.some((cell) => MISSION.test(foldedHeading(cell))));
  if (row < 0) return null;
  const words = (values[row] ?? []).map(foldedHeading);
  const at = (pattern: RegExp): number | null => {
    const column = words.findIndex((word) => pattern.test(word));
    return column < 0 ? null : column;
  };
  const years = words.flatMap((word, column) => {
    const year = YEAR.exec(word)?.[1];
    return year === undefined ? [] : [[Number(year), column] as const];
  });
  const above = [name, ...head.slice(0, row).flat()].map(foldedHeading);
  const isPlan = years.length >= LEAST_YEARS || above.some((text) => PLAN.test(text));
  const mission = at(MISSION);
  if (!isPlan || mission === null) return null;
  return { row, number: at(NUMBER), mission, name: at(INDICATOR), unit: at(UNIT), years };
}

/** Whether the head of a sheet shows such a list. */
export const isRpjmdList = (head: SheetGrid): boolean => columnsOf(head) !== null;

const isBlank = (line: readonly CellValue[]): boolean => line.every((cell) => plainText(cell) === '');

/** `(1) (2) (3)` under the headings. */
const isNumberRow = (line: readonly CellValue[]): boolean => {
  const numbers = line
    .filter((cell) => plainText(cell) !== '')
    .map((cell) => plainText(cell).replace(/[()]/g, ''));
  return numbers.length > 2 && numbers.every((text, index) => text === String(index + 1));
};

/** The first list of the workbook that is no table of targets; null where there is none. */
export function rpjmdListIn({ sheets, marks }: WorkbookReading, read: ReadonlySet<string>): RpjmdList | null {
  for (const grid of sheets) {
    const isFree = !read.has(grid.name) && marks.every(({ sheet }) => sheet !== grid.name);
    const columns = isFree ? columnsOf(grid) : null;
    if (columns !== null) return listIn(grid, columns);
  }
  return null;
}

function listIn({ name: sheet, values, rect }: SheetGrid, columns: Columns): RpjmdList {
  const missions: RpjmdMission[] = [];
  const paths: RpjmdPath[] = [];
  let mission = '';
  for (let at = columns.row + 1; at < values.length; at += 1) {
    const line = values[at] ?? [];
    if (isBlank(line)) break;
    if (isNumberRow(line)) continue;
    const row = (rect?.top ?? 1) + at;
    const said = missionIn(line, columns);
    mission = said === '' ? mission : said;
    if (said !== '' && missions.every(({ name }) => name !== said)) missions.push({ name: said, row });
    const name = columns.name === null ? '' : plainText(line[columns.name]);
    if (name !== '')
      paths.push({ row, name, mission, unit: unitIn(line, columns), years: yearsIn(line, columns) });
  }
  return { sheet, column: (rect?.left ?? 1) + columns.mission, missions, paths };
}

/** In a plain list the number beside a mission is its own. */
function missionIn(line: readonly CellValue[], { number, mission, name }: Columns): string {
  const said = plainText(line[mission]);
  const own = number === null || name !== null ? '' : plainText(line[number]);
  return said === '' || !/^\d{1,2}$/.test(own) || /^misi\b/i.test(said) ? said : `Misi ${own}: ${said}`;
}

const unitIn = (line: readonly CellValue[], { unit }: Columns): string =>
  unit === null ? '' : plainText(line[unit]);

function yearsIn(line: readonly CellValue[], { years }: Columns): ReadonlyMap<number, Amount> {
  return new Map(
    years.flatMap(([year, column]) => {
      const cell = line[column];
      return typeof cell === 'number' && Number.isFinite(cell)
        ? [[year, amountFromNumber(cell)] as const]
        : [];
    }),
  );
}
