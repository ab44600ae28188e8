// The sample's signed documents: one for each head, each with another rule, so that the preview shows what the rules do.
import type { SampleRow } from '../templateBook';
import {
  BAPENDA_HEAD,
  LINGKUNGAN_HIDUP_FORMER_HEAD,
  LINGKUNGAN_HIDUP_NEW_HEAD,
  PARIWISATA_HEAD,
  PERDAGANGAN_HEAD,
  PERHUBUNGAN_HEAD,
  RSUD_HEAD,
  type SampleHead,
} from './sampleOffices';

const CLAUSE =
  'Apabila sampai dengan akhir periode penilaian saya tidak mampu mencapai target yang telah ditetapkan, saya dianggap mengundurkan diri dari jabatan.';

/** Where nothing else is said: judged each quarter, row by row, strictly. */
const pact = (official: SampleHead, number: string, rule: SampleRow): SampleRow => ({
  'Kode OPD': official.office.code,
  Jabatan: official.position,
  NIP: official.nip,
  'Nama Pejabat': official.name,
  'Jenis Dokumen': 'Pakta Integritas',
  'Nomor Pakta': number,
  'Tanggal Pakta': '2026-01-02',
  Penandatangan: 'Bupati',
  Klausul: CLAUSE,
  Pemicu: 'Triwulan',
  Cakupan: 'Setiap indikator',
  Kejar: 'Ketat',
  'Acuan Target': 'Mengikuti perubahan APBD',
  'Pejabat Baru': 'Meneruskan',
  ...rule,
});

/** Rows of `Pakta`. */
export const SAMPLE_PACTS: readonly SampleRow[] = [
  pact(BAPENDA_HEAD, '800/11/2026', { Bidang: 'PAD', Cakupan: 'Total rupiah' }),
  pact(PERHUBUNGAN_HEAD, '800/12/2026', { Kejar: 'Boleh dikejar' }),
  pact(PERDAGANGAN_HEAD, '800/13/2026', {}),
  pact(PARIWISATA_HEAD, '800/14/2026', { 'Jenis Dokumen': 'Perjanjian Kinerja', Klausul: null }),
  pact(RSUD_HEAD, '800/15/2026', { Pemicu: 'Tahun' }),
  pact(LINGKUNGAN_HIDUP_FORMER_HEAD, '800/16/2026', {}),
  pact(LINGKUNGAN_HIDUP_NEW_HEAD, '800/57/2026', {
    'Tanggal Pakta': '2026-09-01',
    'Acuan Target': 'Saat ditandatangani',
    'Pejabat Baru': null,
  }),
];
