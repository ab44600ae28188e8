// On which level of a list each row stands where no codes say it: by the column of its name, by spaces, by marks, by a
// column of numbers. Takes one sign for a whole table; whether it is to be believed is judged by the figures elsewhere.
import { nameAt, nameCell, type FoundTable } from '../headers/foundTable';
import { foldedHeading } from '../cells/headingText';
import { foldedName } from '../keys/nameKey';
import { levelOfFolded, REVENUE_ITSELF } from './revenueGroups';
import { indentOf, isBullet, markLetters, markStyle } from './levelMarks';

export type LevelSign = 'column' | 'indent' | 'mark' | 'number' | 'word' | 'group' | 'office';

export interface Levels {
  readonly sign: LevelSign;
  /** One for each row asked about, 0 the outermost; null where the sign says nothing of the row. */
  readonly of: readonly (number | null)[];
}

type Level = number | null;

/** The levels of rows of the grid, by the first sign of which some row is followed by a deeper one; null: none. */
export function levelsOf(table: FoundTable, indexes: readonly number[]): Levels | null {
  const signs: readonly (readonly [LevelSign, () => readonly Level[]])[] = [
    ['column', () => columnLevels(table, indexes)],
    ['indent', () => ranked(indexes.map((index) => indentOf(textAt(table, index))))],
    [
      'mark',
      () =>
        styleLevels(
          indexes.map((index) => textAt(table, index)),
          false,
        ),
    ],
    ['number', () => numberLevels(table, indexes)],
  ];
  for (const [sign, read] of signs) {
    const of = read();
    if (hasDeeper(of)) return { sign, of };
  }
  return null;
}

/**
 * The levels that names tell: those of revenue groups and of the revenues below them; the same where any other name may
 * stand under a group; those of offices. Without the signs by which no row is followed by a deeper one.
 */
export function nameLevelsOf(table: FoundTable, indexes: readonly number[]): readonly Levels[] {
  const names = indexes.map((index) => foldedName(textAt(table, index)));
  const word = names.map(levelOfFolded);
  const group = word.map((level) => level ?? REVENUE_ITSELF);
  const signs: readonly (Levels | null)[] = [
    { sign: 'word', of: word },
    { sign: 'group', of: group },
    officeLevels(table, names),
  ];
  return signs.flatMap((levels) => (levels !== null && hasDeeper(levels.of) ? [levels] : []));
}

const OFFICE_FIRST =
  /^(?:dinas|badan|kantor|kecamatan|kelurahan|sekretariat|inspektorat|rsud|rumah sakit|puskesmas|satuan polisi|satpol|uptd?)\b/;

/** The levels of rows that bear the names of offices, and of those between them, where the table has no column of offices. */
function officeLevels({ columns }: FoundTable, names: readonly string[]): Levels | null {
  if (columns.has('Perangkat Daerah') || columns.has('Kode OPD')) return null;
  return { sign: 'office', of: names.map((name) => (OFFICE_FIRST.test(name) ? 0 : 1)) };
}

export const isDeeper = (level: Level | undefined, than: Level | undefined): boolean =>
  typeof level === 'number' && typeof than === 'number' && level > than;

/** Whether some row is followed by a deeper one. */
const hasDeeper = (levels: readonly Level[]): boolean =>
  levels.some((level, at) => isDeeper(levels[at + 1], level));

function textAt(table: FoundTable, index: number): string {
  const name = nameAt(table, index);
  return typeof name === 'string' ? name : '';
}

const columnLevels = (table: FoundTable, indexes: readonly number[]): readonly Level[] =>
  table.nameColumns.length < 2 ? [] : indexes.map((index) => nameCell(table, index).level);

/** Widths as ranks: the least is level 0. */
function ranked(widths: readonly number[]): readonly Level[] {
  const distinct = [...new Set(widths)].sort((a, b) => a - b);
  if (distinct.length < 2) return [];
  const rank = new Map(distinct.map((width, level) => [width, level]));
  return widths.map((width) => rank.get(width) ?? 0);
}

/** Styles of marks in the order in which they first appear; bullets are innermost, whatever stands first. */
function styleLevels(texts: readonly string[], isAlone: boolean): readonly Level[] {
  let previous: string | null = null;
  const styles = texts.map((text) => {
    const found = markStyle(text, isAlone, previous);
    if (found !== null) previous = markLetters(text) ?? previous;
    return found ?? (isAlone ? null : '');
  });
  const distinct = [...new Set(styles)].filter((one) => one !== null);
  if (distinct.length < 2) return [];
  const ordered = [...distinct.filter((one) => !isBullet(one)), ...distinct.filter(isBullet)];
  return styles.map((one) => (one === null ? null : ordered.indexOf(one)));
}

const NUMBER_HEADING = /^(?:no|nomor|no urut|nomor urut|no\. urut)\.?$/;

/** By the marks of a column `No` left of the name; rows without a number there have no level. */
function numberLevels(table: FoundTable, indexes: readonly number[]): readonly Level[] {
  const column = numberColumn(table);
  if (column === null) return [];
  const marks = indexes.map((index) => String(table.grid.values[index]?.[column] ?? ''));
  return styleLevels(marks, true);
}

function numberColumn(table: FoundTable): number | null {
  const top = table.grid.rect?.top ?? 1;
  const [name = Number.POSITIVE_INFINITY] = table.nameColumns;
  const taken = new Set(table.columns.values());
  for (const row of table.headerRows) {
    const texts = table.grid.values[row - top] ?? [];
    const found = texts.findIndex(
      (text, column) =>
        column < name &&
        !taken.has(column) &&
        typeof text === 'string' &&
        NUMBER_HEADING.test(foldedHeading(text)),
    );
    if (found >= 0) return found;
  }
  return null;
}
