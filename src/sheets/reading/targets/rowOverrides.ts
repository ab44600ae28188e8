// What the officer has said of one row by hand, whatever its cells say: its direction, its method, its own stages. The cells
// stay as they are; where they say otherwise it is told. An answer given beside another word in the cell no longer holds.
import { amountFromDecimal, HUNDRED_PERCENT, type Amount } from '../../../domain/amount';
import {
  DIRECTIONS,
  METHODS,
  type CellSource,
  type Direction,
  type FourQuarters,
  type Indicator,
  type Method,
} from '../../../domain/indicator';
import { chosen, DIRECTION_WORDS, METHOD_WORDS } from '../cells/choices';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import type { TableRow } from '../headers/tableRows';
import { rowTag } from '../keys/rowTag';

export const OVERRIDES = ['own-direction', 'own-method', 'own-stages'] as const;
export type Override = (typeof OVERRIDES)[number];

/** The id under which a row's own trait is remembered; `index` counts in the grid. */
export const overrideId = (kind: Override, table: FoundTable, index: number): string =>
  `${kind}:${table.grid.name}!${rowTag(table, index)}`;

/**
 * The source of an indicator that still knows where it was read, which nothing shows that compares or writes it: to name its
 * traits without naming every row of a long table.
 */
export class ReadSource implements CellSource {
  readonly sheet: string;
  readonly row: number;
  declare readonly column?: number;
  readonly #table: FoundTable;
  readonly #index: number;

  constructor({ sheet, row, column }: CellSource, table: FoundTable, index: number) {
    this.sheet = sheet;
    this.row = row;
    if (column !== undefined) this.column = column;
    this.#table = table;
    this.#index = index;
  }

  static placeOf(source: CellSource): { readonly table: FoundTable; readonly index: number } | null {
    return source instanceof ReadSource ? { table: source.#table, index: source.#index } : null;
  }
}

/** The id under which a trait of an indicator that was just read is remembered. */
export function overrideIdOf(kind: Override, { source }: Pick<Indicator, 'source'>): string | null {
  const place = ReadSource.placeOf(source);
  return place === null ? null : overrideId(kind, place.table, place.index);
}

const BETWEEN = '/';
const HEADINGS = { 'own-direction': 'Arah Indikator', 'own-method': 'Metode Perhitungan' } as const;

export function givenDirection(log: Findings, row: TableRow): Direction | null {
  const isChoice = (answer: string): boolean => DIRECTIONS.some((one) => one === answer);
  const given = givenWord('own-direction', log, row, isChoice, (text) => chosen(DIRECTION_WORDS, text));
  return DIRECTIONS.find((one) => one === given) ?? null;
}

export function givenMethod(log: Findings, row: TableRow): Method | null {
  const isChoice = (answer: string): boolean => METHODS.some((one) => one === answer);
  const given = givenWord('own-method', log, row, isChoice, (text) => chosen(METHOD_WORDS, text));
  return METHODS.find((one) => one === given) ?? null;
}

/** The row's own cumulative shares in per cent. */
export function givenStages(log: Findings, row: TableRow): FourQuarters<Amount> | null {
  if (!log.hasAnswersOf(OVERRIDES)) return null;
  const id = overrideId('own-stages', row.table, row.index);
  const given = log.given(
    { id, sheet: row.table.grid.name, cell: null },
    (text) => stagesFrom(text) !== null,
  );
  return given === null ? null : stagesFrom(given);
}

export const stagesText = (percents: readonly string[]): string => percents.join(BETWEEN);

/** Four percentages that do not fall, such as `25/50/75/100`; null where the text is none. */
export function stagesFrom(text: string): FourQuarters<Amount> | null {
  const shares = text.split(BETWEEN).map(amountFromDecimal);
  const [a, b, c, d, ...more] = shares;
  if (a == null || b == null || c == null || d == null || more.length > 0) return null;
  return a >= 0n && a <= b && b <= c && c <= d && d <= HUNDRED_PERCENT ? [a, b, c, d] : null;
}

function givenWord(
  kind: keyof typeof HEADINGS,
  log: Findings,
  row: TableRow,
  isChoice: (answer: string) => boolean,
  read: (text: string) => string | null,
): string | null {
  if (!log.hasAnswersOf(OVERRIDES)) return null;
  const heading = HEADINGS[kind];
  const written = row.text(heading);
  const place = row.at(heading);
  const given = log.given(
    { id: overrideId(kind, row.table, row.index), ...place, restsOn: written },
    isChoice,
  );
  if (given !== null && written !== '' && read(written) !== given)
    log.issue('TRAIT_GIVEN_BY_HAND', 'info', place, { found: written, expected: given });
  return given;
}
