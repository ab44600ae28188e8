// All files of a consolidation in an output folder: one workbook, and each table as CSV and as Parquet.
import { join } from 'node:path';
import { SUMMARY_NAME } from '../ownSummary';
import { openCsv } from './csvSink';
import { openParquet } from './parquetSink';
import { ConsolidationWorkbook } from './consolidationWorkbook';
import { CONSOLIDATION_TABLES, type ConsolidationRow, type ConsolidationTable } from './consolidationTables';
import { StagedFiles } from './stagedFiles';
import type { OpenSink } from './tableSink';

const FORMATS: readonly (readonly [ending: string, open: OpenSink])[] = [
  ['csv', openCsv],
  ['parquet', openParquet],
];

const placeOf = (folder: string, table: ConsolidationTable, ending: string): string =>
  join(folder, `rekap-${table.file}.${ending}`);

/** Every file that a consolidation writes besides the workbook. */
export const consolidationPlaces = (folder: string): readonly string[] =>
  CONSOLIDATION_TABLES.flatMap((table) => FORMATS.map(([ending]) => placeOf(folder, table, ending)));

/**
 * Writes all files or none; returns the names of the workbook's sheets. The lines of a table are asked for once, and held
 * by nobody. Throws what the file system throws.
 */
export function writeConsolidation(
  folder: string,
  linesOf: (table: ConsolidationTable) => Iterable<ConsolidationRow>,
  mostLines?: number,
): readonly string[] {
  const files = new StagedFiles();
  const workbook = new ConsolidationWorkbook(files.stage(join(folder, SUMMARY_NAME)), mostLines);
  let isOpen = true;
  const closeWorkbook = (): void => {
    if (isOpen) workbook.close();
    isOpen = false;
  };
  try {
    for (const table of CONSOLIDATION_TABLES) writeTable(folder, table, linesOf(table), workbook, files);
    workbook.end();
    // A file that is open cannot be moved everywhere.
    closeWorkbook();
    files.commit();
    return workbook.sheetNames;
  } finally {
    closeWorkbook();
    files.discard();
  }
}

function writeTable(
  folder: string,
  table: ConsolidationTable,
  lines: Iterable<ConsolidationRow>,
  workbook: ConsolidationWorkbook,
  files: StagedFiles,
): void {
  const sinks = [
    workbook.table(table),
    ...FORMATS.map(([ending, open]) => open(files.stage(placeOf(folder, table, ending)), table)),
  ];
  try {
    for (const row of lines) for (const sink of sinks) sink.add(row);
    for (const sink of sinks) sink.end();
  } finally {
    for (const sink of sinks) sink.close();
  }
}
