// `rekap.xlsx`: one row a workbook, written through the same port as everything else.
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import { PACT_STATUSES } from '../../domain/evaluation';
import { UNSCALED_STATUSES } from '../../domain/evaluation';
import type { CellInput } from '../../sheets/plan';
import { planNewBlock, type OwnBlock, type OwnColumn } from '../../sheets/writing/ownBlock';
import { dateCell, FORMATS } from '../../sheets/writing/shownNumber';
import { blankWorkbook, BLANK_SHEET } from '../file/blankWorkbook';
import type { BookOutcome } from './evaluateBook';
import { EXIT } from './evaluateBook';
import { openBook } from './openedBook';
import { SUMMARY_MARK } from './ownSummary';

export interface SummaryRow {
  readonly book: string;
  readonly outcome: BookOutcome;
}

const text = (heading: string, width: number): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules: null,
});
const count = (heading: string): OwnColumn => ({ heading, width: 96, numberFormat: '#,##0', rules: null });

const STATES: Readonly<Record<number, string>> = {
  [EXIT.done]: 'Dinilai',
  [EXIT.bug]: 'Gagal',
  [EXIT.unusable]: 'Tidak dapat dibaca atau ditulis',
  [EXIT.noTarget]: 'Tabel target tidak ditemukan',
};

/** Scale words of all books in the order of their first appearance, then the four words outside the scale. */
function statusWords(rows: readonly SummaryRow[]): readonly string[] {
  const scaled = rows.flatMap(({ outcome }) =>
    (outcome.prepared?.evaluation?.settings.scale ?? []).map(({ status }) => status),
  );
  return [...new Set([...scaled, ...UNSCALED_STATUSES])];
}

function cellsOf({ book, outcome }: SummaryRow, statuses: readonly string[]): readonly CellInput[] {
  const evaluation = outcome.prepared?.evaluation ?? null;
  const latest = evaluation === null ? null : latestDuePeriod(evaluation.settings);
  const counts = evaluation === null || latest === null ? {} : evaluation.counts[latest];
  const open = outcome.prepared?.inspection.questions.filter(({ answer }) => answer === null).length ?? 0;
  return [
    book,
    STATES[outcome.status] ?? '',
    evaluation?.settings.year ?? '',
    dateCell(evaluation?.settings.asOf ?? null),
    latest ?? '',
    evaluation?.indicators.length ?? 0,
    ...statuses.map((status) => counts[status] ?? 0),
    ...PACT_STATUSES.map(
      (status) => evaluation?.indicators.filter(({ pactStatus }) => pactStatus === status).length ?? 0,
    ),
    open,
    outcome.status === EXIT.done ? '' : outcome.said.join(' '),
  ];
}

/** The bytes of the summary. */
export async function summaryBook(rows: readonly SummaryRow[]): Promise<Uint8Array> {
  const statuses = statusWords(rows);
  const columns: readonly OwnColumn[] = [
    text('Berkas', 220),
    text('Keadaan', 150),
    count('Tahun'),
    { heading: 'Tanggal Evaluasi', width: 100, numberFormat: FORMATS.date, rules: null },
    text('Periode Terakhir', 96),
    count('Jumlah Indikator'),
    ...statuses.map(count),
    ...PACT_STATUSES.map((status) => count(`Pakta: ${status}`)),
    count('Pertanyaan Terbuka'),
    text('Catatan', 320),
  ];
  const block: OwnBlock = {
    sheet: BLANK_SHEET,
    mark: SUMMARY_MARK,
    headerRow: 1,
    columns,
    cells: rows.map((row) => cellsOf(row, statuses)),
  };
  const opened = openBook(blankWorkbook());
  if (!opened.ok) throw new Error(`The blank workbook was refused: ${opened.failure.code}`);
  const written = await opened.value.port.write(planNewBlock(block, 1, null).operations);
  if (!written.ok) throw new Error(`The summary was refused: ${written.failure.hostCode}`);
  return opened.value.bytes();
}
