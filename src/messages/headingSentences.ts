// Sentences about what the headings and titles of a sheet leave open: contradicting years and days, columns that none names.
// In both languages; data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';
import { ROWS_BELOW_TOTAL, SHEET_UNREAD } from './unreadSentences';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

export const MONTHS_IN_ROWS: Both = both(
  'Di lembar itu bulan tersusun ke bawah dan akun atau perangkat daerah ke samping; susunan itu tidak dibaca karena tidak ada baris milik satu indikator. Salin tabelnya ke lembar baru dengan Tempel Khusus > Transpos, sehingga tiap akun menjadi satu baris dan tiap bulan satu kolom, atau tunjuk sel target dan realisasi di lembar lain.',
  'On that sheet months stand below each other and accounts or offices beside each other; this shape is not read, because no row is an indicator. Copy the table to a new sheet with Paste Special > Transpose, so that each account is a row and each month a column, or point at a target and a realisation cell on another sheet.',
);

export const HEADING_ISSUES: Readonly<Record<string, Both>> = {
  MONTHS_IN_ROWS,
  SHEET_UNREAD,
  ROWS_BELOW_TOTAL,
  ACHIEVEMENT_IS_REALISATION: both(
    'Kolom "Capaian" memuat jumlah dan bukan persentase; dibaca sebagai realisasi.',
    'The columns headed "Capaian" hold amounts and no percentages; they are read as realisation.',
  ),
  REALISATION_IN_PERCENT: both(
    'Realisasi di lembar ini hanya berupa persentase (kolom {found}). Jumlahnya tidak dihitung dari persentase yang dibulatkan, sehingga kolom itu tidak dipakai; tambahkan realisasi dalam jumlah.',
    'The realisation on this sheet stands as percentages alone (columns {found}). No amounts are reckoned from rounded percentages, so these columns are not used; add the realisation as amounts.',
  ),
  STAGE_WITHOUT_QUARTER: both(
    'Target bulan, triwulan, atau semester ini tidak membentuk target triwulan, sehingga tidak dipakai; target triwulan diturunkan dari target setahun.',
    'The target of or up to this month, quarter or semester makes no stage and is not used; the stages are derived from the annual target.',
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
