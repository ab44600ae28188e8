// The words of what reading a list of deposits reports and asks, in both languages. Data only: the gaps are filled in
// issueSentences and questionSentences.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

const SKIP = both('Baris itu tidak dihitung', 'Leave those rows out');
const ABOVE = {
  date: both('Sama dengan tanggal di atasnya', 'The same as the date above'),
  account: both('Sama dengan rekening di atasnya', 'The same as the account above'),
};

/** Facts: `{found}`, `{expected}`, `{sheet}`, `{cell}`. */
export const DEPOSIT_ISSUES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  DEPOSITS_ABSENT: both(
    'Daftar setoran {found} tidak memuat rekening "{expected}"; dihitung 0 selama perangkat daerahnya menyetor untuk rekening lain.',
    'The list of deposits {found} does not hold the account "{expected}"; it counts as 0 while its office deposits for other accounts.',
  ),
  DEPOSITS_LATER: both(
    '{found} setoran bertanggal sesudah tanggal evaluasi {expected}; tidak dihitung.',
    '{found} deposits are dated after the evaluation date {expected}; they do not count.',
  ),
  DEPOSITS_REPEATED: both(
    '{found} setoran sama persis dengan setoran lain (misalnya baris {expected}); semuanya dihitung. Periksa apakah tercatat dua kali.',
    '{found} deposits are exactly like another one (for example rows {expected}); all of them count. Check whether they were entered twice.',
  ),
  DEPOSIT_DATES_MONTH_FIRST: both(
    'Tanggal seperti "{found}" ditulis dengan bulan di depan; semua tanggal teks pada kolom ini dibaca demikian.',
    'Dates such as "{found}" are written with the month first; all dates that are texts in this column are read so.',
  ),
  DEPOSIT_WITHOUT_ACCOUNT: both(
    'Setoran ini tidak menyebut rekening maupun uraian.',
    'This deposit names neither an account nor a description.',
  ),
  DEPOSIT_WITHOUT_AMOUNT: both(
    'Jumlah setoran ini belum diisi; barisnya tidak dihitung.',
    'The amount of this deposit is blank; the row does not count.',
  ),
  DEPOSIT_WITHOUT_DATE: both('Tanggal setoran ini belum diisi.', 'The date of this deposit is blank.'),
};

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const DEPOSIT_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  DEPOSIT_ACCOUNT_BLANK: {
    text: both(
      '{rows} setoran di lembar {sheet} tidak menyebut rekening maupun uraian. Setoran apa itu?',
      '{rows} deposits on the sheet {sheet} name neither an account nor a description. What are they?',
    ),
    options: { above: ABOVE.account, skip: SKIP },
  },
  DEPOSIT_DATES_TWO: {
    text: both(
      'Daftar setoran di lembar {sheet} memuat beberapa tanggal, dan sebagian setoran jatuh pada bulan yang berbeda menurut tanggal itu. Tanggal mana yang menentukan bulannya?',
      'The list of deposits on the sheet {sheet} holds several dates, and some deposits fall into different months by them. Which date tells the month?',
    ),
    options: {},
    other: both('Kolom {option} ({heading})', 'Column {option} ({heading})'),
  },
  DEPOSIT_COLUMNS: {
    text: both(
      'Daftar setoran di lembar {sheet} memuat beberapa kolom uang ({columns}) yang tidak dapat dihitung satu dari yang lain. Mana penerimaannya?',
      'The list of deposits on the sheet {sheet} holds several columns of money ({columns}), none of which follows from the others. Which is the revenue?',
    ),
    options: {
      sum: both('Jumlah semua kolom itu', 'The sum of all of them'),
    },
    other: both('Kolom {option} ({heading})', 'Column {option} ({heading})'),
  },
  DEPOSIT_AMOUNT_UNREADABLE: {
    text: both(
      'Jumlah "{found}" pada setoran "{name}" di lembar {sheet} bukan angka. Perbaiki selnya, atau abaikan baris seperti itu.',
      'The amount "{found}" of the deposit "{name}" on the sheet {sheet} is not a number. Correct the cell, or leave such rows out.',
    ),
    options: { skip: SKIP },
  },
  DEPOSIT_AMOUNT_UNREADABLE_MANY: {
    text: both(
      'Jumlah pada {rows} setoran lain di lembar {sheet} bukan angka (misalnya "{found}"). Perbaiki selnya, atau abaikan baris-baris itu.',
      'The amounts of {rows} more deposits on the sheet {sheet} are not numbers (for example "{found}"). Correct the cells, or leave those rows out.',
    ),
    options: { skip: SKIP },
  },
  DEPOSITS_CANCELLED: {
    text: both(
      '{rows} setoran di lembar {sheet} diberi tanda batal, salah catat, atau mengurangi saldo (misalnya baris {row}, {amount}: "{found}"). Apakah setoran itu dihitung?',
      '{rows} deposits on the sheet {sheet} are marked as cancelled, entered by mistake, or lessen the balance (for example row {row}, {amount}: "{found}"). Do they count?',
    ),
    options: { skip: both('Tidak dihitung', 'They do not count'), count: both('Dihitung', 'They count') },
  },
  DEPOSITS_OF_SIDES: {
    text: both(
      'Kolom "{heading}" di lembar {sheet} membedakan baris ({list}), sehingga uang yang sama mungkin tercatat dua kali atau bukan penerimaan. Baris mana yang dihitung sebagai realisasi?',
      'The column "{heading}" on the sheet {sheet} tells rows apart ({list}), so that the same money may be entered twice or be no receipt. Which rows count as realisation?',
    ),
    options: { all: both('Semua baris', 'All rows') },
    other: both('Hanya baris "{found}"', 'Only the rows "{found}"'),
  },
  DEPOSIT_DATES_SWAPPED: {
    text: both(
      'Di lembar {sheet}, {texts} tanggal tersimpan sebagai teks dan {rows} tanggal lainnya semuanya jatuh pada tanggal 1 sampai 12. Apakah hari dan bulannya tertukar saat disimpan?',
      'On the sheet {sheet}, {texts} dates are texts and the other {rows} all fall on the 1st to the 12th. Were their day and month exchanged when they were stored?',
    ),
    options: {
      swap: both('Ya, hari dan bulannya tertukar', 'Yes, day and month are exchanged'),
      keep: both('Tidak, tanggalnya sudah benar', 'No, the dates are right'),
    },
  },
  DEPOSIT_DATE_BLANK: {
    text: both(
      'Tanggal pada {rows} setoran di lembar {sheet} kosong. Tanggal berapa setoran itu?',
      'The dates of {rows} deposits on the sheet {sheet} are blank. When were they made?',
    ),
    options: { above: ABOVE.date, skip: SKIP },
  },
  DEPOSIT_DATE_ORDER: {
    text: both(
      'Tanggal di lembar {sheet} ditulis dengan dua cara, dan {rows} di antaranya dapat dibaca dua arah. Mana yang di depan?',
      'Dates on the sheet {sheet} are written in two ways, and {rows} of them can be read either way. Which comes first?',
    ),
    options: { day: both('Hari', 'The day'), month: both('Bulan', 'The month') },
  },
  DEPOSIT_LISTS_OVERLAP: {
    text: both(
      'Daftar setoran di lembar {sheets} memuat setoran bulan yang sama untuk {count} rekening (misalnya "{name}"). Apakah daftar itu saling melengkapi, atau salinan satu sama lain?',
      'The lists of deposits on the sheets {sheets} hold deposits of the same months for {count} accounts (for example "{name}"). Do they complete each other, or is one a copy?',
    ),
    options: { sum: both('Saling melengkapi; jumlahkan', 'They complete each other; add them up') },
    other: both('Salinan; pakai hanya {list}', 'A copy; use only {list}'),
  },
  DEPOSIT_DATE_UNREADABLE: {
    text: both(
      'Tanggal "{found}" pada setoran "{name}" di lembar {sheet} tidak dapat dibaca atau jauh di luar tahun daftar itu. Perbaiki selnya, atau abaikan baris seperti itu.',
      'The date "{found}" of the deposit "{name}" on the sheet {sheet} cannot be read or lies far outside the year of the list. Correct the cell, or leave such rows out.',
    ),
    options: { skip: SKIP },
  },
  DEPOSIT_DATE_UNREADABLE_MANY: {
    text: both(
      'Tanggal pada {rows} setoran lain di lembar {sheet} tidak dapat dibaca (misalnya "{found}"). Perbaiki selnya, atau abaikan baris-baris itu.',
      'The dates of {rows} more deposits on the sheet {sheet} cannot be read (for example "{found}"). Correct the cells, or leave those rows out.',
    ),
    options: { skip: SKIP },
  },
};
