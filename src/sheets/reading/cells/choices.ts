// Words of choice columns: the template's words and what officers write instead of them. Data and one look-up.
import type { Direction, Measuring, Method } from '../../../domain/indicator';
import type {
  CatchUp,
  DocumentKind,
  HoldingKind,
  NewcomerRule,
  Scope,
  TargetReference,
} from '../../../domain/pact';
import type { Basis, Period, PeriodKind } from '../../../domain/period';
import type { Paper } from '../../pageSetup';
import { bareWord, plainText, type Word } from './headingText';

type Words<T extends string> = ReadonlyMap<string, T>;

function words<T extends string>(entries: Readonly<Record<T, readonly string[]>>): Words<T> {
  const map = new Map<string, T>();
  for (const key of Object.keys(entries) as T[]) {
    map.set(bareWord(key), key);
    for (const other of entries[key]) map.set(bareWord(other) || other, key);
  }
  return map;
}

export const DIRECTION_WORDS = words<Direction>({
  'Semakin tinggi semakin baik': [
    'tinggi',
    'maksimal',
    'maksimalkan',
    'maximize',
    'maksimum',
    'positif',
    'progres positif',
    'naik',
    'meningkat',
    'tren naik',
    'trend naik',
    'makin tinggi makin baik',
    'makin besar makin baik',
    'semakin besar semakin baik',
    'semakin tinggi',
    ...['↑', '▲', '⬆', '+', '(+)'],
    'higher is better',
    'higher',
  ],
  'Semakin rendah semakin baik': [
    'rendah',
    'minimal',
    'minimalkan',
    'minimize',
    'minimum',
    'negatif',
    'progres negatif',
    'turun',
    'menurun',
    'tren turun',
    'trend turun',
    'makin rendah makin baik',
    'makin kecil makin baik',
    'semakin kecil semakin baik',
    'semakin rendah',
    // A bare `-` is a blank.
    ...['↓', '▼', '⬇', '(-)', '(–)'],
    'lower is better',
    'lower',
  ],
  'Semakin rendah semakin baik (T/R)': [
    'semakin rendah semakin baik t/r',
    'semakin rendah semakin baik target/realisasi',
  ],
  Rentang: ['range', 'kisaran', 'interval'],
});

export const METHOD_WORDS = words<Method>({
  Akumulasi: ['akumulatif', 'kumulatif', 'jumlah', 'penjumlahan', 'sum', 'akumulasi/jumlah', 'total'],
  'Posisi Akhir': ['posisi terakhir', 'nilai akhir', 'nilai terakhir', 'terakhir', 'akhir', 'kondisi akhir'],
  'Rata-rata': ['rerata', 'average', 'mean', 'rata rata'],
});

export const MEASURING_WORDS = words<Measuring>({
  Bulanan: ['bulan', 'per bulan', 'tiap bulan', 'setiap bulan'],
  Triwulan: ['triwulanan', 'per triwulan', 'tw', 'tiap triwulan', 'setiap triwulan', 'kuartal'],
  Semester: ['semesteran', 'per semester', 'tiap semester', 'smt'],
  Tahun: ['tahunan', 'per tahun', 'tiap tahun', 'setiap tahun', 'setahun sekali'],
});

export const HOLDING_WORDS = words<HoldingKind>({
  Definitif: ['definitive', 'tetap'],
  Plt: ['plt.', 'pelaksana tugas'],
  Plh: ['plh.', 'pelaksana harian'],
  Pj: ['pj.', 'penjabat'],
  Pjs: ['pjs.', 'penjabat sementara', 'pejabat sementara'],
});

export const DOCUMENT_WORDS = words<DocumentKind>({
  'Pakta Integritas': ['pakta', 'pi'],
  'Perjanjian Kinerja': ['pk', 'penetapan kinerja'],
});

export const SCOPE_WORDS = words<Scope>({
  'Setiap indikator': ['per indikator', 'tiap indikator', 'masing-masing indikator', 'indikator'],
  'Total rupiah': ['total', 'jumlah rupiah', 'total pad'],
  'Rata-rata tertimbang': ['rata-rata', 'rerata tertimbang', 'tertimbang'],
});

