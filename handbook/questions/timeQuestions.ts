// What to look at before answering questions about months, totals, stages and deposits, in both languages.
import { both } from '../both';
import type { QuestionGroup } from './questionGroup';

export const RUNNING_TOTALS: QuestionGroup = {
  name: 'questions-months',
  advice: {
    RUNNING_UNCLEAR: both(
      'Ambil satu akun: apakah angka Februari sudah memuat Januari?',
      'Take one account: does the figure of February include January?',
    ),
    HEADED_RUNNING_BUT_FALLS: both(
      'Jumlah sejak Januari tidak dapat turun kecuali ada koreksi. Lihat bulan yang turun.',
      'A total since January cannot fall unless something was corrected. Look at the month that falls.',
    ),
    MONTHS_AND_TOTALS_DIFFER: both(
      'Cari bulan yang dikoreksi sesudah jumlahnya dicetak.',
      'Look for a month that was corrected after the total had been printed.',
    ),
    MONTHS_AND_QUARTER_DIFFER: both(
      'Cari bulan yang belum diisi atau dikoreksi pada triwulan itu.',
      'Look for a month of that quarter that is missing or was corrected.',
    ),
    TOTAL_STATED_TWICE: both(
      'Biasanya laporan yang lebih baru memuat koreksi. Pastikan kepada penyusunnya.',
      'Usually the later report holds a correction. Make sure with its author.',
    ),
    REPORT_MONTH_UNKNOWN: both(
      'Lihat tanggal cetak atau surat pengantarnya.',
      'Look at the date of printing or the covering letter.',
    ),
    PERIOD_WORD_UNUSED: both(
      'Cocokkan satu angka dengan dokumennya: sampai kapan angkanya? Lalu perbaiki judul atau keterangan yang salah.',
      'Match one figure with its document: how far does it reach? Then put the wrong heading or remark right.',
    ),
    REPORT_MONTH_DOUBTFUL: both(
      'Judul sering lupa diubah saat lembar disalin. Cocokkan satu angka dengan laporan bulan itu.',
      'Titles are often forgotten when a sheet is copied. Match one figure with the report of that month.',
    ),
    REPORT_SPAN_UNCLEAR: both(
      'Bandingkan dengan laporan bulan sebelumnya: bertambah terus berarti sejak Januari.',
      'Compare it with the report before: if it only grows, it runs since January.',
    ),
    REPORT_WEEK: both(
      'Lihat apakah minggu itu minggu terakhir bulan.',
      'See whether that week was the last one of the month.',
    ),
    TABLE_YEAR_UNCLEAR: both(
      'Cocokkan dengan DPA tahun yang dinilai.',
      'Match it with the budget document of the year that is judged.',
    ),
    YEAR_UNREADABLE: both(
      'Perbaiki kolom `Tahun`, atau jawab menurut isinya.',
      'Correct the column `Tahun`, or answer by what the rows hold.',
    ),
  },
};

