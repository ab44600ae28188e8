// Which headings the reader knows: the template's word for every column of a role and the words that mean the same.
// Data only; how a header row is found stands in headerFinder.ts.
import { MONTH_NAMES } from '../../monthNames';
import {
  EXEMPTION_HEADINGS,
  OFFICE_MAP_HEADINGS,
  OFFICIAL_HEADINGS,
  OWN_STAGE_HEADINGS,
  PACT_HEADINGS,
  REALISATION_HEADINGS,
  SCALE_HEADINGS,
  SCHEDULE_HEADINGS,
  SETTING_HEADINGS,
  TARGET_HEADINGS,
  type SourceRole,
} from '../../templateSheets';
import { bareWord } from '../cells/headingText';
import { PERIOD } from './slots';

/** The template's heading to other words for it; compared as bare words (letters, digits, %). */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Tahun: ['Tahun Anggaran', 'TA', 'T.A.', 'Thn'],
  'Kode OPD': [
    'Kode SKPD',
    'Kode Perangkat Daerah',
    'Kode PD',
    'Kode Unit',
    'Kode Unit Kerja',
    'Kode Satker',
  ],
  'Perangkat Daerah': [
    'OPD',
    'SKPD',
    'Nama OPD',
    'Nama SKPD',
    'Nama Perangkat Daerah',
    'Perangkat Daerah/OPD',
    'OPD/SKPD',
    'Unit Kerja',
    'Satuan Kerja',
    'PD',
    'Instansi',
    'Dinas',
    'OPD Pemungut',
    'Organisasi',
  ],
  Bidang: ['Bidang Penilaian', 'Bidang Kinerja'],
  'Kode Rekening': [
    'Kode Rek',
    'No Rekening',
    'Nomor Rekening',
    'Rekening',
    'Kode Akun',
    'Kode',
    'Kode Indikator',
    'Kode Rekening/Indikator',
  ],
  'Uraian/Indikator Kinerja': [
    'Uraian',
    'Indikator Kinerja',
    'Indikator',
    'Uraian/Indikator',
    'Indikator Kinerja Utama',
    'IKU',
    'Jenis Penerimaan',
    'Jenis Pendapatan',
    'Jenis Pajak',
    'Jenis Pajak/Retribusi',
    'Uraian Pendapatan',
    'Nama Rekening',
    'Uraian Rekening',
    'Jenis Pajak Daerah',
    'Nama Indikator',
    'Indikator Kinerja Individu',
  ],
  Satuan: ['Satuan Ukur', 'Unit Ukur', 'Sat'],
  'Arah Indikator': ['Arah', 'Polarisasi', 'Polaritas', 'Sifat Indikator', 'Tren', 'Trend'],
  'Metode Perhitungan': ['Metode', 'Metode Hitung', 'Cara Perhitungan', 'Metode Penghitungan'],
  'Periode Ukur': ['Periode Pengukuran', 'Frekuensi', 'Frekuensi Pengukuran'],
  Bobot: ['Bobot (%)', 'Bobot %'],
  'Misi RPJMD': ['Misi'],
  'Sasaran RPJMD': ['Sasaran', 'Sasaran Strategis'],
  'Target RPJMD Tahun Ini': ['Target RPJMD', 'Target RPJMD Tahun Berjalan'],
  'Target Murni': [
    'Target',
    'Target APBD',
    'Target Anggaran',
    'Target Tahunan',
    'Target Setahun',
    'Target 1 Tahun',
    'Pagu Anggaran',
    'Jumlah Anggaran',
    'Anggaran',
    'APBD',
    'APBD Murni',
    'Anggaran Murni',
    'Target Awal',
    'Target Induk',
    'APBD Induk',
    'Sebelum Perubahan',
    'Target Sebelum Perubahan',
    'Target Tahun Ini',
    'Target Pendapatan',
    'Target PAD',
    'Target APBD Murni',
    'Target Kinerja',
  ],
  'Target Perubahan': [
    'P-APBD',
    'PAPBD',
    'APBD-P',
    'APBDP',
    'APBD Perubahan',
    'Anggaran Perubahan',
    'Setelah Perubahan',
    'Target Setelah Perubahan',
    'Target APBD Perubahan',
    'Target P-APBD',
    'Perubahan APBD',
    'Target Revisi',
  ],
  'Tanggal Berlaku Perubahan': [
    'Tanggal Perubahan',
    'Berlaku Perubahan',
    'Tgl Berlaku Perubahan',
    'Tanggal Berlaku',
  ],
  Periode: ['Triwulan', 'Periode Evaluasi'],
  'Target Kumulatif (%)': ['Target Kumulatif', 'Target Kumulatif %', 'Target (%)', 'Persentase Target'],
  'Ambang Capaian (%)': ['Ambang Capaian', 'Ambang Batas (%)', 'Ambang (%)', 'Ambang'],
  'Dasar Penetapan': ['Dasar Hukum', 'Dasar'],
  Urutan: ['No', 'Nomor', 'Urut'],
  Status: ['Kategori', 'Kriteria', 'Predikat'],
  'Batas Bawah (%)': ['Batas Bawah', 'Dari (%)', 'Mulai (%)'],
  'Warna Isi': ['Warna', 'Warna Latar'],
  'Warna Huruf': ['Warna Teks'],
  'Nama Pejabat': ['Nama', 'Nama Lengkap', 'Pejabat'],
  NIP: ['Nomor Induk Pegawai'],
  Jabatan: ['Nama Jabatan'],
  'Status Jabatan': ['Status', 'Status Pejabat', 'Jenis Jabatan'],
  'TMT Mulai': ['TMT', 'Mulai Menjabat', 'Tanggal Mulai', 'TMT Jabatan', 'Mulai'],
  'TMT Selesai': ['Selesai Menjabat', 'Tanggal Selesai', 'TMT Berakhir', 'Berakhir', 'Selesai', 'Sampai'],
  'Nomor SK': ['No SK', 'SK', 'Nomor Keputusan'],
  'Jenis Dokumen': ['Jenis', 'Dokumen'],
  'Nomor Pakta': ['No Pakta', 'Nomor Pakta Integritas', 'Nomor Perjanjian'],
  'Tanggal Pakta': ['Tgl Pakta', 'Tanggal Perjanjian', 'Tanggal Penandatanganan'],
  'Berlaku Sampai': ['Berlaku s.d.', 'Berlaku Hingga'],
  Penandatangan: ['Pejabat Penandatangan', 'Ditandatangani Oleh', 'Pihak Kedua'],
  Klausul: ['Bunyi Klausul', 'Klausul Target', 'Isi Klausul'],
  Pemicu: ['Periode Pemicu'],
  Cakupan: ['Cakupan Penilaian'],
  Kejar: ['Boleh Kejar', 'Pengejaran'],
  'Ambang (%)': ['Ambang', 'Ambang Pakta (%)'],
  'Acuan Target': ['Acuan'],
  'Pejabat Baru': ['Aturan Pejabat Baru'],
  'Nomor Dokumen': ['No Dokumen', 'Nomor Surat'],
  'Tanggal Dokumen': ['Tgl Dokumen', 'Tanggal Surat'],
  Alasan: ['Keterangan', 'Sebab'],
  Uraian: ['Nama Rekening', 'Uraian Rekening', 'Uraian/Indikator Kinerja'],
  'Kode OPD Lama': ['OPD Lama', 'Kode SKPD Lama'],
  'Berlaku Mulai': ['Mulai Berlaku', 'Berlaku Sejak', 'Tanggal Berlaku'],
  Dasar: ['Dasar Hukum', 'Dasar Penetapan'],
  Kunci: ['Pengaturan', 'Parameter', 'Nama Pengaturan'],
  Nilai: ['Isi', 'Value'],
  Keterangan: ['Penjelasan', 'Catatan'],
};

