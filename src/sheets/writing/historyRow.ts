// The row of a run in `Riwayat Evaluasi`, with its fingerprints and the value that ties it to the row before.
import type { Evaluation } from '../../domain/evaluation';
import type { Period } from '../../domain/period';
import type { CellInput } from '../plan';
import { nextLink, type Before, type Link } from '../proof/chain';
import { FINGERPRINT_PARTS, wholeOf, type Fingerprints } from '../proof/fingerprint';
import {
  CHAINED_HEADINGS,
  DATE_HEADING,
  FRESHNESS_HEADING,
  HISTORY_COLUMNS,
  LINK_HEADING,
  NOTE_HEADING,
  PRINT_HEADINGS,
  RUN_STANDS,
  STATE_HEADING,
  TIME_HEADING,
  WHOLE_HEADING,
  type RunFacts,
} from './historySheet';
import { dateCell, dateFromCell } from './shownNumber';
import type { Wording } from './wording';

/** A cell of the chain as its text, the same before it is written and as it stands. */
export function chainedText(heading: string, value: CellInput): string {
  if (value === null || typeof value === 'object') return '';
  return (heading === DATE_HEADING ? dateFromCell(value) : null) ?? String(value).trim();
}

export interface HistoryFacts {
  readonly run: RunFacts;
  readonly evaluation: Evaluation;
  readonly latest: Period | null;
  readonly fingerprints: Fingerprints;
  readonly freshness: CellInput;
  /** What the row is tied to; null for the first. */
  readonly before: Before | null;
}

/** The row of a run, and the value that it bears in the chain. */
export function historyCells(
  { run, evaluation, latest, fingerprints, freshness, before }: HistoryFacts,
  wording: Wording,
): { readonly cells: readonly CellInput[]; readonly link: Link } {
  const { asOf, runDate } = evaluation.settings;
  const values: Readonly<Record<string, CellInput>> = {
    [TIME_HEADING]: run.time,
    Oleh: run.person ?? '',
    [DATE_HEADING]: dateCell(asOf),
    'Periode Terakhir': latest ?? '',
    'Jumlah Baris': evaluation.indicators.length,
    'Ringkasan Status': latest === null ? '' : wording.counts(evaluation.counts[latest]),
    ...Object.fromEntries(FINGERPRINT_PARTS.map((part) => [PRINT_HEADINGS[part], fingerprints[part]])),
    [WHOLE_HEADING]: wholeOf(fingerprints),
    'Versi Alat': run.toolVersion,
    [STATE_HEADING]: RUN_STANDS,
    [NOTE_HEADING]: asOf < runDate ? wording.recalculated(asOf, runDate) : '',
  };
  const link = nextLink(
    before,
    CHAINED_HEADINGS.map((heading) => chainedText(heading, values[heading] ?? '')),
  );
  const cells = HISTORY_COLUMNS.map(({ heading }): CellInput => {
    if (heading === FRESHNESS_HEADING) return freshness;
    return heading === LINK_HEADING ? link.text : (values[heading] ?? '');
  });
  return { cells, link };
}
