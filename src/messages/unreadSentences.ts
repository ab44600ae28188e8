// The words about figures of the workbook that no table was read from, in both languages. Data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const SHEET_UNREAD = both(
  'Lembar ini memuat nama dan angka tanpa judul kolom yang dikenal, sehingga angkanya tidak dibaca. Tambahkan baris judul (misalnya Uraian, Target, Januari, Februari), atau tunjuk sel target dan realisasinya.',
  'This sheet holds names and figures without headings that are known, and its figures were not read. Add a row of headings (such as Uraian, Target, Januari, Februari), or point at its target and realisation cells.',
);

export const ROWS_BELOW_TOTAL = both(
  '{found} baris tanpa nomor di bawah baris jumlah dibaca sebagai catatan dan tidak dinilai. Beri nomor atau pindahkan ke atas jumlah bila harus dinilai.',
  '{found} rows without a number below the total are read as notes and are not assessed. Number them or move them above the total if they should be.',
);

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const UNREAD_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  DEPOSITS_UNREAD: {
    text: both(
      'Lembar {sheet} tampak seperti daftar setoran untuk akun yang dinilai, tetapi judul kolomnya tidak dikenal sehingga setorannya tidak dihitung. Beri judul kolom (Tanggal, Uraian, Jumlah), atau biarkan tidak dihitung.',
      'The sheet {sheet} looks like a list of deposits of accounts that are assessed, but its headings are not known and its deposits do not count. Give it headings (Tanggal, Uraian, Jumlah), or leave it out.',
    ),
    options: { ignore: both('Tidak dihitung', 'Leave it out') },
  },
  MONTHS_UNREAD: {
    text: both(
      'Di lembar {sheet} bulan tersusun ke bawah dan akun ke samping, dengan angka yang lain daripada yang dibaca; lembar itu tidak dihitung. Salin ke lembar baru dengan Tempel Khusus > Transpos, atau biarkan tidak dihitung.',
      'On the sheet {sheet} months stand below each other and accounts beside each other, with other figures than those that were read; it does not count. Copy it to a new sheet with Paste Special > Transpose, or leave it out.',
    ),
    options: { ignore: both('Tidak dihitung', 'Leave it out') },
  },
  REALISATION_FURTHER: {
    text: both(
      '{count} baris realisasi di lembar {sheet} (misalnya "{name}") tidak berpasangan, padahal "{target}" sudah mempunyai realisasi lain. Apakah realisasinya ditambahkan?',
      '{count} rows of realisation on the sheet {sheet} (such as "{name}") have no target of their own, while "{target}" has another realisation. Is theirs added to it?',
    ),
    options: {
      add: both('Ya, ditambahkan', 'Yes, it is added'),
      leave: both('Tidak; tidak ikut dinilai', 'No; it is not assessed'),
    },
  },
  SHEET_OF_OTHER_ROWS: {
    text: both(
      'Lembar {sheet} memuat target dan realisasi menurut "{heading}" (misalnya "{name}") yang tidak ada di tabel lain. Apakah baris-barisnya juga dinilai?',
      'The sheet {sheet} holds targets and realisation by "{heading}" (such as "{name}") that no other table has. Are its rows assessed too?',
    ),
    options: {
      own: both('Ya, tiap baris dinilai sendiri', 'Yes, each row by itself'),
      none: both('Tidak; hanya rincian atau catatan', 'No; they are details or notes'),
    },
  },
};
