// The chain of the history: each row bears a value made of its number, its own content, the value before it and what had become
// of the run before. Tells the first row that does not fit. Holds no secret: who writes a whole chain anew is not found out.
import { digestOfLines } from './digest';

/** A row of the history as it stands. */
export interface ChainedRow {
  /** On its sheet. */
  readonly row: number;
  /** `YYYY-MM-DD HH:mm:ss`. */
  readonly time: string;
  /** What the value was made of, in the order of the headings. */
  readonly content: readonly string[];
  /** What has become of the run; the last run's may still change. */
  readonly state: string;
  /** The value, '' where there is none. */
  readonly link: string;
}

export interface Link {
  readonly number: number;
  readonly text: string;
}

const LINK = /^(\d{1,7}) · [0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/;

/** `12 · 9C41-0D2E-77AB-1F03`; null for any other text. */
export function linkFrom(text: string): Link | null {
  const number = LINK.exec(text)?.[1];
  return number === undefined ? null : { number: Number(number), text };
}

/** What a link is tied to: the one before, and the state of its run by the time the next one is written. */
export interface Before {
  readonly link: Link;
  readonly state: string;
}

/** The link of a new row. */
export function nextLink(before: Before | null, content: readonly string[]): Link {
  const number = (before?.link.number ?? 0) + 1;
  const lines = [String(number), before?.link.text ?? '', before?.state ?? '', ...content];
  return { number, text: `${String(number)} · ${digestOfLines('chain', lines)}` };
}

interface Linked extends ChainedRow {
  readonly own: Link;
}

const linkedRows = (rows: readonly ChainedRow[]): readonly Linked[] =>
  rows
    .flatMap((row) => {
      const own = linkFrom(row.link);
      return own === null ? [] : [{ ...row, own }];
    })
    // People sort their lists.
    .sort((a, b) => a.own.number - b.own.number || a.row - b.row);

/** To what a new row is tied: the highest link in the sheet, or what the workbook remembers where the rows are gone. */
export function lastOf(rows: readonly ChainedRow[], remembered: Link | null): Before | null {
  const last = linkedRows(rows).at(-1);
  if (last !== undefined && (remembered === null || last.own.number >= remembered.number))
    return { link: last.own, state: last.state };
  return remembered === null ? null : { link: remembered, state: '' };
}

/** The first thing that does not fit; rows count from 1 on the sheet, numbers along the chain. */
export type ChainFault =
  /** A cell of the row, or its value, is another one. */
  | { readonly kind: 'changed'; readonly row: number; readonly number: number }
  /** Only what became of the run was changed by hand. */
  | { readonly kind: 'state'; readonly row: number; readonly number: number }
  /** Rows `first` to `last` are gone. */
  | { readonly kind: 'missing'; readonly first: number; readonly last: number }
  /** A row that came after the chain began bears no value. */
  | { readonly kind: 'unchained'; readonly row: number }
  /** A second row of the same number. */
  | { readonly kind: 'doubled'; readonly row: number; readonly number: number }
  /** The workbook does not remember having written the last rows. */
  | { readonly kind: 'unknown'; readonly row: number; readonly number: number };

export interface ChainReport {
  readonly chained: number;
  /** Rows from before there was a chain: nothing can be said of them. */
  readonly older: number;
  readonly fault: ChainFault | null;
}

/** Checks the rows against each other, and their end against what the workbook remembers (null: nothing). */
export function checkChain(
  rows: readonly ChainedRow[],
  remembered: Link | null,
  states: readonly string[],
): ChainReport {
  const linked = linkedRows(rows);
  const unlinked = rows.filter(({ link }) => linkFrom(link) === null);
  const began = linked[0]?.time ?? null;
  const late = began === null ? [] : unlinked.filter(({ time }) => time >= began);
  const fault = firstFault(linked, states) ?? unchainedFault(late) ?? endFault(linked.at(-1), remembered);
  return { chained: linked.length, older: unlinked.length - late.length, fault };
}

function firstFault(linked: readonly Linked[], states: readonly string[]): ChainFault | null {
  let before: Linked | null = null;
  for (const row of linked) {
    const { own } = row;
    const expected: number = (before?.own.number ?? 0) + 1;
    if (before !== null && own.number < expected)
      return { kind: 'doubled', row: row.row, number: own.number };
    if (own.number > expected) return { kind: 'missing', first: expected, last: own.number - 1 };
    const fits = (state: string): boolean =>
      nextLink(before === null ? null : { link: before.own, state }, row.content).text === own.text;
    if (!fits(before?.state ?? '')) {
      const isState = before !== null && states.some(fits);
      const at = isState && before !== null ? before : row;
      return { kind: isState ? 'state' : 'changed', row: at.row, number: at.own.number };
    }
    before = row;
  }
  return null;
}

const unchainedFault = ([first]: readonly ChainedRow[]): ChainFault | null =>
  first === undefined ? null : { kind: 'unchained', row: first.row };

function endFault(last: Linked | undefined, remembered: Link | null): ChainFault | null {
  if (remembered === null) return null;
  const number = last?.own.number ?? 0;
  if (number < remembered.number) return { kind: 'missing', first: number + 1, last: remembered.number };
  if (last === undefined || last.own.text === remembered.text) return null;
  return number === remembered.number
    ? { kind: 'changed', row: last.row, number }
    : { kind: 'unknown', row: last.row, number };
}
