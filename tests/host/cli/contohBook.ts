// A small sound book in the template's shape, and ways to spoil it. Fictional office, person and amounts.
import { createExcelPort } from '../../../src/excel/excelPort';
import { filledTemplate } from '../../../src/host/cli/filledTemplate';
import { openBook } from '../../../src/host/cli/openedBook';
import { MONTH_NAMES } from '../../../src/sheets/monthNames';
import type { CellInput, PlanOperation } from '../../../src/sheets/plan';
import type { SampleBook, SampleRow } from '../../../src/sheets/templateBook';

export const YEAR = 2026;
const OFFICE = { 'Kode OPD': '1.01' };

export const targetRow = (code: string | null, name: string, annual: CellInput, more: SampleRow = {}) => ({
  Tahun: YEAR,
  ...OFFICE,
  'Perangkat Daerah': 'Badan Contoh',
  Bidang: 'PAD',
  'Kode Rekening': code,
  'Uraian/Indikator Kinerja': name,
  Satuan: 'Rupiah',
  'Arah Indikator': 'Semakin tinggi semakin baik',
  'Metode Perhitungan': 'Akumulasi',
  'Periode Ukur': 'Bulanan',
  'Misi RPJMD': 'Misi 1',
  'Target Murni': annual,
  ...more,
});

export const monthsRow = (code: string | null, name: string, months: readonly CellInput[]): SampleRow => ({
  Tahun: YEAR,
  ...OFFICE,
  'Kode Rekening': code,
  'Uraian/Indikator Kinerja': name,
  ...Object.fromEntries(MONTH_NAMES.map((month, index) => [month, months[index] ?? null])),
});

export const officialRow = (more: SampleRow = {}): SampleRow => ({
  ...OFFICE,
  'Perangkat Daerah': 'Badan Contoh',
  'Nama Pejabat': 'Danu Wiratama',
  NIP: '197001011995031001',
  Jabatan: 'Kepala Badan Contoh',
  'Status Jabatan': 'Definitif',
  'TMT Mulai': '2024-01-02',
  ...more,
});

export const pactRow = (more: SampleRow = {}): SampleRow => ({
  ...OFFICE,
  NIP: '197001011995031001',
  'Nama Pejabat': 'Danu Wiratama',
  'Jenis Dokumen': 'Pakta Integritas',
  'Nomor Pakta': '800/1',
  'Tanggal Pakta': '2026-01-02',
  Penandatangan: 'Bupati',
  Klausul: 'Saya bersedia dievaluasi.',
  Pemicu: 'Triwulan',
  Cakupan: 'Setiap indikator',
  Kejar: 'Ketat',
  'Acuan Target': 'Mengikuti perubahan APBD',
  'Pejabat Baru': 'Meneruskan',
  ...more,
});

export const nineMonths = (amount: CellInput): readonly CellInput[] =>
  Array.from({ length: 9 }, () => amount);

/** Row 5 is short of its target by a third of a sen-free figure, row 6 meets it exactly. */
export const SOUND: Readonly<Record<string, readonly SampleRow[]>> = {
  Target: [targetRow('4.1.01.09', 'Pajak Reklame', 1200), targetRow('4.1.01.11', 'Pajak Parkir', 2400)],
  Realisasi: [
    monthsRow('4.1.01.09', 'Pajak Reklame', nineMonths(90)),
    monthsRow('4.1.01.11', 'Pajak Parkir', nineMonths(200)),
  ],
  Pejabat: [officialRow()],
  Pakta: [pactRow()],
  Pengaturan: [{ Kunci: 'Tanggal Evaluasi', Nilai: '2026-09-30' }],
};

/** The sound book with these sheets instead. */
export const bookWith = (sheets: SampleBook['sheets'] = {}): Promise<Uint8Array> =>
  filledTemplate({ year: YEAR, sheets: { ...SOUND, ...sheets } });

/** The sound book after these operations. */
export async function bookAfter(operations: readonly PlanOperation[]): Promise<Uint8Array> {
  const opened = openBook(await bookWith());
  if (!opened.ok) throw new Error(opened.failure.code);
  const written = await createExcelPort().write(operations);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return opened.value.bytes();
}

export const cellAt = (sheet: string, top: number, left: number, value: CellInput): PlanOperation => ({
  kind: 'writeCells',
  sheet,
  top,
  left,
  cells: [[value]],
});
