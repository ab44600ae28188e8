// Sentences about what the headings and titles of a sheet leave open: contradicting years and days, columns that none names.
// In both languages; data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

export const HEADING_ISSUES: Readonly<Record<string, Both>> = {
  ACHIEVEMENT_IS_REALISATION: both(
    'Kolom "Capaian" memuat jumlah dan bukan persentase; dibaca sebagai realisasi.',
    'The columns headed "Capaian" hold amounts and no percentages; they are read as realisation.',
  ),
  STAGE_WITHOUT_QUARTER: both(
    'Target s.d. bulan ini tidak berakhir pada akhir triwulan, sehingga tidak dipakai sebagai target triwulan.',
    'The target up to this month does not end with a quarter and is not used as a stage.',
  ),
};

/** Answers about columns under one heading. */
export const HEADING_OPTIONS: Readonly<Record<string, Both>> = {
  sum: both('Jumlah semua kolom itu', 'The sum of all of them'),
  neither: both('Tidak satu pun', 'None of them'),
};

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const HEADING_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  FIGURES_BEYOND_TITLE: {
    text: both(
      'Judul lembar {sheet} menyebut angka sampai dengan {found}, sedangkan kolom "{heading}" berisi angka yang menurut judul kolomnya lebih jauh. Mana yang benar?',
      'The title of the sheet {sheet} says that the figures reach {found}, but the column "{heading}" holds figures that by its heading reach further. Which is right?',
    ),
    options: {
      heading: both('Judul kolom: angkanya lengkap', 'The heading: its figures are complete'),
      title: both(
        'Judul lembar: kolom itu belum lengkap dan tidak dipakai',
        'The title: the column is not complete and is not used',
      ),
    },
  },
  REALISATION_NOT_FOUND: {
    text: both(
      'Di lembar {sheet} ada target, tetapi tidak ada kolom yang dikenali sebagai realisasi. Kolom mana yang memuat realisasi?',
      'The sheet {sheet} has targets but no column that is known to be realisation. Which column holds it?',
    ),
    options: {
      achievement: both(
        'Kolom {columns} (angka yang dicapai, bukan persentase)',
        'The columns {columns} (figures achieved, not percentages)',
      ),
      none: both('Tidak ada di buku kerja ini', 'There is none in this workbook'),
    },
    other: both('Kolom {option}: {heading}', 'Column {option}: {heading}'),
  },
  TABLE_YEAR_UNCLEAR: {
    text: both(
      'Judul dan kolom di lembar {sheet} menyebut tahun yang berbeda: {found}. Angkanya untuk tahun berapa?',
      'The titles and columns of the sheet {sheet} name different years: {found}. Which year are the figures of?',
    ),
    options: {},
    other: both('Tahun {option}', 'The year {option}'),
  },
};