export const TARGETS: QuestionGroup = {
  name: 'questions-targets',
  advice: {
    REVISION_WITHOUT_DATE: both(
      'Tanggal penetapan Perda atau Perkada tentang Perubahan APBD; tanyakan Bagian Hukum bila ragu.',
      'The day of the regulation on the revised budget; ask the legal section when in doubt.',
    ),
    TARGET_SPAN_UNCLEAR: both(
      'Cocokkan satu target dengan DPA: angka setahun, atau bagian triwulan atau bulan itu saja?',
      'Match one target with the budget document: the figure of the year, or the part of that quarter or month alone?',
    ),
    TARGET_REPEATED: both(
      'Cocokkan satu angka dengan DPA: bila angka itu target setahun, pilih target setahun; triwulannya lalu menurut jadwal.',
      'Match one figure with the budget document: if it is the target of the year, say so; its quarters then follow the schedule.',
    ),
    TARGETS_OUTRUN: both(
      'Cocokkan satu target dengan DPA. Bila kolom itu target sebulan atau setriwulan, tambahkan kolom target setahun; sebelum itu barisnya tanpa target.',
      'Match one target with the budget document. If the column is that of a month or a quarter, add a column with the target of the year; until then its rows have no target.',
    ),
    TARGET_CHANGED: both(
      'Apakah ada perubahan APBD, atau hanya pembetulan salah ketik?',
      'Was the budget revised, or was only a slip corrected?',
    ),
    STAGES_UNCLEAR: both(
      'Jumlahkan keempatnya: sama dengan target setahun berarti target triwulan itu sendiri.',
      'Add up all four: if they come to the annual target, they are each quarter’s own.',
    ),
    SHARES_OF_WHICH: both(
      'Cari dokumen yang menetapkan pembagian itu dan lihat baris mana yang dimaksud; tulis nama barisnya di catatan agar tidak ditanyakan lagi.',
      'Find the document that sets these shares and see which rows it means; name the rows in the note, and you will not be asked again.',
    ),
    STAGES_PARTLY_FILLED: both(
      'Cari dokumen pembagian triwulannya. Tanpa itu, jadwal `Ambang Triwulan` lebih aman.',
      'Find the document that splits the target by quarter. Without it the schedule of `Ambang Triwulan` is safer.',
    ),
    STAGES_ONLY_REVISED: both(
      'Cari pembagian triwulan semula dalam perjanjian kinerja yang pertama.',
      'Look for the original split in the first performance agreement.',
    ),
    STAGES_MATCH_NEITHER: both(
      'Jumlahkan targetnya dan bandingkan dengan DPA; barangkali satu sel salah ketik.',
      'Add them up and compare with the budget document; one cell may be a slip.',
    ),
    STAGES_TINY: both(
      'Angka seperti 15, 40, 75, 100 adalah persen.',
      'Figures such as 15, 40, 75, 100 are per cent.',
    ),
    TARGET_PARTS_UNREAD: both(
      'Baca judul kolomnya; jumlahnya memang tepat target setahun.',
      'Read the headings of these columns; they do come to the annual target.',
    ),
  },
};

export const DEPOSITS: QuestionGroup = {
  name: 'questions-deposits',
  advice: {
    DEPOSIT_ACCOUNT_BLANK: both(
      'Lihat bukti setornya. Sel kosong di bawah nama yang sama biasanya berarti “sama dengan di atas”.',
      'Look at the slips. Blanks below one name usually mean “as above”.',
    ),
    DEPOSIT_DATES_TWO: both(
      'Yang menentukan ialah tanggal uang masuk ke kas daerah menurut rekening koran; bukan tanggal ketetapan atau input.',
      'What counts is the day on which the money came into the treasury by the bank statement, not that of assessment or entry.',
    ),
    DEPOSIT_COLUMNS: both(
      'Pilih kolom yang dijumlahkan bendahara: pokok saja, atau pokok dan denda?',
      'Choose what the treasurer adds up: the tax alone, or tax and fines?',
    ),
    DEPOSIT_AMOUNT_UNREADABLE: both(
      'Perbaiki selnya menurut bukti setor.',
      'Correct the cell from the slip.',
    ),
    DEPOSIT_AMOUNT_UNREADABLE_MANY: both(
      'Perbaiki sel-selnya; mengabaikannya mengurangi realisasi.',
      'Correct the cells; leaving them out lessens the realisation.',
    ),
    DEPOSITS_CANCELLED: both(
      'Cocokkan dengan rekening koran: apakah uangnya masuk?',
      'Match them with the bank statement: did the money come in?',
    ),
    DEPOSITS_OF_SIDES: both(
      'Pilih hanya sisi yang menunjukkan uang masuk ke kas daerah.',
      'Choose only the side on which money came into the treasury.',
    ),
    DEPOSIT_DATES_SWAPPED: both(
      'Lihat satu tanggal yang Anda ketahui: 03/05 itu 3 Mei atau 5 Maret?',
      'Look at one date that you know: is 03/05 the 3rd of May or the 5th of March?',
    ),
    DEPOSIT_DATE_BLANK: both('Lihat bukti setornya.', 'Look at the slips.'),
    DEPOSIT_DATE_ORDER: both('Lihat satu tanggal yang Anda ketahui.', 'Look at one date that you know.'),
    DEPOSIT_LISTS_OVERLAP: both(
      'Cari satu setoran yang sama di kedua lembar: ada berarti salinan.',
      'Look for one deposit on both sheets: if it is there twice, one is a copy.',
    ),
    DEPOSIT_DATE_UNREADABLE: both('Perbaiki selnya menurut bukti setor.', 'Correct the cell from the slip.'),
    DEPOSIT_DATE_UNREADABLE_MANY: both(
      'Perbaiki sel-selnya; mengabaikannya mengurangi realisasi.',
      'Correct the cells; leaving them out lessens the realisation.',
    ),
  },
};
