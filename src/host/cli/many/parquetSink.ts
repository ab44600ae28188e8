// Parquet by row groups: figures as DECIMAL(35,6), dates as DATE, the rest as INT32 and UTF8. Every column may be empty.
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { daysInclusive } from '../../../domain/calendar';
import { amountFromDecimal } from '../../../domain/amount';
import {
  DECIMAL_DIGITS,
  DECIMAL_PLACES,
  CONSOLIDATION_VERSION,
  type ColumnKind,
  type ConsolidationCell,
  type ConsolidationRow,
} from './consolidationTables';
import type { OpenSink } from './tableSink';

/** Lines that are held at once. */
const GROUP = 20_000;
const DECIMAL_BYTES = 16;
const DAY_ZERO = '1970-01-01';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];
type StoredType = Pick<SchemaElement, 'type' | 'converted_type' | 'type_length' | 'scale' | 'precision'>;

const DECIMAL: StoredType = {
  type: 'FIXED_LEN_BYTE_ARRAY',
  type_length: DECIMAL_BYTES,
  converted_type: 'DECIMAL',
  scale: DECIMAL_PLACES,
  precision: DECIMAL_DIGITS,
};
const TYPES: Readonly<Record<ColumnKind, StoredType>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  count: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
  decimal: DECIMAL,
  fraction: DECIMAL,
};

/** A cell as the library takes it: a decimal as its count of millionths, a date as days. */
function stored(cell: ConsolidationCell, kind: ColumnKind): string | number | bigint | null {
  if (typeof cell !== 'string') return cell;
  switch (kind) {
    case 'decimal':
    case 'fraction':
      return amountFromDecimal(cell);
    case 'date':
      return daysInclusive(DAY_ZERO, cell) - 1;
    case 'text':
    case 'count':
      return cell;
  }
}

export const openParquet: OpenSink = (place, { columns }) => {
  const schema: SchemaElement[] = [
    { name: 'rekap', num_children: columns.length },
    ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[kind] })),
  ];
  const writer = new ParquetWriter({
    writer: fileWriter(place),
    schema,
    createdBy: 'capaian',
    kvMetadata: [{ key: 'capaian.rekap.versi', value: String(CONSOLIDATION_VERSION) }],
  });
  let group: ConsolidationRow[] = [];
  const write = (): void => {
    if (group.length === 0) return;
    void writer.write({
      columnData: columns.map(({ name, kind }, index) => ({
        name,
        data: group.map((row) => stored(row[index] ?? null, kind)),
      })),
      rowGroupSize: GROUP,
    });
    group = [];
  };
  return {
    add: (row) => {
      group.push(row);
      if (group.length >= GROUP) write();
    },
    end: () => {
      write();
      void writer.finish();
    },
    // The library opens the file anew for each part.
    close: () => undefined,
  };
};
