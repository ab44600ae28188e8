// Books in the template's own shape for faults that need settings, people or documents. Judges nothing.
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import type { CellInput } from '../../src/sheets/plan';
import type { SampleRow } from '../../src/sheets/templateBook';
import { plainSheets } from '../support/plainBook';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';

export const TEMPLATE_OPD = '1.01';
const OFFICE = 'Badan Contoh';
const CLAUSE = 'Apabila tidak mampu mencapai target, saya dianggap mengundurkan diri dari jabatan.';

export const monthCells = (months: readonly CellInput[]): SampleRow =>
  Object.fromEntries(MONTH_NAMES.map((name, index) => [name, months[index] ?? null]));

const keys = (name: string, index: number): SampleRow => ({
  Tahun: 2026,
  'Kode OPD': TEMPLATE_OPD,
  'Kode Rekening': `4.1.02.01.${String(index + 1).padStart(2, '0')}`,
  'Uraian/Indikator Kinerja': name,
});

export interface TemplateIndicator {
  readonly name: string;
  readonly target: SampleRow;
  readonly months: readonly CellInput[];
}

export const person = (name: string, place: number): SampleRow => ({
  'Nama Pejabat': name,
  NIP: `19700101199503${String(place)}001`,
});

/** A tenure of the office's head. */
export const tenure = (
  head: SampleRow,
  from: string,
  to: string | null = null,
  kind = 'Definitif',
): SampleRow => ({
  'Kode OPD': TEMPLATE_OPD,
  'Perangkat Daerah': OFFICE,
  Jabatan: 'Kepala Badan',
  'Status Jabatan': kind,
  'TMT Mulai': from,
  'TMT Selesai': to,
  'Nomor SK': `821/${from}`,
  ...head,
});

/** A strict pact for every quarter. */
export const pactOf = (head: SampleRow, more: SampleRow = {}): SampleRow => ({
  'Kode OPD': TEMPLATE_OPD,
  Jabatan: 'Kepala Badan',
  'Jenis Dokumen': 'Pakta Integritas',
  'Nomor Pakta': `800/${String(head['NIP']).slice(-4)}/2026`,
  'Tanggal Pakta': '2026-01-02',
  Penandatangan: 'Bupati',
  Klausul: CLAUSE,
  Pemicu: 'Triwulan',
  Cakupan: 'Setiap indikator',
  Kejar: 'Ketat',
  'Acuan Target': 'Mengikuti perubahan APBD',
  'Pejabat Baru': 'Meneruskan',
  ...head,
  ...more,
});

export const HEAD = person('Sasmita Adiwarna', 1);

/** The sheets of a template book with one head all year and a strict pact, unless other sheets are given. */
export function templateSheets(
  indicators: readonly TemplateIndicator[],
  sheets: Readonly<Record<string, readonly SampleRow[]>> = {},
): readonly WrittenSheet[] {
  return plainSheets({
    year: 2026,
    sheets: {
      Target: indicators.map(({ name, target }, index) => ({
        ...keys(name, index),
        'Perangkat Daerah': OFFICE,
        Bidang: 'PAD',
        Satuan: 'Rupiah',
        'Arah Indikator': 'Semakin tinggi semakin baik',
        'Metode Perhitungan': 'Akumulasi',
        'Periode Ukur': 'Bulanan',
        'Misi RPJMD': 'Misi 1',
        ...target,
      })),
      Realisasi: indicators.map(({ name, months }, index) => ({
        ...keys(name, index),
        ...monthCells(months),
      })),
      Pejabat: [tenure(HEAD, '2025-01-02')],
      Pakta: [pactOf(HEAD)],
      ...sheets,
    },
  });
}

/** The same book as the bytes of a file. */
export const templateBytes = (indicators: readonly TemplateIndicator[]): Uint8Array =>
  sheetsWorkbook(templateSheets(indicators));
