// A block of one quarter that states the target of the year and beside it, under the bare word, another one: that of the quarter
// which its title names. Reads headings and titles only.
import type { FoundTable } from '../headers/foundTable';
import { headerPaths } from '../headers/headerPaths';
import { TARGET_THIS_QUARTER } from '../headers/slots';

const ANNUAL = 'Target Murni';
const OF_THE_YEAR =
  /\b(?:setahun|tahunan|(?:1|satu|se) ?tahun|tahun (?:anggaran|berjalan|ini)|apbd)\b|\b20\d\d\b/;
const BARE = /^(?:target|anggaran|rencana)(?: \(.*\))?$/;
const LAST_OF_QUARTER = new Set(['03', '06', '09', '12']);

/** The table with the bare one of two targets as the quarter's own, where its title names a quarter by itself. */
export function withQuarterBeside(table: FoundTable): FoundTable {
  const places = table.doubled.get(ANNUAL) ?? [];
  const { bareFrom = null, through } = table.captions;
  const month = through?.slice(5, 7) ?? '';
  const isQuarter = bareFrom !== null && Number(month) - bareFrom === 2 && LAST_OF_QUARTER.has(month);
  if (table.role !== 'target' || places.length !== 2 || !isQuarter) return table;
  const row = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
  const place = { row, depth: table.headerRows.length, left: 0, right: table.grid.rect?.columns ?? 0 };
  const paths = headerPaths(table.grid, place);
  const saidAt = (column: number): string => paths[column]?.texts.at(-1) ?? '';
  const annual = places.find((column) => OF_THE_YEAR.test(saidAt(column)));
  const own = places.find((column) => BARE.test(saidAt(column)));
  if (annual === undefined || own === undefined || annual === own) return table;
  const doubled = new Map(table.doubled);
  doubled.delete(ANNUAL);
  return {
    ...table,
    doubled,
    columns: new Map([...table.columns, [ANNUAL, annual], [TARGET_THIS_QUARTER, own]]),
    written: new Map([...table.written, [TARGET_THIS_QUARTER, saidAt(own)]]),
  };
}
