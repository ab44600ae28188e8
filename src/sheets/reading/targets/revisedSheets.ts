// Targets of the revised budget on a sheet of their own, beside those of the first one: the revision of the same rows, and no
// second indicator. Reads titles and names, no figure.
import { captionLines } from '../captions/captionLines';
import type { FoundTable } from '../headers/foundTable';
import { nameKey } from '../keys/nameKey';
import { rowNames } from '../realisation/statedFigures';
import { titleYear } from '../titleYear';
import { TARGET_FIGURES } from './readTargets';

const ORIGINAL = 'Target Murni';
const REVISED = 'Target Perubahan';
const REVISION =
  /\bp-?apbd\b|\bapbd-?p\b|\bperubahan (?:apbd|anggaran)\b|\b(?:apbd|anggaran) perubahan\b|\b(?:setelah|sesudah) perubahan\b/i;
const BEFORE = /\bsebelum perubahan\b/i;

/** The targets with those of a revised budget under its heading, where one table of the first budget names the same rows. */
export function withRevisedSheets(
  targets: readonly FoundTable[],
  realisations: readonly FoundTable[],
): readonly FoundTable[] {
  const lone = targets.filter(
    (table) =>
      TARGET_FIGURES.filter((heading) => table.columns.has(heading)).join() === ORIGINAL &&
      table.pointedColumn === undefined,
  );
  const isBeside = (table: FoundTable): boolean =>
    realisations.some(({ grid, from }) => grid === table.grid && from === table.from);
  const revised = lone.filter((table) => saysRevised(table) && !isBeside(table));
  const firsts = targets.filter((table) => table.columns.has(ORIGINAL) && !table.columns.has(REVISED));
  return targets.map((table) => {
    if (!revised.includes(table)) return table;
    const [own, second] = firsts.filter((first) => first !== table && isFirstOf(first, table));
    const rivals = revised.filter((other) => own !== undefined && isFirstOf(own, other));
    return own === undefined || second !== undefined || rivals.length > 1 ? table : asRevision(table);
  });
}

function saysRevised({ grid, headerRows }: FoundTable): boolean {
  const header = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const lines = [grid.name, ...captionLines(grid, header, 0).map(({ text }) => text)];
  return lines.some((text) => REVISION.test(text)) && !lines.some((text) => BEFORE.test(text));
}

function isFirstOf(first: FoundTable, revised: FoundTable): boolean {
  if (first.grid === revised.grid || saysRevised(first) || titleYear(first) !== titleYear(revised))
    return false;
  const [one, other] = [first, revised].map(({ captions }) => captions.office);
  if (nameKey(one?.name ?? '') !== nameKey(other?.name ?? '')) return false;
  const names = new Set(rowNames(first).values());
  const own = [...rowNames(revised).values()];
  return own.filter((name) => names.has(name)).length * 2 > own.length;
}

function asRevision(table: FoundTable): FoundTable {
  const moved = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...entries].map(([heading, value]) => [heading === ORIGINAL ? REVISED : heading, value]));
  const { columns, written, doubled, yearly } = table;
  return {
    ...table,
    columns: moved(columns),
    written: moved(written),
    doubled: moved(doubled),
    yearly: moved(yearly),
    isRevision: true,
  };
}
