// What a saved workbook says of its results, brought into the words of the JSON so that both can be compared.
import { PERIODS } from '../../src/domain/period';
import type { WorkbookModel } from '../../src/host/engine/workbookModel';
import type { CellValue } from '../../src/sheets/grid';
import { RECAP_COLUMNS } from '../../src/sheets/writing/recapSheet';
import { REGISTER_HEADINGS } from '../../src/sheets/writing/registerColumns';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { writtenTable, type WrittenRow } from '../support/writtenTable';
import type { EvaluatedJson, IndicatorJson, OfficialJson } from './evaluatedJson';

type Facts = Readonly<Record<string, unknown>>;

const blankIsNull = (value: CellValue | undefined): CellValue | null =>
  value === undefined || value === '' ? null : value;

/** `0.9333` as `93.33`. */
const percent = (value: CellValue | undefined): string | null =>
  typeof value === 'number' ? (Math.round(value * 10_000) / 100).toFixed(2) : null;

const isoDate = (serial: CellValue | undefined): string | null =>
  typeof serial === 'number'
    ? new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
    : null;

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));

/** The word of an acting official stands behind the name in the columns alone. */
const bareName = (value: CellValue | undefined): CellValue | null =>
  typeof value === 'string' ? blankIsNull(value.replace(/ \((?:Plt|Plh|Pj|Pjs)\.\)$/, '')) : null;

/** The latest period that is due, as the JSON itself tells. */
export const latestDue = (json: EvaluatedJson): (typeof PERIODS)[number] | null =>
  PERIODS.filter((period) =>
    json.indicators.some(({ periods }) => periods[period].status !== 'Belum Jatuh Tempo'),
  ).at(-1) ?? null;

export function columnFacts({ row, cells }: WrittenRow): Facts {
  return {
    row,
    attainment: PERIODS.map((period) => percent(cells[`Capaian ${period} (%)`])),
    status: PERIODS.map((period) => cells[`Status ${period}`]),
    difference: blankIsNull(cells['Selisih']),
    rating: blankIsNull(cells['Peringkat Kinerja']),
    pactStatus: cells['Status Pakta'],
    holder: bareName(cells['Penanggung Jawab']),
  };
}

export function indicatorFacts(indicator: IndicatorJson, json: EvaluatedJson): Facts {
  const latest = latestDue(json);
  const now = latest === null ? null : indicator.periods[latest];
  return {
    row: indicator.source.row,
    attainment: PERIODS.map((period) => indicator.periods[period].attainment),
    status: PERIODS.map((period) => indicator.periods[period].status),
    difference: numberOrNull(now?.difference ?? null),
    rating: now?.rating ?? null,
    pactStatus: indicator.pactStatus,
    holder: now?.holder ?? null,
  };
}

export function recapFacts({ cells }: WrittenRow): Facts {
  return {
    opd: cells['Kode OPD'],
    office: cells['Perangkat Daerah'],
    position: cells['Jabatan'],
    name: cells['Nama Pejabat'],
    nip: blankIsNull(cells['NIP']),
    from: isoDate(cells['Mulai Menjabat']),
    to: isoDate(cells['Selesai Menjabat']),
    pact: blankIsNull(cells['Nomor Pakta']),
    pactStatus: cells['Status Pakta'],
    periods: PERIODS.map((period) => ({
      period,
      pactStatus: cells[`Status Pakta ${period}`],
      target: blankIsNull(cells[`Target ${period}`]),
      realisation: blankIsNull(cells[`Realisasi ${period}`]),
      attainment: percent(cells[`Capaian ${period} (%)`]),
      distance: blankIsNull(cells[`Jarak ${period}`]),
    })),
  };
}

export function officialFacts({ periods, ...official }: OfficialJson): Facts {
  return {
    ...official,
    periods: PERIODS.map((period) => {
      const { pactStatus, target, realisation, attainment, distance } = periods[period];
      return {
        period,
        pactStatus,
        target: numberOrNull(target),
        realisation: numberOrNull(realisation),
        attainment,
        distance: numberOrNull(distance),
      };
    }),
  };
}

export interface RegisterFacts {
  readonly periods: readonly string[];
  readonly pact: CellValue;
  readonly office: CellValue;
  readonly position: CellValue;
  readonly name: CellValue;
  /** '' for a verdict over all rows. */
  readonly account: CellValue;
  readonly attainment: string | null;
  readonly status: string;
  readonly reason: string;
}

const registerFacts = ({ cells }: WrittenRow): RegisterFacts => ({
  periods: String(cells['Periode']).split(' · '),
  pact: cells['Nomor'] ?? '',
  office: cells['Perangkat Daerah'] ?? '',
  position: cells['Jabatan'] ?? '',
  name: cells['Nama Pejabat'] ?? '',
  account: cells['Kode Rekening'] ?? '',
  attainment: percent(cells['Capaian (%)']),
  status: String(cells['Status Pakta']),
  reason: String(cells['Alasan']),
});

export interface WrittenResults {
  readonly results: readonly WrittenRow[];
  readonly recap: readonly WrittenRow[];
  readonly register: readonly RegisterFacts[];
}

export const writtenResults = (model: WorkbookModel): WrittenResults => ({
  results: writtenTable(model, 'Target', RESULT_HEADINGS) ?? [],
  recap:
    writtenTable(
      model,
      'Rekap Pejabat',
      RECAP_COLUMNS.map(({ heading }) => heading),
    ) ?? [],
  register: (writtenTable(model, 'Register Pakta', REGISTER_HEADINGS) ?? []).map(registerFacts),
});
