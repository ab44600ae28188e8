// What to look at before answering questions about figures, units and columns, in both languages.
import { both } from '../both';
import type { QuestionGroup } from './questionGroup';

export const NOTHING_AND_TEXT: QuestionGroup = {
  name: 'questions-nothing',
  advice: {
    DASH: both(
      'Lihat bulan yang sama di pembukuan bendahara penerimaan. Ada setoran 0: pilih nol. Belum dilaporkan: pilih belum ada data.',
      'Look up the same month in the books of the revenue treasurer. Nothing was received: zero. Not reported yet: no data.',
    ),
    TEXT_WHERE_NUMBER: both(
      'Klik selnya. Teks seperti “menunggu rekon” berarti belum ada data; jangan memilih nol karena terburu-buru.',
      'Click the cell. A text such as “waiting for reconciliation” means no data; do not choose zero in haste.',
    ),
    AMBIGUOUS_NUMBER: both(
      'Bandingkan dengan baris lain di kolom itu dan dengan dokumen sumbernya.',
      'Compare it with other rows of the column and with the document it comes from.',
    ),
    AMOUNT_IN_WORDS: both(
      'Pastikan “M” berarti miliar dan bukan million (juta) pada dokumen asalnya.',
      'Make sure that “M” stands for miliar (billion) and not for million in the source.',
    ),
    NEGATIVE_TARGET: both(
      'Hampir selalu salah ketik. Perbaiki sel targetnya menurut DPA atau perjanjian.',
      'Nearly always a slip. Correct the target cell from the budget document or the agreement.',
    ),
    TARGET_OVER_DASHES: both(
      'Buka DPA: apakah target ditetapkan pada akun induk atau pada rinciannya?',
      'Open the budget document: is the target set at the account or at its details?',
    ),
    MERGED_FIGURE: both(
      'Klik sel gabungan itu dan lihat apakah angkanya untuk satu baris atau berlaku sama bagi semuanya.',
      'Click the merged cell: is its figure for one row, or the same for each of them?',
    ),
  },
};

export const UNITS: QuestionGroup = {
  name: 'questions-units',
  advice: {
    UNIT_MISMATCH: both(
      'Cari keterangan “(dalam ribuan rupiah)” atau “juta” di judul kedua tabel, lalu bandingkan satu baris yang Anda hafal.',
      'Look for “(dalam ribuan rupiah)” or “juta” in the titles of both tables, then compare one row that you know by heart.',
    ),
    UNIT_MISSING: both(
      'Apakah barisnya uang? Bila bukan (orang, hari, persen), isi kolom `Satuan`.',
      'Is the row money? If not (persons, days, per cent), fill in the column `Satuan`.',
    ),
    UNIT_WORD_UNUSED: both(
      'Baca lagi judul dan nama lembar, lalu cocokkan satu angka dengan dokumennya.',
      'Read the title and the name of the sheet again, then match one figure with the document.',
    ),
    UNIT_OF_FINE_FIGURES: both(
      'Angka seperti 1.234,567 biasanya dalam jutaan. Cocokkan satu baris dengan DPA.',
      'Figures such as 1,234.567 are usually in millions. Match one row with the budget document.',
    ),
    COLUMN_TOO_LARGE: both(
      'Bandingkan bulan itu dengan bulan di sampingnya: apakah ditempel dari berkas bersatuan lain?',
      'Compare that month with the one beside it: was it pasted from a file in another unit?',
    ),
    COLUMN_TOO_SMALL: both(
      'Bandingkan bulan itu dengan bulan di sampingnya: apakah ditempel dari berkas dalam ribuan atau jutaan?',
      'Compare that month with the one beside it: was it pasted from a file in thousands or millions?',
    ),
    PERCENT_OR_FRACTION: both(
      'Klik kedua sel dan lihat isinya di baris rumus: 75 atau 0,75?',
      'Click both cells and look at the formula bar: 75 or 0.75?',
    ),
  },
};

