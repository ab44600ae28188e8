// Two equal headings on one sheet: rows where both columns agree go on, the others wait for one answer. Where the months of
// a sheet stand twice, one answer settles all of them.
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { columnLetters } from '../../writing/address';
import { foldedHeading } from '../cells/headingText';
import type { Findings } from '../findings';
import { withPlainNames } from './doubledNames';
import { sumOf, withSumOfParts } from './doubledSums';
import { addressOf, sheetColumn, type FoundTable } from './foundTable';
import { SLOT_HEADINGS } from './slots';

export interface DoubledHeadings {
  readonly table: FoundTable;
  /** Grid index to the open questions that touch the row. */
  readonly openRows: ReadonlyMap<number, readonly string[]>;
}

/** A heading that stands more than once, with its columns and the rows in which they differ. */
interface Doubled {
  readonly heading: string;
  readonly places: readonly number[];
  readonly letters: readonly string[];
  readonly rows: readonly number[];
}

/** Asks which column of each doubled heading counts and returns the table with the chosen one in place. */
export function settleDoubled(found: FoundTable, log: Findings): DoubledHeadings {
  const table = withSumOfParts(withPlainNames(found));
  reportParts(found, table, log);
  if (table.doubled.size === 0) return { table, openRows: new Map() };
  const columns = new Map(table.columns);
  const added = new Map(table.added);
  const openRows = new Map<number, string[]>();
  for (const group of seriesOf(differing(table, log))) {
    const { id, chosen } = ask(table, group, log);
    for (const { heading, places, rows } of group) {
      const place = typeof chosen === 'number' ? places[chosen] : undefined;
      if (place !== undefined) columns.set(heading, place);
      else if (chosen === 'sum') added.set(heading, places);
      else if (chosen === 'neither') columns.delete(heading);
      else
        for (const row of rows) {
          const known = openRows.get(row) ?? [];
          if (!known.includes(id)) openRows.set(row, [...known, id]);
        }
    }
  }
  return { table: { ...table, columns, added }, openRows };
}

/** Targets whose sum is judged instead of them: the officer may have promised each. */
function reportParts(found: FoundTable, table: FoundTable, log: Findings): void {
  for (const [heading, places] of found.doubled) {
    const sum = table.columns.get(heading);
    if (sum === undefined || !heading.startsWith('Target') || table.doubled.has(heading)) continue;
    const at = { sheet: table.grid.name, cell: addressOf(table, table.from - 1, sum) };
    const letter = (place: number): string => columnLetters(sheetColumn(table, place));
    const parts = places.filter((place) => place !== sum).map(letter);
    log.issue('TARGETS_ARE_PARTS', 'warning', at, { found: parts.join(', '), expected: letter(sum) });
  }
}

function differing(table: FoundTable, log: Findings): readonly Doubled[] {
  return [...table.doubled].flatMap(([heading, places]) => {
    const rows = rowsApart(table, places);
    const at = { sheet: table.grid.name, cell: addressOf(table, table.from - 1, places[0] ?? 0) };
    const letters = places.map((place) => columnLetters(sheetColumn(table, place)));
    log.issue('HEADING_TWICE', rows.length === 0 ? 'info' : 'warning', at, {
      found: letters.join(', '),
      expected: heading,
    });
    return rows.length === 0 ? [] : [{ heading, places, letters, rows }];
  });
}

const SERIES: readonly (readonly string[])[] = [
  SLOT_HEADINGS,
  STAGE_HEADINGS,
  OWN_STAGE_HEADINGS,
  MONTH_TARGET_HEADINGS,
];

/** Headings of one series together where their columns form blocks or pairs; every other one by itself. */
function seriesOf(all: readonly Doubled[]): readonly (readonly Doubled[])[] {
  const groups = SERIES.map((series) => all.filter(({ heading }) => series.includes(heading))).filter(
    (group) => group.length > 1 && areAlike(group),
  );
  const grouped = new Set(groups.flat());
  return [...groups, ...all.filter((one) => !grouped.has(one)).map((one) => [one])];
}

