// `Riwayat Evaluasi`: one row a run. Rows are only added; `Keadaan` and `Kesegaran` say what became of a run.
import type { Evaluation } from '../../domain/evaluation';
import type { Period } from '../../domain/period';
import type { CellInput } from '../plan';
import type { OwnColumn } from './ownBlock';
import { dateCell, FORMATS } from './shownNumber';
import type { Wording } from './wording';

const text = (heading: string, width: number): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules: null,
});

export const RUN_STANDS = 'Berlaku';
export const RUN_UNDONE = 'Dibatalkan';
export const STATE_HEADING = 'Keadaan';
/** Of the last run that stands: whether the figures are still those that it read. */
export const FRESHNESS_HEADING = 'Kesegaran';

export const HISTORY_COLUMNS: readonly OwnColumn[] = [
  text('Waktu', 120),
  text('Oleh', 120),
  { heading: 'Tanggal Evaluasi', width: 100, numberFormat: FORMATS.date, rules: null },
  text('Periode Terakhir', 100),
  { heading: 'Jumlah Baris', width: 80, numberFormat: '#,##0', rules: null },
  text('Ringkasan Status', 320),
  text('Sidik Jari Aturan', 110),
  text('Sidik Jari Data', 110),
  text('Versi Alat', 80),
  text('Keadaan', 90),
  text('Catatan', 320),
  text(FRESHNESS_HEADING, 120),
];

/** What is known of a run besides its figures; the clock is the caller's. */
export interface RunFacts {
  /** `YYYY-MM-DD HH:mm:ss`, local time of the person who runs it. */
  readonly time: string;
  /** Null where the host tells no name. */
  readonly person: string | null;
  readonly toolVersion: string;
}

export interface Fingerprints {
  readonly rules: string;
  readonly data: string;
}

/** The row of a run. */
export function historyCells(
  run: RunFacts,
  evaluation: Evaluation,
  latest: Period | null,
  fingerprints: Fingerprints,
  wording: Wording,
  freshness: CellInput,
): readonly CellInput[] {
  const { asOf, runDate } = evaluation.settings;
  return [
    run.time,
    run.person ?? '',
    dateCell(asOf),
    latest ?? '',
    evaluation.indicators.length,
    latest === null ? '' : wording.counts(evaluation.counts[latest]),
    fingerprints.rules,
    fingerprints.data,
    run.toolVersion,
    RUN_STANDS,
    asOf < runDate ? wording.recalculated(asOf, runDate) : '',
    freshness,
  ];
}