export const COLUMNS: QuestionGroup = {
  name: 'questions-columns',
  advice: {
    COLUMN_UNACCOUNTED: both(
      'Tanyakan kepada penyusun lembar apa isi kolom itu. Bila bukan target atau realisasi, pilih tidak dipakai.',
      'Ask whoever made the sheet what the column holds. If it is neither target nor realisation, choose not used.',
    ),
    COLUMNS_UNACCOUNTED: both(
      'Periksa satu per satu. Bila salah satunya target atau realisasi, lewati dan tetapkan lewat <kbd>Arti kolom</kbd>.',
      'Look at them one by one. If one is a target or realisation, skip this and settle it under <kbd>Meaning of columns</kbd>.',
    ),
    HEADING_TWICE: both(
      'Klik kedua kolom. Sering kali satu adalah salinan lama atau perhitungan.',
      'Click both columns. Often one is an old copy or a working.',
    ),
    HEADINGS_TWICE: both(
      'Lihat judul di atasnya: barangkali satu kelompok adalah tahun lalu atau target.',
      'Look at the headings above: one group may be last year or targets.',
    ),
    COLUMNS_MISLABELLED: both(
      'Jumlahkan sendiri satu baris; lihat kolom mana yang cocok dengan isinya.',
      'Add up one row yourself and see which column fits.',
    ),
    REALISATION_NOT_FOUND: both(
      'Pilih kolom yang berisi jumlah yang dicapai. Kolom persentase tidak dapat dipakai.',
      'Choose the column with the amounts reached. A column of percentages cannot be used.',
    ),
    ROW_SUM_CONTRADICTS: both(
      'Cocokkan dengan bukti penerimaannya: satu bulan atau triwulan mungkin salah ketik, atau ditulis sebagai angka s.d.',
      'Match them with the receipts: a month or quarter may be mistyped, or written as a running total.',
    ),
    THOUSANDS_LOST: both(
      'Ekspor yang dibuka di Excel berbahasa Inggris mengubah teks "886.000" menjadi angka 886; satu bulan juga mudah terketik dalam ribuan. Cocokkan satu angka dengan sumbernya.',
      'An export opened in an English Excel turns the text "886.000" into the number 886; one month is easily typed in thousands, too. Match one figure with its source.',
    ),
    REALISATION_NEGATIVE: both(
      'Ekspor buku besar menulis pendapatan sebagai kredit, yaitu minus. Cocokkan satu baris dengan bukti setornya.',
      'Exports of a ledger write revenue as credit, with a minus. Match one row with its receipts.',
    ),
    REALISATION_APART: both(
      'Lihat tabel mana yang terakhir direkonsiliasi.',
      'See which of the tables was reconciled last.',
    ),
    FIGURES_OF_OTHER_MATTER: both(
      'Baca judul tabelnya. Ketetapan, piutang, atau potensi bukan realisasi.',
      'Read the title of the table. Assessments, arrears or potential are no realisation.',
    ),
    FIGURES_OF_WHAT: both(
      'Lihat apakah angkanya bulat dan teratur (target) atau tidak (realisasi).',
      'See whether the figures are round and even (targets) or not (realisation).',
    ),
    FIGURES_BEYOND_TITLE: both(
      'Tanyakan tanggal tutup data. Kolom yang belum lengkap jangan dipakai.',
      'Ask for the day on which the data were closed. Do not use a column that is not complete.',
    ),
    MONTHS_UNREAD: both(
      'Apakah lembar itu memuat realisasi lain, atau hanya rekap? Bila realisasi lain, transposlah.',
      'Does the sheet hold further realisation, or is it a summary? Transpose it if it is further realisation.',
    ),
    PLAN_APART: both(
      'Cocokkan dengan anggaran kas. Rencana per bulan bukan realisasi.',
      'Match it with the cash budget. A plan by month is no realisation.',
    ),
  },
};