export const CATCH_UP_WORDS = words<CatchUp>({
  Ketat: ['tidak boleh dikejar', 'tidak'],
  'Boleh dikejar': ['boleh', 'dapat dikejar', 'ya'],
});

export const REFERENCE_WORDS = words<TargetReference>({
  'Saat ditandatangani': ['target saat ditandatangani', 'saat penandatanganan', 'target murni'],
  'Mengikuti perubahan APBD': ['mengikuti perubahan', 'ikut perubahan', 'mengikuti apbd perubahan'],
});

export const NEWCOMER_WORDS = words<NewcomerRule>({
  Meneruskan: ['melanjutkan', 'diteruskan'],
  'Sejak menjabat': ['sejak mulai menjabat', 'sejak tmt'],
  'Tidak dinilai': ['tidak', 'dikecualikan'],
});

export const BASIS_WORDS = words<Basis>({
  Kumulatif: ['kumulatif s.d. akhir periode', 's.d.'],
  'Per Periode': ['periode', 'non kumulatif', 'nonkumulatif', 'per triwulan'],
});

export const PAPER_WORDS = words<Paper>({
  A4: ['kuarto a4'],
  F4: ['folio', 'f4/folio', 'legal f4'],
});

export const TRIGGER_WORDS = words<PeriodKind>({
  Triwulan: [
    'tw',
    'triwulanan',
    'per triwulan',
    'setiap triwulan',
    'tiap triwulan',
    'kuartal',
    'triwulan i-iv',
    'tw i-iv',
  ],
  Semester: ['semesteran', 'per semester', 'setiap semester', 'tiap semester', 'smt'],
  Tahun: ['tahunan', 'per tahun', 'setiap tahun', 'tiap tahun', 'akhir tahun'],
});

export const PERIOD_WORDS = words<Period>({
  'TW I': [
    'tw 1',
    'triwulan i',
    'triwulan 1',
    'tw_1',
    'q1',
    'kuartal i',
    'triwulan pertama',
    'tri i',
    'tri 1',
    'trw i',
    'trw 1',
  ],
  'TW II': [
    'tw 2',
    'triwulan ii',
    'triwulan 2',
    'q2',
    'kuartal ii',
    'triwulan kedua',
    'tri ii',
    'tri 2',
    'trw ii',
    'trw 2',
  ],
  'Semester I': ['semester 1', 'smt i', 'smt 1', 'smt. i', 'sem i', 'semester pertama'],
  'TW III': [
    'tw 3',
    'triwulan iii',
    'triwulan 3',
    'q3',
    'kuartal iii',
    'triwulan ketiga',
    'tri iii',
    'tri 3',
    'trw iii',
    'trw 3',
  ],
  'TW IV': [
    'tw 4',
    'triwulan iv',
    'triwulan 4',
    'q4',
    'kuartal iv',
    'triwulan keempat',
    'tri iv',
    'tri 4',
    'trw iv',
    'trw 4',
  ],
  'Semester II': ['semester 2', 'smt ii', 'smt 2', 'sem ii', 'semester kedua'],
  Tahun: ['tahunan', 'setahun', '1 tahun', 'satu tahun', 'akhir tahun'],
});

/** The template's word for what a cell says; null where it says nothing known. */
export const chosen = <T extends string>(map: Words<T>, value: Word): T | null =>
  value === '' ? null : (map.get(bareWord(value) || signOf(value)) ?? null);

/** A sign alone: `( + )`, `↑`. */
const signOf = (value: Word): string => plainText(value).replace(/^\(\s*(.*?)\s*\)$/, '($1)');

/** A list of words split at commas, semicolons, slashes, ampersands, line breaks and `dan`. */
export const listed = (value: Word): readonly string[] =>
  String(value)
    .split(/[,;/&\n\r]|\bdan\b|\bserta\b/i)
    .map((part) => plainText(part))
    .filter((part) => part !== '');
