// Template workbooks with rules and pacts, the edits of decisions on them, and what is read once they stand in the workbook.
// Fictional people only.
import { ONE, type Amount } from '../../../src/domain/amount';
import type { FourQuarters } from '../../../src/domain/indicator';
import { templateTexts } from '../../../src/messages/templateSentences';
import type { CellValue, WorkbookReading } from '../../../src/sheets/grid';
import type { Inspection } from '../../../src/sheets/inspection';
import { planRuleEdits } from '../../../src/sheets/rules/planRuleEdits';
import { readingAfter } from '../../../src/sheets/rules/readingAfter';
import { NO_CHANGES, type RuleChanges } from '../../../src/sheets/rules/ruleChanges';
import { changedOf, operationsOf, type RuleEdits } from '../../../src/sheets/rules/ruleEdits';
import { bookOf, CLEAN, inspected, readingOf, type Row } from '../reading/bookOf';

export const percents = (...shares: readonly number[]): readonly Amount[] =>
  shares.map((share) => BigInt(Math.round(share * 100)) * (ONE / 100n));
export const fourPercents = (a: number, b: number, c: number, d: number): FourQuarters<Amount> => {
  const [first = 0n, second = 0n, third = 0n, fourth = 0n] = percents(a, b, c, d);
  return [first, second, third, fourth];
};

export const pact = (row: Row = {}): Row => ({
  'Kode OPD': '1.01',
  'Nama Pejabat': 'Rukmana',
  'Jenis Dokumen': 'Pakta Integritas',
  'Nomor Pakta': '800/1',
  'Tanggal Pakta': '2026-01-02',
  ...row,
});

/** A clean book with these sheets; those named in `without` are not there. */
export function bookWith(
  sheets: Readonly<Record<string, readonly Row[]>>,
  without: readonly string[] = [],
): WorkbookReading {
  const whole = bookOf({ ...CLEAN, Pakta: [pact()], ...sheets });
  return readingOf(whole.sheets.filter(({ name }) => !without.includes(name)));
}

export interface Decided {
  readonly edits: RuleEdits;
  /** The workbook with the edits, inspected anew. */
  readonly after: Inspection;
  /** Cells that change: `Sheet!row:column` and what is to stand there. */
  readonly cells: readonly (readonly [place: string, to: unknown])[];
}

/** What the decisions do to a workbook. */
export function decided(reading: WorkbookReading, changes: Partial<RuleChanges>): Decided {
  const edits = planRuleEdits(
    reading,
    inspected(reading),
    { ...NO_CHANGES, ...changes },
    templateTexts('id'),
  );
  return {
    edits,
    after: inspected(readingAfter(reading, operationsOf(edits))),
    cells: edits.rows.flatMap((edit) =>
      changedOf(edit).map(
        ({ column, to }) => [`${edit.sheet}!${String(edit.row)}:${String(column)}`, to] as const,
      ),
    ),
  };
}

/** A sheet of a reading with one cell changed, in sheet numbers. */
export function withCell(
  reading: WorkbookReading,
  [sheet, row, column]: readonly [sheet: string, row: number, column: number],
  value: CellValue,
  format?: string,
): WorkbookReading {
  const changed = <T>(cells: readonly (readonly T[])[], to: T): readonly (readonly T[])[] =>
    cells.map((line, at) => (at === row - 1 ? line.map((old, on) => (on === column - 1 ? to : old)) : line));
  return readingOf(
    reading.sheets.map((grid) =>
      grid.name !== sheet
        ? grid
        : {
            ...grid,
            values: changed(grid.values, value),
            formulas: changed(grid.formulas, value),
            numberFormats: format === undefined ? grid.numberFormats : changed(grid.numberFormats, format),
          },
    ),
  );
}
