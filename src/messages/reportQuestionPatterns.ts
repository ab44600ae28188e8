// The words of the questions about reports of one month and about totals that are stated twice, and of their answers, in
// both languages. Data only: the gaps are filled in questionSentences.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });
const ITSELF = both('{option}', '{option}');

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const REPORT_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  FIGURES_OF_WHAT: {
    text: both(
      'Di lembar {sheet}, {count} kolom triwulan di samping target tidak menyebut isinya. Apakah isinya realisasi atau target?',
      'On the sheet {sheet} {count} columns of quarters beside the target do not say what they hold. Are they realisation or targets?',
    ),
    options: {
      realisation: both('Realisasi', 'Realisation'),
      target: both('Target', 'Targets'),
      neither: both('Bukan keduanya', 'Neither'),
    },
  },
  MONTHS_AND_TOTALS_DIFFER: {
    text: both(
      'Pada "{name}" di lembar {sheet}, jumlah s.d. {month} tertulis {stated}, sedangkan penjumlahan bulannya {other}. Mana yang dipakai?',
      'For "{name}" on the sheet {sheet} the total up to {month} is {stated}, but its months add up to {other}. Which one counts?',
    ),
    options: {
      totals: both('Jumlah yang tertulis', 'The total as it stands'),
      months: both('Penjumlahan bulannya', 'The sum of the months'),
    },
  },
  MONTHS_AND_QUARTER_DIFFER: {
    text: both(
      'Pada "{name}" di lembar {sheet}, kolom {period} tertulis {stated}, sedangkan penjumlahan bulannya {other}. Mana realisasinya?',
      'For "{name}" on the sheet {sheet} the column {period} holds {stated}, but its months add up to {other}. Which one is the realisation?',
    ),
    options: {
      months: both('Penjumlahan bulannya', 'The sum of the months'),
      quarters: both('Kolom triwulan', 'The columns of quarters'),
    },
  },
  REPORT_MONTH_DOUBTFUL: {
    text: both(
      'Judul dan nama lembar {sheet} menyebut tanggal yang berbeda ({found}). Angkanya sampai dengan bulan apa pada tahun {year}?',
      'The titles and the name of the sheet {sheet} say different dates ({found}). Up to which month of {year} do its figures go?',
    ),
    options: {},
    other: ITSELF,
  },
  REPORT_MONTH_UNKNOWN: {
    text: both(
      'Angka di lembar {sheet} sampai dengan bulan apa pada tahun {year}?',
      'Up to which month of {year} do the figures on the sheet {sheet} go?',
    ),
    options: {},
    other: ITSELF,
  },
  REPORT_SPAN_UNCLEAR: {
    text: both(
      'Kolom "{heading}" di lembar {sheet}: apakah angkanya sampai dengan {last} (sejak Januari), atau hanya untuk periode yang disebut judulnya ({first} – {last})?',
      'The column "{heading}" on the sheet {sheet}: do its figures run up to {last} (since January), or are they only those of the period that the titles name ({first} – {last})?',
    ),
    options: {
      'up-to': both(
        'Sampai dengan akhir periode itu, sejak Januari',
        'Up to the end of that period, since January',
      ),
      own: both('Hanya periode itu sendiri', 'Only those of that period'),
    },
  },
  REPORT_WEEK: {
    text: both(
      'Laporan mingguan di lembar {sheet} tidak menyebut tanggal. Apakah angkanya sampai dengan akhir {month} {year}?',
      'The weekly report on the sheet {sheet} prints no date. Do its figures go to the end of {month} {year}?',
    ),
    options: {
      'month-end': both('Ya, sampai dengan akhir bulan', 'Yes, to the end of the month'),
      within: both('Belum sampai akhir bulan', 'No, the month had not ended'),
    },
  },
  STAGES_UNCLEAR: {
    text: both(
      'Target triwulan di lembar {sheet} (misalnya "{name}") adalah jumlah sampai dengan triwulan itu, atau target triwulan itu sendiri?',
      'Are the quarterly targets on the sheet {sheet} (for example "{name}") totals up to the quarter or each quarter\'s own?',
    ),
    options: {
      running: both('Jumlah sampai dengan triwulan itu', 'Totals up to the quarter'),
      own: both('Target triwulan itu sendiri', "Each quarter's own target"),
    },
  },
  TARGET_CHANGED: {
    text: both(
      'Target "{name}" berubah dari {expected} menjadi {found} mulai laporan {from}. Sejak kapan target baru berlaku?',
      'The target of "{name}" changes from {expected} to {found} with the report {from}. From when does the new one hold?',
    ),
    options: {
      'from-report': both('Sejak bulan laporan itu', 'From the month of that report'),
      'whole-year': both('Untuk seluruh tahun', 'For the whole year'),
    },
  },
  TARGET_PARTS_UNREAD: {
    text: both(
      'Di lembar {sheet}, {count} kolom mulai "{found}" pada setiap baris berjumlah tepat target setahun, tetapi judulnya tidak menyebut triwulan. Apakah isinya target triwulan?',
      'On the sheet {sheet} {count} columns from "{found}" on come to exactly the annual target in every row, but their headings name no quarters. Are they the targets of the quarters?',
    ),
    options: {
      quarters: both('Ya, target triwulan I sampai IV', 'Yes, the targets of quarters I to IV'),
      schedule: both(
        'Bukan; jadwal Ambang Triwulan yang dipakai',
        'No; the schedule of Ambang Triwulan is used',
      ),
    },
  },
  TOTAL_STATED_TWICE: {
    text: both(
      'Jumlah s.d. {month} untuk "{name}" tertulis {other} di satu lembar dan {stated} di lembar laporan sesudahnya. Mana yang dipakai?',
      'The total up to {month} for "{name}" is {other} on one sheet and {stated} on a later report. Which one counts?',
    ),
    options: {
      later: both('Yang tertulis di laporan sesudahnya', 'The later report'),
      earlier: both('Yang tertulis lebih dahulu', 'The earlier report'),
    },
  },
};
