// CSV after RFC 4180: commas, CRLF, quotes only where needed, UTF-8 with a byte order mark, by which Excel knows it. A text
// that Excel would take for a formula stands behind an apostrophe; figures never do.
import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { ColumnKind, ConsolidationCell, ConsolidationRow } from './consolidationTables';
import type { OpenSink } from './tableSink';

const BATCH = 2_000;
const BYTE_ORDER_MARK = '\ufeff';
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const guarded = (cell: ConsolidationCell, kind: ColumnKind | undefined): ConsolidationCell =>
  kind === 'text' && typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;

export const openCsv: OpenSink = (place, { columns }) => {
  const file = openSync(place, 'w');
  let batch: ConsolidationRow[] = [];
  const write = (): void => {
    // By itself the library quotes only the line ends that it writes.
    const options = { record_delimiter: 'windows', quoted_match: /[\r\n]/ };
    if (batch.length > 0) writeSync(file, stringify(batch, options));
    batch = [];
  };
  writeSync(file, BYTE_ORDER_MARK);
  batch.push(columns.map(({ name }) => name));
  return {
    add: (row) => {
      batch.push(row.map((cell, index) => guarded(cell, columns[index]?.kind)));
      if (batch.length >= BATCH) write();
    },
    end: write,
    close: () => {
      closeSync(file);
    },
  };
};
