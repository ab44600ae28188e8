// The words of the questions that one answer settles for all rows of a sheet with the same cause, and of their answers, in
// both languages. Data only: the gaps are filled in questionSentences.
import { HEADING_OPTIONS } from './headingSentences';
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

const SCHEDULE = both('Jadwal Ambang Triwulan', 'The schedule of Ambang Triwulan');

/** Facts by their names in the question, besides `{sheet}`, `{cell}`: `{rows}` rows, the first `{name}`, `{names}` of all. */
export const SHARED_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  AMBIGUOUS_NUMBER: {
    one: both(
      'Angka "{found}" pada kolom {heading} di lembar {sheet} dibaca sebagai apa?',
      'How is the number "{found}" under {heading} on the sheet {sheet} to be read?',
    ),
    text: both(
      'Angka seperti "{found}" pada {rows} kolom di lembar {sheet} ({names}) dibaca sebagai apa?',
      'How are numbers such as "{found}" in {rows} columns of the sheet {sheet} ({names}) to be read?',
    ),
    options: {
      thousand: both('Ribuan: {value}', 'Thousands: {value}'),
      decimal: both('Desimal: {value}', 'Decimals: {value}'),
    },
  },
  AMOUNT_IN_WORDS: {
    text: both(
      'Jumlah seperti "{found}" di lembar {sheet} memakai kata kelipatan (ribu, juta, miliar atau M, triliun). Dibaca sebagai apa?',
      'Amounts such as "{found}" on the sheet {sheet} have their multiple in a word (ribu, juta, miliar or M, triliun). How are they to be read?',
    ),
    options: {
      rupiah: both('Rupiah: "{found}" berarti {amount}', 'Rupiah: "{found}" means {amount}'),
      none: both('Belum ada data', 'No data'),
    },
  },
  DIRECTION_BLANK: {
    one: both(
      'Arah indikator "{name}" ({unit}) belum diisi. Arah mana yang berlaku?',
      'The direction of "{name}" ({unit}) is blank. Which one holds?',
    ),
    text: both(
      'Arah {rows} indikator bersatuan "{unit}" di lembar {sheet} belum diisi: {names}. Arah mana yang berlaku untuk semuanya?',
      'The directions of {rows} indicators in "{unit}" on the sheet {sheet} are blank: {names}. Which one holds for all of them?',
    ),
    options: {
      'Semakin tinggi semakin baik': both(
        'Semakin tinggi semakin baik: realisasi / target',
        'Higher is better: realisation / target',
      ),
      'Semakin rendah semakin baik': both(
        'Semakin rendah semakin baik: (2 × target − realisasi) / target',
        'Lower is better: (2 × target − realisation) / target',
      ),
      'Semakin rendah semakin baik (T/R)': both(
        'Semakin rendah semakin baik (T/R): target / realisasi',
        'Lower is better (T/R): target / realisation',
      ),
      Rentang: both(
        'Rentang: baik bila tepat atau di antara batasnya',
        'Range: good at or between its bounds',
      ),
    },
  },
  HEADINGS_TWICE: {
    text: both(
      'Judul {heading} sampai {last} di lembar {sheet} masing-masing ada lebih dari satu, dan isinya berbeda pada {rows} baris. Kolom mana yang dipakai?',
      'The headings from {heading} to {last} on the sheet {sheet} stand more than once each and differ in {rows} rows. Which columns count?',
    ),
    options: HEADING_OPTIONS,
    other: both('Kolom {columns}', 'Columns {columns}'),
  },
  METHOD_BLANK: {
    one: both(
      'Metode perhitungan "{name}" ({unit}) belum diisi. Bagaimana realisasinya dihitung?',
      'The method of "{name}" ({unit}) is blank. How is its realisation put together?',
    ),
    text: both(
      'Metode perhitungan {rows} indikator bersatuan "{unit}" di lembar {sheet} belum diisi: {names}. Bagaimana realisasinya dihitung?',
      'The methods of {rows} indicators in "{unit}" on the sheet {sheet} are blank: {names}. How is their realisation put together?',
    ),
    options: {
      Akumulasi: both('Akumulasi: angka tiap bulan dijumlahkan', 'Akumulasi: the months are added up'),
      'Posisi Akhir': both(
        'Posisi Akhir: angka terakhir yang dipakai',
        'Posisi Akhir: the last figure counts',
      ),
      'Rata-rata': both('Rata-rata: rata-rata angka yang ada', 'Rata-rata: the mean of the figures'),
    },
  },
  TARGET_OVER_DASHES: {
    one: both(
      'Di lembar {sheet} akun "{name}" bertarget, sedangkan target rinciannya 0 atau bertanda "-". Di mana targetnya?',
      'On the sheet {sheet} the account "{name}" has a target, and the targets of its details are 0 or dashes. Where does the target stand?',
    ),
    text: both(
      'Di lembar {sheet} ada {rows} akun bertarget yang target rinciannya 0 atau bertanda "-" (misalnya "{name}"). Di mana targetnya?',
      'On the sheet {sheet} {rows} accounts have targets while the targets of their details are 0 or dashes (for example "{name}"). Where do the targets stand?',
    ),
    options: {
      account: both(
        'Pada akun itu: akun yang dinilai, rinciannya bagian dari akun itu',
        'At the account: the account is judged, its details are parts of it',
      ),
      details: both(
        'Pada rinciannya: tanda "-" berarti tidak bertarget, dan angka akun itu hanya jumlah',
        'At the details: a dash means no target, and the figure of the account is only a sum',
      ),
    },
  },
  PERCENT_OR_FRACTION: {
    one: both(
      '"{name}": target {target} dan realisasi {realisation} tampaknya berbeda cara tulis persennya. Benarkah?',
      '"{name}": the target {target} and the realisation {realisation} seem to write percentages differently. Is that so?',
    ),
    text: both(
      'Pada {rows} baris di lembar {sheet}, target dan realisasi tampaknya berbeda cara tulis persennya (misalnya "{name}": target {target}, realisasi {realisation}). Benarkah?',
      'In {rows} rows of the sheet {sheet} target and realisation seem to write percentages differently (for example "{name}": target {target}, realisation {realisation}). Is that so?',
    ),
    options: {
      'target-fraction': both(
        'Target ditulis sebagai pecahan (0,75 = 75%)',
        'The target is written as a fraction (0.75 = 75%)',
      ),
      'realisation-fraction': both(
        'Realisasi ditulis sebagai pecahan (0,75 = 75%)',
        'The realisation is written as a fraction (0.75 = 75%)',
      ),
      same: both('Keduanya sudah sama', 'Both are already the same'),
    },
  },
  REVISION_WITHOUT_DATE: {
    one: both(
      'Target perubahan "{name}" belum ada tanggal berlakunya. Isi tanggalnya, atau pilih salah satu.',
      'The revised target of "{name}" has no effective date. Fill it in, or choose.',
    ),
    text: both(
      'Target perubahan pada {rows} baris di lembar {sheet} belum ada tanggal berlakunya (misalnya "{name}"). Isi tanggalnya, atau pilih salah satu untuk semuanya.',
      'The revised targets of {rows} rows on the sheet {sheet} have no effective date (for example "{name}"). Fill it in, or choose for all of them.',
    ),
    options: {
      'whole-year': both('Berlaku sejak 1 Januari', 'In force from 1 January'),
      ignore: both('Tidak dipakai', 'It is not used'),
    },
    other: both(
      'Berlaku sejak {date}, menurut judul lembar',
      'In force from {date}, as a title of the sheet says',
    ),
    typed: both('Berlaku sejak {date}', 'In force from {date}'),
  },
  STAGES_MATCH_NEITHER: {
    one: both(
      'Target triwulan "{name}" tidak sama dengan target murni maupun perubahan. Apa yang dipakai?',
      'The quarterly targets of "{name}" equal neither the original nor the revised target. What counts?',
    ),
    text: both(
      'Target triwulan pada {rows} baris di lembar {sheet} tidak sama dengan target murni maupun perubahan (misalnya "{name}"). Apa yang dipakai?',
      'The quarterly targets of {rows} rows on the sheet {sheet} equal neither the original nor the revised target (for example "{name}"). What counts?',
    ),
    options: {
      schedule: SCHEDULE,
      'as-original': both(
        'Pembagian triwulan itu, disesuaikan dengan target',
        'These shares, fitted to the target',
      ),
    },
  },
  STAGES_ONLY_REVISED: {
    one: both(
      'Target triwulan "{name}" sudah menurut target perubahan. Apa yang berlaku sebelum perubahan?',
      'The quarterly targets of "{name}" already follow the revision. What held before it?',
    ),
    text: both(
      'Target triwulan pada {rows} baris di lembar {sheet} sudah menurut target perubahan (misalnya "{name}"). Apa yang berlaku sebelum perubahan?',
      'The quarterly targets of {rows} rows on the sheet {sheet} already follow the revision (for example "{name}"). What held before it?',
    ),
    options: {
      'scale-back': both('Pembagian yang sama atas target murni', 'The same shares of the original target'),
      schedule: SCHEDULE,
    },
  },
  STAGES_PARTLY_FILLED: {
    one: both(
      'Target triwulan {blank} untuk "{name}" kosong. Apa yang dipakai?',
      'The targets of quarter {blank} of "{name}" are blank. What counts?',
    ),
    text: both(
      'Target triwulan {blank} pada {rows} baris di lembar {sheet} kosong (misalnya "{name}"). Apa yang dipakai?',
      'The targets of quarter {blank} in {rows} rows of the sheet {sheet} are blank (for example "{name}"). What counts?',
    ),
    options: {
      schedule: both(
        'Jadwal Ambang Triwulan untuk semua triwulan',
        'The schedule of Ambang Triwulan for all quarters',
      ),
      carry: both(
        'Triwulan kosong tidak menambah target; TW IV yang kosong memuat sisa target setahun',
        'A blank quarter adds nothing; a blank fourth one holds the rest of the year',
      ),
    },
  },
  THRESHOLD_UNCLEAR: {
    one: both(
      'Ambang "{found}" pada pakta {number} dibaca sebagai apa?',
      'How is the threshold "{found}" of the pact {number} to be read?',
    ),
    text: both(
      'Ambang pada {rows} pakta di lembar {sheet} (misalnya "{found}" pada pakta {number}) dibaca sebagai apa?',
      'How are the thresholds of {rows} pacts on the sheet {sheet} (for example "{found}" of the pact {number}) to be read?',
    ),
    options: {
      fraction: both('Pecahan: kali 100%', 'A fraction: times 100%'),
      percent: both('Persen, sebagaimana tertulis', 'Per cent, as written'),
      blank: both('Anggap kosong', 'Treat as blank'),
    },
  },
  UNIT_MISSING: {
    one: both(
      'Satuan untuk "{name}" belum diisi. Apakah satuannya rupiah?',
      'The unit of "{name}" is blank. Is it rupiah?',
    ),
    text: both(
      'Satuan {rows} baris di lembar {sheet} belum diisi: {names}. Apakah satuannya rupiah?',
      'The units of {rows} rows on the sheet {sheet} are blank: {names}. Are they rupiah?',
    ),
    options: { rupiah: both('Ya, rupiah', 'Yes, rupiah'), other: both('Bukan rupiah', 'Not rupiah') },
  },
  WEIGHTS_PARTLY_BLANK: {
    one: both(
      'Bobot {name} baru terisi sebagian (baris {blank} kosong). Bagaimana rata-ratanya dihitung?',
      'The weights of {name} are only partly filled in (rows {blank} are blank). How is the mean taken?',
    ),
    text: both(
      'Bobot {rows} perangkat daerah di lembar {sheet} baru terisi sebagian (misalnya {name}: baris {blank} kosong). Bagaimana rata-ratanya dihitung?',
      'The weights of {rows} offices on the sheet {sheet} are only partly filled in (for example {name}: rows {blank} are blank). How is the mean taken?',
    ),
    options: {
      equal: both('Semua bobot sama', 'All weights equal'),
      zero: both('Yang kosong tidak ikut dihitung', 'Blank ones stay outside the mean'),
    },
  },
  YEAR_UNREADABLE: {
    one: both(
      'Tahun "{found}" pada baris "{name}" di lembar {sheet} tidak dapat dibaca. Baris ini untuk tahun {year}?',
      'The year "{found}" of the row "{name}" on the sheet {sheet} cannot be read. Does this row belong to {year}?',
    ),
    text: both(
      'Tahun "{found}" pada {rows} baris di lembar {sheet} tidak dapat dibaca (misalnya "{name}"). Baris-baris itu untuk tahun {year}?',
      'The year "{found}" of {rows} rows on the sheet {sheet} cannot be read (for example "{name}"). Do they belong to {year}?',
    ),
    options: { ini: both('Ya, tahun {year}', 'Yes, {year}'), lain: both('Tahun lain', 'Another year') },
  },
};
