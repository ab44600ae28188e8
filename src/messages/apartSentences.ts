// The words about tables of realisation apart from the targets that hold the same accounts, in both languages. Data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const APART_ISSUES = {
  FIGURES_REPEATED: both(
    'Angka di samping target pada lembar ini sama dengan yang tertulis di lembar {found}; dihitung sekali.',
    'The figures beside the targets on this sheet are those of the sheets {found}; they are counted once.',
  ),
  TABLE_OF_OTHER_MATTER: both(
    'Tabel lain dengan uraian yang sama tidak dibaca sebagai realisasi karena judulnya menyebut hal lain.',
    'Another table with the same rows is not read as realisation, as its title names another matter.',
  ),
} as const;

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const APART_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  FIGURES_OF_OTHER_MATTER: {
    text: both(
      'Judul tabel di lembar {sheet} menyebut hal lain daripada realisasi, dan tidak ada tabel realisasi lain untuk baris-barisnya. Apakah angkanya realisasi tahun ini?',
      'The titles of the table on the sheet {sheet} name something else than realisation, and no other table holds the realisation of its rows. Are its figures the realisation of this year?',
    ),
    options: {
      realisation: both('Ya, realisasi tahun ini', 'Yes, the realisation of this year'),
      other: both('Bukan; belum ada datanya', 'No; there is no data yet'),
    },
  },
  PLAN_APART: {
    text: both(
      'Angka bulan atau triwulan di lembar {sheet} tampak sebagai rencana setahun menurut judul atau jumlahnya. Apakah itu target per periode?',
      'The months or quarters on the sheet {sheet} look like a plan of the year by their title or their sums. Are they the targets of these periods?',
    ),
    options: {
      target: both('Ya, target per periode', 'Yes, the targets of these periods'),
      realisation: both('Bukan, itu realisasi', 'No, they are realisation'),
      neither: both('Bukan keduanya', 'Neither'),
    },
  },
  TARGET_SPAN_UNCLEAR: {
    text: both(
      'Judul di lembar {sheet} hanya menyebut {time}, dan realisasinya sudah sangat dekat dengan kolom "{heading}". Target apakah itu?',
      'The titles on the sheet {sheet} name {time} alone, and its realisation comes very near to the column "{heading}". Which target is that?',
    ),
    options: {
      year: both('Target setahun', 'The target of the year'),
      own: both(
        'Target bulan, triwulan, atau semester itu sendiri, begitu pula realisasinya',
        'The target of that month, quarter or semester alone, and so is its realisation',
      ),
    },
  },
  TARGETS_OUTRUN: {
    text: both(
      'Di lembar {sheet} realisasi {rows} dari {count} baris (misalnya "{name}") lebih dari dua setengah kali bagian tahun berjalan dari kolom "{heading}". Target apakah di kolom itu?',
      'On the sheet {sheet} the realisation of {rows} of {count} rows (such as "{name}") is over two and a half times what the year so far would bring of the column "{heading}". Which target is that?',
    ),
    options: {
      year: both('Target setahun; realisasinya memang sebesar itu', 'That of the year; so much did come in'),
      part: both(
        'Target sebulan, setriwulan, atau sesemester; target setahun belum ada di buku kerja',
        'That of a month, quarter or semester; the workbook does not hold the target of the year yet',
      ),
    },
  },
  TARGET_REPEATED: {
    text: both(
      'Target pada {rows} baris di lembar {sheet} sama di setiap bulan atau triwulan (misalnya "{name}": {amount}). Target apakah itu?',
      'The targets of {rows} rows on the sheet {sheet} are the same in every month or quarter (such as "{name}": {amount}). Which targets are they?',
    ),
    options: {
      year: both(
        'Target setahun yang ditulis ulang di setiap periode',
        'Those of the year, written again beside each period',
      ),
      own: both(
        'Target tiap periode itu sendiri; target setahun jumlahnya',
        'Those of each period by itself; the target of the year is their sum',
      ),
    },
  },
  STAGES_TINY: {
    text: both(
      'Target bulan atau triwulan di lembar {sheet} (misalnya "{name}") seluruhnya tidak sampai seperseribu target setahun. Apakah itu persen dari target setahun?',
      'The targets of months or quarters on the sheet {sheet} (such as "{name}") come to less than a thousandth of the annual target. Are they per cent of it?',
    ),
    options: {
      shares: both('Ya, persen dari target setahun', 'Yes, per cent of the annual target'),
      schedule: both('Bukan; pakai jadwal triwulan', 'No; use the schedule of the quarters'),
    },
  },
  ROW_SUM_CONTRADICTS: {
    one: both(
      'Di lembar {sheet} jumlah "{name}" tertulis {stated}, sedangkan angka-angkanya berjumlah {sum}. Mana yang benar?',
      'On the sheet {sheet} the sum of "{name}" is stated as {stated} while its figures come to {sum}. Which is right?',
    ),
    text: both(
      'Di lembar {sheet} jumlah pada {rows} baris berbeda dari angka-angkanya (misalnya "{name}": tertulis {stated}, dihitung {sum}). Mana yang benar?',
      'On the sheet {sheet} the sums of {rows} rows differ from their figures (such as "{name}": {stated} stated, {sum} counted). Which are right?',
    ),
    options: {
      figures: both('Angka-angkanya; jumlahnya yang salah', 'The figures; the sum is wrong'),
      sum: both(
        'Jumlahnya; baris ini menunggu sampai angkanya dibetulkan',
        'The sum; these rows wait until their figures are put right',
      ),
    },
  },
  THOUSANDS_LOST: {
    text: both(
      'Di lembar {sheet} ada angka yang tampak seribu kali terlalu kecil (misalnya {found}), sedangkan angka lain tertulis seperti "{beside}". Apakah tiga nol di belakangnya hilang, saat diketik atau diekspor?',
      'On the sheet {sheet} there are numbers that look a thousand times too small (such as {found}) while others are written like "{beside}". Were three zeros lost, in typing or by an export?',
    ),
    options: {
      thousand: both('Ya, {found} berarti {whole}', 'Yes, {found} means {whole}'),
      written: both('Bukan, memang {found}', 'No, it is {found}'),
    },
  },
  REALISATION_NEGATIVE: {
    text: both(
      'Realisasi di lembar {sheet} di bawah nol pada {rows} baris (misalnya "{name}"), padahal targetnya di atas nol. Apakah penerimaan ditulis dengan minus, seperti kredit di buku besar?',
      'The realisation on the sheet {sheet} is below zero in {rows} rows (such as "{name}") although their targets are above it. Are receipts written with a minus, as credit in a ledger?',
    ),
    options: {
      receipts: both(
        'Ya, penerimaan ditulis dengan minus; tandanya dibalik',
        'Yes, receipts are written with a minus; the signs are turned',
      ),
      below: both('Bukan; pengembalian memang melebihi penerimaan', 'No; more was paid back than received'),
    },
  },
  REALISATION_APART: {
    text: both(
      'Angka di samping target pada lembar {sheet} berbeda dari tabel lain dengan uraian yang sama ({list}). Mana realisasinya?',
      'The figures beside the targets on the sheet {sheet} differ from another table with the same rows ({list}). Which are the realisation?',
    ),
    options: {
      beside: both('Yang di samping target', 'Those beside the targets'),
      apart: both('Yang di tabel lain', 'Those of the other table'),
    },
  },
};
