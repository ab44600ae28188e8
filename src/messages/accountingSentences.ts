// Questions and notes about figures, units and periods that stand beside what was read and have no part in it, in both
// languages; data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

const UNITS = {
  '1': both('Rupiah', 'Rupiah'),
  '1000': both('Ribuan rupiah', 'Thousands of rupiah'),
  '1000000': both('Jutaan rupiah', 'Millions of rupiah'),
  '1000000000': both('Miliaran rupiah', 'Billions of rupiah'),
  '1000000000000': both('Triliunan rupiah', 'Trillions of rupiah'),
};

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const ACCOUNTING_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  COLUMN_UNACCOUNTED: {
    text: both(
      'Kolom {column} di lembar {sheet} ({heading}) berisi angka yang tidak dikenali dan tidak dapat dihitung dari kolom lain. Apa isinya?',
      'Column {column} on the sheet {sheet} ({heading}) holds figures that are not recognised and do not follow from other columns. What are they?',
    ),
    options: {
      '-': both('Bukan target atau realisasi; tidak dipakai', 'Neither target nor realisation; not used'),
    },
    other: both('{option}', '{option}'),
  },
  COLUMNS_UNACCOUNTED: {
    text: both(
      '{count} kolom di lembar {sheet} berisi angka yang tidak dikenali dan tidak dapat dihitung dari kolom lain: {columns}. Adakah target atau realisasi di antaranya?',
      '{count} columns on the sheet {sheet} hold figures that are not recognised and do not follow from other columns: {columns}. Is any of them a target or realisation?',
    ),
    options: {
      none: both('Tidak ada; semuanya tidak dipakai', 'None; they are not used'),
    },
  },
  UNIT_WORD_UNUSED: {
    text: both(
      'Di lembar {sheet} tertulis "{found}", sedangkan angka tabelnya dibaca dalam satuan lain. Angka target dan realisasi di tabel itu ditulis dalam satuan apa?',
      'The sheet {sheet} says "{found}", but the figures of its table are read in another unit. In which unit are the targets and realisation of the table written?',
    ),
    options: UNITS,
  },
  PERIOD_WORD_UNUSED: {
    text: both(
      'Di lembar {sheet} tertulis "{found}", sedangkan angkanya dibaca sebagai {read}. Apakah pembacaan itu benar?',
      'The sheet {sheet} says "{found}", but its figures are read as {read}. Is that right?',
    ),
    options: {
      read: both('Ya, angkanya memang {read}', 'Yes, the figures are {read}'),
      out: both(
        'Tidak; angka itu tidak dipakai sampai judulnya diperbaiki',
        'No; these figures are not used until the words are put right',
      ),
    },
  },
  SHARES_OF_WHICH: {
    text: both(
      'Di lembar {sheet} sel {cell} tertulis "{found}", tetapi tidak jelas untuk baris mana. Bagian per triwulan manakah yang berlaku bagi baris yang tidak disebut dengan namanya?',
      'The sheet {sheet} says in cell {cell} "{found}", but not clearly of which rows. Which quarterly shares hold for the rows that are not named?',
    ),
    options: {
      none: both('Tidak satu pun; jadwal umum yang berlaku', 'None of them; the general schedule holds'),
    },
    other: both('Yang di sel {option}: "{found}"', 'Those in cell {option}: "{found}"'),
  },
  UNIT_OF_FINE_FIGURES: {
    text: both(
      'Angka uang di lembar {sheet} kecil dan lebih halus daripada sen, padahal satuannya tidak disebut. Angkanya dalam satuan apa?',
      'The amounts on the sheet {sheet} are small and finer than the sen, but no unit is named. In which unit are they?',
    ),
    options: UNITS,
  },
};
