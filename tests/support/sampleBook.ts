// The rows of a drawn book in the template's shape: the same rows for the same description. Judges nothing.
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import type { CellInput } from '../../src/sheets/plan';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import type { BookDraw, MonthDraw, OfficeDraw, RowDraw } from './bookDraws';

const BOOK_YEAR = 2026;
export const CLAUSE = 'Apabila tidak mencapai target, dianggap mengundurkan diri.';

const amount = (hundredths: number): number => Number((hundredths / 100).toFixed(2));
export const opdOf = (office: number): string => `1.0${office + 1}`;
const officeOf = (office: number): string => `Dinas Contoh ${'ABC'[office] ?? '?'}`;
/** The first office's fourth row is an opsen, which the province collects. */
export const codeOf = (office: number, row: number): string =>
  office === 0 && row === 3 ? '4.1.01.20' : `4.1.02.0${office + 1}.0${row + 1}`;
const headNameOf = (office: number, head: number): string =>
  `${['Rahmat', 'Siti', 'Umar'][office] ?? '?'} ${['Hidayat', 'Lestari'][head] ?? '?'}`;
const nipOf = (office: number, head: number): string => `19700101199503${office + 1}00${head + 1}`;

function keyOf(office: number, row: number): SampleRow {
  return {
    Tahun: BOOK_YEAR,
    'Kode OPD': opdOf(office),
    'Kode Rekening': codeOf(office, row),
    'Uraian/Indikator Kinerja': `Indikator ${'ABC'[office] ?? '?'}${row + 1}`,
  };
}

const writtenTarget = (draw: RowDraw, hundredths: number): CellInput =>
  draw.isRange && draw.unit === 'orang' && !draw.hasStages
    ? `${Math.floor(hundredths / 110)}-${Math.ceil(hundredths / 100)}`
    : amount(hundredths);

function targetRow(draw: RowDraw, office: number, row: number): SampleRow {
  const { annual, revision } = draw;
  const stage = (percent: number): CellInput =>
    draw.hasStages && annual !== null ? amount(Math.round((annual * percent) / 100)) : null;
  return {
    ...keyOf(office, row),
    'Perangkat Daerah': officeOf(office),
    Bidang: draw.field,
    Satuan: draw.unit,
    'Arah Indikator': draw.direction,
    'Metode Perhitungan': draw.method,
    'Periode Ukur': draw.measuring,
    'Misi RPJMD': 'Misi 1',
    'Target Murni': annual === null ? null : writtenTarget(draw, annual),
    'Target Perubahan':
      revision === null || annual === null ? null : amount(Math.round((annual * revision.percent) / 100)),
    'Tanggal Berlaku Perubahan': annual === null ? null : (revision?.from ?? null),
    'Target s.d. TW I': stage(20),
    'Target s.d. TW II': stage(45),
    'Target s.d. TW III': stage(70),
    'Target s.d. TW IV': stage(100),
  };
}

function monthCell(draw: RowDraw, month: MonthDraw): CellInput {
  if (month === null || typeof month === 'string') return month;
  const [thousandths, sen] = month;
  // A level is compared with the whole target, a month's own figure with a twelfth of it.
  const share = draw.method === 'Akumulasi' ? thousandths : thousandths * 8;
  return amount(Math.round(((draw.annual ?? 0) * share) / 1000) + sen);
}

const realisationRow = (draw: RowDraw, office: number, row: number): SampleRow => ({
  ...keyOf(office, row),
  ...Object.fromEntries(MONTH_NAMES.map((name, i) => [name, monthCell(draw, draw.months[i] ?? null)])),
});

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function headRows(draw: OfficeDraw, office: number): readonly SampleRow[] {
  const head = (index: number, from: string, to: string | null, kind: string): SampleRow => ({
    'Kode OPD': opdOf(office),
    'Perangkat Daerah': officeOf(office),
    'Nama Pejabat': headNameOf(office, index),
    NIP: nipOf(office, index),
    Jabatan: 'Kepala Dinas',
    'Status Jabatan': kind,
    'TMT Mulai': from,
    'TMT Selesai': to,
    'Nomor SK': `821/${index + 1}`,
  });
  const first = (to: string | null): SampleRow => head(0, '2024-01-01', to, 'Definitif');
  const { handover } = draw;
  switch (draw.succession) {
    case 'nobody':
      return [];
    case 'one head':
      return [first(null)];
    case 'handover':
      return [first(dayBefore(handover)), head(1, handover, null, 'Definitif')];
    case 'shared day':
      return [first(handover), head(1, handover, null, 'Definitif')];
    case 'vacancy':
      return [first('2026-03-31'), head(1, handover, null, 'Definitif')];
    case 'acting':
      return [first(dayBefore(handover)), head(1, handover, null, 'Plt')];
  }
}

const pactRows = (draw: OfficeDraw, office: number): readonly SampleRow[] =>
  draw.pacts.map((pact, index) => ({
    'Kode OPD': opdOf(office),
    Jabatan: pact.position,
    NIP: pact.head === null ? null : nipOf(office, pact.head),
    'Nama Pejabat': pact.head === null ? null : headNameOf(office, pact.head),
    'Jenis Dokumen': pact.kind,
    'Nomor Pakta': `800/${office + 1}${index + 1}/2026`,
    'Tanggal Pakta': pact.signed,
    Penandatangan: pact.hasSignatory ? 'Bupati' : null,
    Bidang: pact.field,
    Klausul: pact.hasClause ? CLAUSE : null,
    Pemicu: pact.triggers,
    Cakupan: pact.scope,
    Kejar: pact.catchUp,
    'Ambang (%)': pact.threshold,
    'Acuan Target': pact.reference,
    'Pejabat Baru': pact.newcomer,
  }));

const exemptionRows = ({ exemption }: OfficeDraw, office: number): readonly SampleRow[] =>
  exemption === null
    ? []
    : [
        {
          'Kode OPD': opdOf(office),
          'Kode Rekening': exemption.row === null ? null : codeOf(office, exemption.row),
          Periode: exemption.period,
          'Nomor Dokumen': '360/5/2026',
          'Tanggal Dokumen': '2026-02-10',
          Alasan: 'Banjir',
        },
      ];

/** The rows of a drawn book. */
export function sampleBook(draw: BookDraw): SampleBook {
  const perRow = (rowOf: (row: RowDraw, office: number, index: number) => SampleRow): readonly SampleRow[] =>
    draw.offices.flatMap(({ rows }, office) => rows.map((row, index) => rowOf(row, office, index)));
  return {
    year: BOOK_YEAR,
    sheets: {
      Target: perRow((row, office, index) => ({
        ...targetRow(row, office, index),
        Bobot: draw.offices[office]?.isWeighted === true ? row.weight : null,
      })),
      Realisasi: perRow(realisationRow),
      'Ambang Triwulan': [15, 40, 75, 100].map((share, quarter) => ({
        Periode: `TW ${['I', 'II', 'III', 'IV'][quarter] ?? ''}`,
        'Target Kumulatif (%)': share,
        'Ambang Capaian (%)': draw.thresholds[quarter] ?? null,
        'Dasar Penetapan': 'Keputusan contoh',
      })),
      Pejabat: draw.offices.flatMap(headRows),
      Pakta: draw.offices.flatMap(pactRows),
      Pengecualian: draw.offices.flatMap(exemptionRows),
      Pengaturan: [
        { Kunci: 'Tanggal Evaluasi', Nilai: draw.asOf },
        { Kunci: 'Hari Tenggang', Nilai: draw.graceDays },
        { Kunci: 'Basis Periode', Nilai: draw.basis },
      ],
    },
  };
}
