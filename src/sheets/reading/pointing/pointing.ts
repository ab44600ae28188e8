// What the officer pointed at: one target cell, one realisation cell, and meanings of columns. They are answers with ids of
// their own, read as untrusted input; nothing here looks into a sheet.
import { cellAddress } from '../../writing/address';
import { isColumnHeading } from './columnHeadings';
import type { FigureRole } from './settledColumns';
import { areOfOneKind } from './sheetFold';

export const POINT_IDS: Readonly<Record<FigureRole, string>> = {
  target: 'point:target',
  realisation: 'point:realisation',
};
const ROLES = ['target', 'realisation'] as const;
const COLUMN = 'column:';
const HEADED = ' | ';
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?: \| (.{1,400}))?$/s;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The id under which a column's meaning is kept; the path as `columnPath` makes it. */
export const columnId = (sheet: string, path: string): string => `${COLUMN}${sheet}!${path}`;

/** A heading without what its month, quarter or year changes. */
export const timeless = (path: string): string => path.replace(/\d+/g, '#').replace(MONTHS, '#');
const MONTHS =
  /\b(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[ai]?|jul[iy]?|agu?s?t?(?:us)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|i{1,3}|iv)\b/g;

/** The answer that points at a cell, with the headings above it, by which it is found again once columns have moved. */
export const pointAnswer = (sheet: string, row: number, column: number, path: string): string =>
  `${sheet}!${cellAddress(row, column)}${path === '' ? '' : `${HEADED}${path}`}`;

export const isColumnId = (id: string): boolean => id.startsWith(COLUMN);

export const isPointingId = (id: string): boolean =>
  id.startsWith(COLUMN) || ROLES.some((role) => POINT_IDS[role] === id);

export interface PointedCell {
  readonly role: FigureRole;
  /** Sheet numbers, from 1. */
  readonly row: number;
  readonly column: number;
  /** What stood above it when it was remembered; null for a cell pointed at just now. */
  readonly path: string | null;
}

export interface SheetPointing {
  readonly cells: readonly PointedCell[];
  /** Folded heading path to canonical heading. */
  readonly columns: ReadonlyMap<string, string>;
}

export const NO_POINTING: SheetPointing = { cells: [], columns: new Map() };

export interface Pointing {
  readonly bySheet: ReadonlyMap<string, SheetPointing>;
  /** Answers that cannot be used. */
  readonly unusable: readonly { readonly id: string; readonly answer: string }[];
  /** Answers that were given for a sheet which the named one follows. */
  readonly carried: readonly { readonly id: string; readonly sheet: string }[];
}

type Answers = Readonly<Record<string, string>>;

interface Place {
  readonly sheet: string;
  readonly cell: Omit<PointedCell, 'role'>;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function placeBehind(sheet: string, text: string): Place | null {
  const [, letters = '', digits = '', path = null] = CELL.exec(text) ?? [];
  const row = Number(digits);
  const column = columnNumber(letters);
  if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) return null;
  return { sheet, cell: { row, column, path } };
}

/** Every way in which the text may be a sheet and a cell: names may hold marks that addresses have. */
function placesIn(answer: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = answer.indexOf('!'); at >= 0; at = answer.indexOf('!', at + 1)) {
    const written = answer.slice(0, at);
    const isQuoted = written.length > 2 && written.startsWith("'") && written.endsWith("'");
    const name = isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written;
    const place = placeBehind(name, answer.slice(at + 1));
    if (place !== null) places.push(place);
  }
  return places;
}

interface Resolved {
  readonly place: Place;
  readonly isCarried: boolean;
}

/** The place on a sheet that is there, else on the only one of its kind. */
function resolved(places: readonly Place[], names: readonly string[]): Resolved | null {
  const exact = places.find(({ sheet }) => names.includes(sheet));
  if (exact !== undefined) return { place: exact, isCarried: false };
  for (const place of places) {
    const [next, ...others] = names.filter((name) => areOfOneKind(name, place.sheet));
    if (next !== undefined && others.length === 0)
      return { place: { ...place, sheet: next }, isCarried: true };
  }
  return null;
}