/** The first columns all stand before all the second ones, or every heading's columns before the next heading's. */
function areAlike(group: readonly Doubled[]): boolean {
  const [head] = group;
  if (head === undefined || group.some(({ places }) => places.length !== head.places.length)) return false;
  const rises = (places: readonly number[]): boolean =>
    places.every((place, at) => at === 0 || place > (places[at - 1] ?? place));
  const byPlace = head.places.flatMap((_, at) => group.map(({ places }) => places[at] ?? -1));
  return rises(byPlace) || rises(group.flatMap(({ places }) => places));
}

/** The place among the columns of each heading, all of them together, or none; null while the question is open. */
type Chosen = number | 'sum' | 'neither' | null;

function ask(
  table: FoundTable,
  group: readonly Doubled[],
  log: Findings,
): { readonly id: string; readonly chosen: Chosen } {
  const [head] = group;
  if (head === undefined) return { id: '', chosen: null };
  const isSeries = group.length > 1;
  const options = head.letters.map((_, at) => group.map(({ letters }) => letters[at] ?? '').join(','));
  // With its columns: where some were inserted, a letter that was chosen is another column.
  const id = `${isSeries ? 'headings' : 'heading'}:${table.grid.name}!${head.heading}/${options.join(isSeries ? ';' : ',')}`;
  const answer = log.ask({
    id,
    code: isSeries ? 'HEADINGS_TWICE' : 'HEADING_TWICE',
    sheet: table.grid.name,
    cell: addressOf(table, table.from - 1, head.places[0] ?? 0),
    facts: {
      heading: head.heading,
      last: group.at(-1)?.heading ?? head.heading,
      rows: String(new Set(group.flatMap(({ rows }) => rows)).size),
    },
    options: [
      ...options.map((letters, at) => ({ id: letters, facts: { columns: columnsText(group, at) } })),
      ...(group.every((one) => areParts(table, one)) ? [{ id: 'sum' }] : []),
      ...(group.every(({ heading }) => FIGURES.has(heading)) ? [{ id: 'neither' }] : []),
    ],
  });
  if (answer === 'sum' || answer === 'neither' || answer === null) return { id, chosen: answer };
  return { id, chosen: options.indexOf(answer) };
}

const FIGURES: ReadonlySet<string> = new Set([
  ...SLOT_HEADINGS,
  ...STAGE_HEADINGS,
  ...OWN_STAGE_HEADINGS,
  ...MONTH_TARGET_HEADINGS,
  'Target Murni',
  'Target Perubahan',
]);

/** `Tunai | Non Tunai` under one heading may be parts of one figure; what is headed alike cannot, nor where one is the sum already. */
function areParts(table: FoundTable, { heading, places }: Doubled): boolean {
  const texts = places.map((place) => foldedHeading(table.grid.values[table.from - 1]?.[place]));
  const areApart = texts.every((text) => text !== '') && new Set(texts).size === texts.length;
  return areApart && table.headerRows.length > 1 && FIGURES.has(heading) && sumOf(table, places) === null;
}

/** `D–L` for columns side by side, else each of them. */
function columnsText(group: readonly Doubled[], nth: number): string {
  const places = group.map((one) => one.places[nth] ?? -1);
  const letters = group.map((one) => one.letters[nth] ?? '');
  const isWhole = places.every((place, at) => at === 0 || place === (places[at - 1] ?? -1) + 1);
  return isWhole && places.length > 1 ? `${letters[0] ?? ''}–${letters.at(-1) ?? ''}` : letters.join(', ');
}

function rowsApart(table: FoundTable, places: readonly number[]): readonly number[] {
  const [first = 0, ...rest] = places;
  const rows: number[] = [];
  for (let index = table.from; index < table.to; index += 1) {
    const values = table.grid.values[index] ?? [];
    if (rest.some((place) => (values[place] ?? '') !== (values[first] ?? ''))) rows.push(index);
  }
  return rows;
}
