// `Rekap Pejabat`: one row for everyone who held an office at least a day, in the workbook's order.
import type { Amount } from '../../domain/amount';
import type { Evaluation, OfficialResult } from '../../domain/evaluation';
import { PERIODS } from '../../domain/period';
import type { CellInput } from '../plan';
import type { OwnColumn } from './ownBlock';
import { amountCell, dateCell, FORMATS, percentCell } from './shownNumber';
import type { RecapPlaces } from './recapRows';
import { pactRules } from './statusStyles';
import type { Wording } from './wording';

/** Points: beside the heading there is an arrow. */
const roomy = (heading: string, least: number): number => Math.max(least, heading.length * 6 + 24);

const text = (heading: string, width: number): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules: null,
});
const amount = (heading: string): OwnColumn => ({
  heading,
  width: roomy(heading, 118),
  numberFormat: FORMATS.amount,
  rules: null,
});
const date = (heading: string): OwnColumn => ({
  heading,
  width: roomy(heading, 96),
  numberFormat: FORMATS.date,
  rules: null,
});
const percent = (heading: string): OwnColumn => ({
  heading,
  width: roomy(heading, 96),
  numberFormat: FORMATS.percent,
  rules: null,
});
const verdict = (heading: string): OwnColumn => ({
  heading,
  width: roomy(heading, 150),
  numberFormat: null,
  rules: pactRules(),
});

export const RECAP_COLUMNS: readonly OwnColumn[] = [
  text('Kode OPD', 70),
  text('Perangkat Daerah', 190),
  text('Jabatan', 150),
  text('Nama Pejabat', 170),
  text('NIP', 130),
  text('Status Jabatan', 96),
  date('Mulai Menjabat'),
  date('Selesai Menjabat'),
  text('Nomor Pakta', 130),
  amount('Target saat Mulai'),
  amount('Realisasi saat Mulai'),
  amount('Target saat Akhir'),
  amount('Realisasi saat Akhir'),
  ...PERIODS.flatMap((period) => [
    verdict(`Status Pakta ${period}`),
    amount(`Target ${period}`),
    amount(`Realisasi ${period}`),
    percent(`Capaian ${period} (%)`),
    amount(`Jarak ${period}`),
  ]),
  verdict('Status Pakta'),
  text('Posisi s.d.', 110),
  amount('Realisasi s.d. Posisi'),
  percent('Bagian Target Tahun (%)'),
  amount('Kebutuhan per Bulan'),
];

const at = (heading: string): number => RECAP_COLUMNS.findIndex((column) => column.heading === heading);

export const RECAP_PLACES: RecapPlaces = {
  identity: ['Kode OPD', 'Jabatan', 'Nama Pejabat', 'NIP', 'Mulai Menjabat'].map(at),
  kind: at('Status Jabatan'),
  status: at('Status Pakta'),
  columns: RECAP_COLUMNS.length,
};

interface OfficePosition {
  readonly month: string;
  readonly realisation: Amount;
  readonly target: Amount;
  readonly needed: Amount;
}

/** Sums of the office's accumulating rupiah rows that have a position; rows without one are not guessed at. */
function officePositions(evaluation: Evaluation): ReadonlyMap<string, OfficePosition> {
  const sums = new Map<string, OfficePosition>();
  const annual = new Map(
    evaluation.indicators.flatMap(({ indicator, periods }) => {
      const { target } = periods.Tahun;
      return indicator.isRupiah && target?.kind === 'amount' ? [[indicator.id, target.amount] as const] : [];
    }),
  );
  for (const { indicatorId, opd, month, realisation, neededPerMonth } of evaluation.positions) {
    const target = annual.get(indicatorId);
    if (realisation === null || target === undefined) continue;
    const sum = sums.get(opd) ?? { month, realisation: 0n, target: 0n, needed: 0n };
    sums.set(opd, {
      month,
      realisation: sum.realisation + realisation,
      target: sum.target + target,
      needed: sum.needed + (neededPerMonth ?? 0n),
    });
  }
  return sums;
}

function officialCells(
  official: OfficialResult,
  position: OfficePosition | undefined,
  wording: Wording,
): readonly CellInput[] {
  const share =
    position === undefined || position.target <= 0n
      ? null
      : { numerator: position.realisation, denominator: position.target };
  return [
    official.opd,
    official.office,
    official.position,
    official.name,
    official.nip ?? '',
    official.kind,
    dateCell(official.from),
    dateCell(official.to),
    official.pactNumber ?? '',
    amountCell(official.atStart?.target ?? null),
    amountCell(official.atStart?.realisation ?? null),
    amountCell(official.atEnd?.target ?? null),
    amountCell(official.atEnd?.realisation ?? null),
    ...PERIODS.flatMap((period) => {
      const { pactStatus, target, realisation, attainment, distance } = official.periods[period];
      return [
        pactStatus,
        amountCell(target),
        amountCell(realisation),
        percentCell(attainment),
        amountCell(distance),
      ];
    }),
    official.pactStatus,
    position === undefined ? '' : wording.month(position.month),
    amountCell(position?.realisation ?? null),
    percentCell(share),
    amountCell(position?.needed ?? null),
  ];
}

/** The rows below the headings. */
export function recapCells(evaluation: Evaluation, wording: Wording): readonly (readonly CellInput[])[] {
  const positions = officePositions(evaluation);
  return evaluation.officials.map((official) =>
    officialCells(official, positions.get(official.opd), wording),
  );
}
