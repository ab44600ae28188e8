// What to look at before answering questions about rows, their partners and their offices, in both languages.
import { both } from '../both';
import type { QuestionGroup } from './questionGroup';

const NOT_TWICE = both(
  'Bila keduanya dinilai, jumlahnya terhitung dua kali.',
  'If both are judged, the total counts twice.',
);

export const SUMS: QuestionGroup = {
  name: 'questions-sums',
  advice: {
    ROW_MAY_BE_SUM: both(
      'Jumlahkan baris yang disebut. Bila itu subtotal, pilih jumlah.',
      'Add up the rows that are named. If it is a subtotal, choose sum.',
    ),
    ROW_MAY_BE_PARENT: both(
      'Lihat kode rekeningnya: kode yang lebih pendek adalah induk. Angkanya berbeda, jadi periksa juga rinciannya.',
      'Look at the account codes: the shorter one is the parent. Its figure differs, so check the details as well.',
    ),
    ROWS_MAY_BE_SUMS: both(
      'Periksa contoh yang disebut; jawaban berlaku untuk semua baris itu.',
      'Check the example that is named; the answer holds for all of these rows.',
    ),
    ROWS_MAY_BE_RECAP: NOT_TWICE,
    TARGET_LEVELS: NOT_TWICE,
    CHILDREN_OF_TARGET: both(
      'Pastikan semua rincian itu memang bagian dari target tersebut.',
      'Make sure that all of these details are parts of that target.',
    ),
  },
};

export const PARTNERS: QuestionGroup = {
  name: 'questions-partners',
  advice: {
    TARGET_UNMATCHED: both(
      'Cari nama lama pajaknya. Bila memang belum ada, pilih belum ada realisasinya.',
      'Look for the former name of the tax. If there is none yet, choose that it has no realisation.',
    ),
    TARGETS_UNMATCHED_MANY: both(
      'Lebih baik menyamakan kode atau namanya di lembar, lalu <kbd>Lihat lagi</kbd>.',
      'Better align their codes or names in the sheet, then <kbd>Look again</kbd>.',
    ),
    TARGET_DOUBLED: both(
      'Lihat DPA: barangkali satu baris adalah usulan atau salinan.',
      'Look at the budget document: one row may be a draft or a copy.',
    ),
    TARGETS_DOUBLED_MANY: both(
      'Periksa contohnya; jawaban berlaku untuk semua.',
      'Check the example; the answer holds for all.',
    ),
    TARGETS_OLD_AND_NEW: both(
      'Sejak 2024 kode pajak berganti. Pilih kode yang dipakai DPA tahun ini.',
      'Codes of taxes changed in 2024. Choose the one in this year’s budget document.',
    ),
    REALISATION_DOUBLED: both(
      'Apakah kedua baris bagian yang berbeda (jumlahkan) atau yang satu salinan?',
      'Are the rows different parts (add them up), or is one a copy?',
    ),
    REALISATIONS_DOUBLED_MANY: both(
      'Periksa contohnya; jawaban berlaku untuk semua.',
      'Check the example; the answer holds for all.',
    ),
    REALISATIONS_OLD_AND_NEW: both(
      'Sebagian setoran mungkin masih dibukukan pada kode lama: jumlahkan hanya bila tidak tercatat dua kali.',
      'Some deposits may still be booked under the old code: add them up only if none is there twice.',
    ),
    REALISATION_FURTHER: both(
      'Baris itu bagian dari akun yang sama (setoran tanpa kode, koreksi, tunggakan yang memang dihitung)? Tambahkan. Bila bagian akun lain atau tidak dihitung menurut dokumen targetnya, jangan.',
      'Do the rows belong to the same account (deposits without a code, a correction, arrears that count)? Add them. If they are of another account, or the target does not count them, do not.',
    ),
    REALISATION_ON_SHEETS: both(
      'Lihat lembar mana yang terakhir direkonsiliasi.',
      'See which sheet was reconciled last.',
    ),
    ROWS_ON_SHEETS: both(
      'Biasanya satu lembar adalah salinan tahun atau bulan lain.',
      'Usually one sheet is a copy for another year or month.',
    ),
    DEPOSITS_UNREAD: both(
      'Bila memang daftar setoran, beri judul kolom di lembarnya lalu <kbd>Lihat lagi</kbd>; tanpa itu setorannya tidak dihitung.',
      'If it is a list of deposits, give it headings, then <kbd>Look again</kbd>; otherwise its deposits do not count.',
    ),
    SHEET_OF_OTHER_ROWS: both(
      'Lihat apakah lembar itu rincian dari indikator yang sudah dinilai, misalnya per kecamatan atau per wajib pajak.',
      'See whether the sheet holds details of indicators that are judged already, such as by district or taxpayer.',
    ),
    ROWS_NEAR: both(
      'Baca kedua contoh huruf demi huruf. Ragu sedikit pun: tanyakan satu per satu.',
      'Read both examples letter by letter. At the least doubt: one by one.',
    ),
    CODES_DIFFER: both(
      'Nama yang umum (misalnya “Denda”) dapat milik akun lain. Ragu: satu per satu.',
      'A common name (such as “Denda”) may belong to another account. In doubt: one by one.',
    ),
    NAMES_DIFFER: both(
      'Kode yang sama dengan nama lain dapat berarti kode salah ketik. Ragu: satu per satu.',
      'The same code under another name may be a slip in the code. In doubt: one by one.',
    ),
    SHARED_ACCOUNT: both(
      'Pilih baris perangkat daerah itu, bukan jumlah seluruh perangkat daerah.',
      'Choose the row of that office, not the total of all offices.',
    ),
  },
};

export const OFFICES: QuestionGroup = {
  name: 'questions-offices',
  advice: {
    OFFICE_MISSING: both(
      'Isi kolom `Kode OPD`, atau lembar `Pemetaan OPD` agar tidak ditanyakan lagi.',
      'Fill in `Kode OPD`, or the sheet `Pemetaan OPD` so that it is not asked again.',
    ),
    OFFICE_BLANK: both(
      'Sel kosong di bawah satu nama biasanya milik nama itu.',
      'Blanks below one name usually belong to it.',
    ),
    OFFICE_NAME_NEAR: both(
      'Cocokkan dengan nomenklatur resmi perangkat daerah.',
      'Match it with the official names of the offices.',
    ),
    TITLE_OFFICE_UNCLEAR: both(
      'Apakah lembar itu laporan satu perangkat daerah, atau rekap yang disusun olehnya?',
      'Is the sheet the report of one office, or a recapitulation that it compiled?',
    ),
    SHEETS_OF_OFFICES: both(
      'Apakah judulnya nama penyusun (misalnya Bapenda) untuk semua lembar?',
      'Is the title that of the compiler (such as Bapenda) on every sheet?',
    ),
  },
};
