// The 19 columns of results: their headings, looks, and the cells of one indicator.
import type { IndicatorResult } from '../../domain/evaluation';
import { PERIODS, type Period } from '../../domain/period';
import type { Scale } from '../../domain/scale';
import type { CellInput } from '../plan';
import type { VerdictTeller } from '../verdicts/verdictTeller';
import type { OwnColumn } from './ownBlock';
import { remarkPeriods } from './remarkPeriods';
import { FORMATS, percentCell, ratioCell } from './shownNumber';
import { pactRules, statusRules } from './statusStyles';
import type { Wording } from './wording';

const plain = { numberFormat: null, rules: null } as const;

/** The columns in order, coloured by the given scale. */
export function resultColumns(scale: Scale): readonly OwnColumn[] {
  const rules = statusRules(scale);
  return [
    ...PERIODS.flatMap((period) => [
      {
        heading: `Capaian ${period} (%)`,
        width: 124,
        numberFormat: FORMATS.percent,
        rules: null,
        isCentred: true,
      },
      { heading: `Status ${period}`, width: 128, numberFormat: null, rules },
    ]),
    { heading: 'Selisih', width: 124, numberFormat: FORMATS.amount, rules: null },
    { heading: 'Peringkat Kinerja', width: 104, ...plain },
    { heading: 'Status Pakta', width: 150, numberFormat: null, rules: pactRules() },
    { heading: 'Penanggung Jawab', width: 200, ...plain },
    { heading: 'Keterangan', width: 420, ...plain, isCropped: true },
  ];
}

export const RESULT_HEADINGS: readonly string[] = resultColumns(null).map(({ heading }) => heading);

/** The cells of one indicator; `Selisih`, `Peringkat Kinerja` and the holder are those of the latest due period. */
export function resultCells(
  result: IndicatorResult,
  latest: Period | null,
  wording: Wording,
  teller: VerdictTeller | null,
): readonly CellInput[] {
  const now = latest === null ? null : result.periods[latest];
  const cells: CellInput[] = [];
  for (const period of PERIODS) {
    const { attainment, status } = result.periods[period];
    cells.push(percentCell(attainment), status);
  }
  cells.push(
    ratioCell(now?.difference ?? null),
    now?.rating ?? '',
    result.pactStatus,
    now?.holder == null ? '' : wording.holder(now.holder),
    teller === null
      ? ''
      : wording.remark(remarkPeriods(result, latest).map((period) => teller.ofRow(result, period))),
  );
  return cells;
}

/** A row that is no indicator. */
export const EMPTY_RESULT: readonly CellInput[] = RESULT_HEADINGS.map(() => '');