/** Words for the months besides their names, January first; compared as bare words. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'peb', 'pebruari', 'pebr', 'febr'],
  ['maret', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agus', 'agt', 'ags', 'agst', 'agust', 'agts', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'dec'],
];

const stageWords = (template: string, part: string): readonly string[] => {
  const roman = template.split(' ').pop() ?? '';
  const digit = String(['I', 'II', 'III', 'IV'].indexOf(roman) + 1);
  return [roman, digit].flatMap((n) =>
    ['TW', 'Triwulan', 'TW-', 'Trw'].flatMap((tw) =>
      part === ''
        ? [`Target ${tw} ${n}`]
        : [
            `Target s.d. ${tw} ${n}`,
            `Target s/d ${tw} ${n}`,
            `Target sampai dengan ${tw} ${n}`,
            `Target sd ${tw} ${n}`,
            `Target Kumulatif ${tw} ${n}`,
          ],
    ),
  );
};

/** One known column of a role: the template's heading and whether it may stand on a sheet more than once. */
export type KnownColumn = string;

/** Bare word to the template's heading, one map a role. */
export type RoleDictionary = ReadonlyMap<string, KnownColumn>;

function dictionary(headings: readonly string[]): RoleDictionary {
  const words = new Map<string, string>();
  for (const heading of headings) words.set(bareWord(heading), heading);
  for (const heading of headings) {
    const isStage = heading.startsWith('Target s.d. TW') || heading.startsWith('Target TW');
    const others = isStage
      ? stageWords(heading, heading.startsWith('Target s.d.') ? 's.d.' : '')
      : (SYNONYMS[heading] ?? []);
    for (const other of others) {
      const word = bareWord(other);
      if (!words.has(word)) words.set(word, heading);
    }
  }
  return words;
}

function monthDictionary(headings: readonly string[]): RoleDictionary {
  const words = new Map(dictionary(headings));
  MONTH_WORDS.forEach((others, index) => {
    const heading = MONTH_NAMES[index];
    if (heading !== undefined) for (const other of others) words.set(other, heading);
  });
  return words;
}

/** In tables with one row an indicator and period. */
const withPeriod = (words: RoleDictionary): RoleDictionary =>
  new Map([
    ...words,
    ...['Periode', 'Triwulan', 'Bulan', 'TW'].map((word) => [bareWord(word), PERIOD] as const),
  ]);

export const DICTIONARIES: Readonly<Record<SourceRole, RoleDictionary>> = {
  target: withPeriod(dictionary([...TARGET_HEADINGS, ...OWN_STAGE_HEADINGS])),
  realisation: withPeriod(monthDictionary([...REALISATION_HEADINGS, 'Perangkat Daerah', 'Satuan'])),
  schedule: dictionary(SCHEDULE_HEADINGS),
  scale: dictionary(SCALE_HEADINGS),
  officials: dictionary(OFFICIAL_HEADINGS),
  pacts: dictionary([...PACT_HEADINGS, 'Perangkat Daerah']),
  exemptions: dictionary([...EXEMPTION_HEADINGS, 'Perangkat Daerah']),
  officeMap: dictionary(OFFICE_MAP_HEADINGS),
  settings: dictionary(SETTING_HEADINGS),
};