class Collector {
  private readonly cells = new Map<string, PointedCell[]>();
  private readonly columns = new Map<string, Map<string, string>>();
  readonly unusable: { id: string; answer: string }[] = [];
  readonly carried: { id: string; sheet: string }[] = [];

  constructor(
    private readonly answers: Answers,
    private readonly names: readonly string[],
  ) {}

  takeCells(): void {
    for (const role of ROLES) {
      const id = POINT_IDS[role];
      const answer = Object.hasOwn(this.answers, id) ? this.answers[id] : undefined;
      if (answer === undefined || answer === '') continue;
      const found = resolved(placesIn(answer), this.names);
      if (found === null) {
        this.unusable.push({ id, answer });
        continue;
      }
      const { sheet, cell } = found.place;
      this.cells.set(sheet, [...(this.cells.get(sheet) ?? []), { role, ...cell }]);
      if (found.isCarried) this.carried.push({ id, sheet });
    }
  }

  takeColumns(): void {
    const others: { readonly id: string; readonly rest: string; readonly heading: string }[] = [];
    for (const [id, heading] of Object.entries(this.answers)) {
      if (!id.startsWith(COLUMN)) continue;
      const rest = id.slice(COLUMN.length);
      const sheet = this.names.find((name) => rest.startsWith(`${name}!`));
      if (!isColumnHeading(heading)) this.unusable.push({ id, answer: heading });
      else if (sheet === undefined) others.push({ id, rest, heading });
      else this.columnsOf(sheet).set(rest.slice(sheet.length + 1), heading);
    }
    for (const other of others) this.carry(other);
  }

  private columnsOf(sheet: string): Map<string, string> {
    const known = this.columns.get(sheet) ?? new Map<string, string>();
    this.columns.set(sheet, known);
    return known;
  }

  /** A meaning given on a sheet that is gone holds on the only one that follows it. */
  private carry({ id, rest, heading }: { id: string; rest: string; heading: string }): void {
    const at = rest.indexOf('!');
    const [next, ...more] = this.names.filter((name) => areOfOneKind(name, rest.slice(0, Math.max(at, 0))));
    if (next === undefined || more.length > 0) {
      this.unusable.push({ id, answer: heading });
      return;
    }
    const path = rest.slice(at + 1);
    if (this.columnsOf(next).has(path)) return;
    this.columnsOf(next).set(path, heading);
    this.carried.push({ id, sheet: next });
  }

  bySheet(): ReadonlyMap<string, SheetPointing> {
    return new Map(
      [...new Set([...this.cells.keys(), ...this.columns.keys()])].map((sheet) => [
        sheet,
        { cells: this.cells.get(sheet) ?? [], columns: this.columns.get(sheet) ?? new Map() },
      ]),
    );
  }
}

/** What the answers point at among the sheets with these names. */
export function pointingFrom(answers: Answers, names: readonly string[]): Pointing {
  const collector = new Collector(answers, names);
  collector.takeCells();
  collector.takeColumns();
  const { unusable, carried } = collector;
  return { bySheet: collector.bySheet(), unusable, carried };
}

/** Whether answers point at a sheet of this name, or at one that it follows. */
export function isPointedSheet(name: string, answers: Answers): boolean {
  const isMeant = (sheet: string): boolean => sheet === name || areOfOneKind(sheet, name);
  return Object.entries(answers).some(([id, answer]) => {
    if (ROLES.some((role) => POINT_IDS[role] === id))
      return placesIn(answer).some(({ sheet }) => isMeant(sheet));
    if (!id.startsWith(COLUMN)) return false;
    const rest = id.slice(COLUMN.length);
    return rest.startsWith(`${name}!`) || isMeant(rest.slice(0, Math.max(rest.indexOf('!'), 0)));
  });
}
