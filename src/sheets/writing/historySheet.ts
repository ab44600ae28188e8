// `Riwayat Evaluasi`: one row a run. Rows are only added; `Keadaan` and `Kesegaran` say what became of a run.
import type { FingerprintPart } from '../proof/fingerprint';
import type { OwnColumn } from './ownBlock';
import { FORMATS } from './shownNumber';

const text = (heading: string, width: number): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules: null,
});

export const RUN_STANDS = 'Berlaku';
export const RUN_UNDONE = 'Dibatalkan';
export const TIME_HEADING = 'Waktu';
export const DATE_HEADING = 'Tanggal Evaluasi';
export const STATE_HEADING = 'Keadaan';
export const NOTE_HEADING = 'Catatan';
/** Of the last run that stands: whether the figures are still those that it read. */
export const FRESHNESS_HEADING = 'Kesegaran';
export const PRINT_HEADINGS: Readonly<Record<FingerprintPart, string>> = {
  data: 'Sidik Jari Data',
  rules: 'Sidik Jari Aturan',
  answers: 'Sidik Jari Jawaban',
  results: 'Sidik Jari Hasil',
};
/** Of all four together, as paper bears it. */
export const WHOLE_HEADING = 'Sidik Jari';
/** Ties a row to the one before. */
export const LINK_HEADING = 'Rantai';

export const HISTORY_COLUMNS: readonly OwnColumn[] = [
  text(TIME_HEADING, 120),
  text('Oleh', 120),
  { heading: DATE_HEADING, width: 100, numberFormat: FORMATS.date, rules: null },
  text('Periode Terakhir', 100),
  { heading: 'Jumlah Baris', width: 80, numberFormat: '#,##0', rules: null },
  text('Ringkasan Status', 320),
  text(PRINT_HEADINGS.rules, 130),
  text(PRINT_HEADINGS.data, 130),
  text('Versi Alat', 80),
  text(STATE_HEADING, 90),
  text(NOTE_HEADING, 320),
  text(FRESHNESS_HEADING, 120),
  text(PRINT_HEADINGS.answers, 130),
  text(PRINT_HEADINGS.results, 130),
  text(WHOLE_HEADING, 80),
  text(LINK_HEADING, 160),
];

/** A history that an older version wrote lacks some of these. */
export const LATE_HEADINGS: readonly string[] = [
  FRESHNESS_HEADING,
  PRINT_HEADINGS.answers,
  PRINT_HEADINGS.results,
  WHOLE_HEADING,
  LINK_HEADING,
];

/** Columns whose cells change after the run, or in which people may write, are no part of the chain. */
const UNCHAINED: readonly string[] = [STATE_HEADING, NOTE_HEADING, FRESHNESS_HEADING, LINK_HEADING];
export const CHAINED_HEADINGS: readonly string[] = HISTORY_COLUMNS.map(({ heading }) => heading).filter(
  (heading) => !UNCHAINED.includes(heading),
);

/** What is known of a run besides its figures; the clock is the caller's. */
export interface RunFacts {
  /** `YYYY-MM-DD HH:mm:ss`, local time of the person who runs it. */
  readonly time: string;
  /** Null where the host tells no name. */
  readonly person: string | null;
  readonly toolVersion: string;
  /** Tells the panes of a workbook apart, for two that write equal runs in the same second; stands in no sheet. */
  readonly pane?: string;
}
