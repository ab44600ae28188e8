// A template workbook of any number of rows with heads and pacts, for sessions that last. Knows no experiment.
import { benchBook } from '../../bench/benchBook';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import type { SampleRow } from '../../src/sheets/templateBook';

const nipOf = (at: number): string => `19800101200501${String(at + 1).padStart(4, '0')}`;

function headOf(opd: string, at: number): SampleRow {
  return {
    'Kode OPD': opd,
    'Perangkat Daerah': `Dinas Contoh ${opd}`,
    'Nama Pejabat': `Pejabat Contoh ${at + 1}`,
    NIP: nipOf(at),
    Jabatan: 'Kepala',
    'Status Jabatan': 'Definitif',
    'TMT Mulai': '2025-01-02',
    'Nomor SK': `821/${opd}/2025`,
  };
}

const pactOf = (opd: string, at: number): SampleRow => ({
  'Kode OPD': opd,
  NIP: nipOf(at),
  'Nama Pejabat': `Pejabat Contoh ${at + 1}`,
  'Jenis Dokumen': 'Pakta Integritas',
  'Nomor Pakta': `800/${opd}/2026`,
  'Tanggal Pakta': '2026-01-02',
  Penandatangan: 'Bupati',
  Klausul: 'Bersedia dievaluasi.',
  Pemicu: 'Triwulan',
  // One verdict a head and period, so that the register stays a list that people can work through.
  Cakupan: 'Total rupiah',
  Kejar: 'Ketat',
  'Acuan Target': 'Mengikuti perubahan APBD',
  'Pejabat Baru': 'Meneruskan',
});

/** The bytes of a workbook with so many targets, their figures, and a head and a pact for every office. */
export function soakBook(rows: number): Promise<Uint8Array> {
  const { year, sheets } = benchBook(rows);
  const codes = (sheets['Target'] ?? []).map((row) => row['Kode OPD']);
  const opds = [...new Set(codes.filter((code) => typeof code === 'string'))].sort();
  return filledTemplate({
    year,
    sheets: { ...sheets, Pejabat: opds.map(headOf), Pakta: opds.map(pactOf) },
  });
}
