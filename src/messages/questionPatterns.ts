// The words of every question that reading the sheets leaves open, and of its answers, in both languages. Plain words,
// one thing at a time; data only: the gaps are filled in questionSentences.
import { ACCOUNTING_QUESTIONS } from './accountingSentences';
import { APART_QUESTIONS } from './apartSentences';
import { UNREAD_QUESTIONS } from './unreadSentences';
import { COLUMN_UNIT_QUESTIONS } from './columnUnitSentences';
import { DEPOSIT_QUESTIONS } from './depositSentences';
import { EVIDENCE_QUESTIONS } from './evidenceSentences';
import { HEADING_OPTIONS, HEADING_QUESTIONS } from './headingSentences';
import type { Language } from './language';
import { MATCH_QUESTIONS } from './matchQuestionPatterns';
import { MERGED_QUESTIONS } from './mergedQuestionPatterns';
import { OFFICE_QUESTIONS } from './officeQuestionPatterns';
import { RECAP_QUESTIONS } from './recapSentences';
import { REPORT_QUESTIONS } from './reportQuestionPatterns';
import { RULE_QUESTIONS } from './ruleQuestionPatterns';
import { SHARED_QUESTIONS } from './sharedQuestionPatterns';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

export interface QuestionWords {
  readonly text: Both;
  /** Where the question is about one row only. */
  readonly one?: Both;
  /** By option id; an option without words of its own uses `other`. */
  readonly options: Readonly<Record<string, Both>>;
  readonly other?: Both;
  /** An option that was typed, such as a day. */
  readonly typed?: Both;
}

export const ITSELF = both('{option}', '{option}');
/** The answer that has every row asked about by itself. */
export const ONE_BY_ONE = both('Berbeda-beda; tanyakan satu per satu', 'They differ; ask one by one');
const NO_DATA = both('Belum ada data', 'No data');
const ZERO = both('Nol', 'Zero');
const BLANK = both('Anggap kosong', 'Treat as blank');
const RUNNING = {
  running: both('Jumlah sejak Januari', 'Totals from January on'),
  own: both('Angka bulan atau triwulan itu sendiri', "Each month's or quarter's own figure"),
};
const CHOOSE = (id: string, en: string): QuestionWords => ({
  text: both(id, en),
  options: {},
  other: ITSELF,
});

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  ...ACCOUNTING_QUESTIONS,
  ...APART_QUESTIONS,
  ...UNREAD_QUESTIONS,
  ...COLUMN_UNIT_QUESTIONS,
  ...DEPOSIT_QUESTIONS,
  ...EVIDENCE_QUESTIONS,
  ...HEADING_QUESTIONS,
  ...RULE_QUESTIONS,
  ...MATCH_QUESTIONS,
  ...RECAP_QUESTIONS,
  ...REPORT_QUESTIONS,
  ...MERGED_QUESTIONS,
  ...OFFICE_QUESTIONS,
  ...SHARED_QUESTIONS,
  DASH: {
    text: both(
      'Tanda "-" pada realisasi di lembar {sheet} berarti apa?',
      'What does "-" in the realisation on the sheet {sheet} mean?',
    ),
    options: { zero: ZERO, none: NO_DATA },
  },
  HEADED_RUNNING_BUT_FALLS: {
    text: both(
      'Judul kolom di lembar {sheet} menyebut s.d., tetapi angkanya menurun atau hanya sebagian kolom yang berjudul demikian. Angka apakah itu?',
      'Headings on the sheet {sheet} say "up to", but the figures fall, or only some columns are headed so. What are the figures?',
    ),
    options: RUNNING,
  },
  HEADING_TWICE: {
    text: both(
      'Judul "{heading}" di lembar {sheet} ada lebih dari satu dan isinya berbeda pada {rows} baris. Kolom mana yang dipakai?',
      'The heading "{heading}" on the sheet {sheet} stands more than once and differs in {rows} rows. Which column counts?',
    ),
    options: HEADING_OPTIONS,
    other: both('Kolom {option}', 'Column {option}'),
  },
  NEGATIVE_TARGET: {
    text: both(
      'Target "{name}" bernilai negatif. Perbaiki selnya, atau nyatakan bahwa target tidak ada.',
      'The target of "{name}" is negative. Correct the cell, or state that there is no target.',
    ),
    options: { none: both('Tidak ada target', 'There is no target') },
  },
  PACT_DATE_UNCLEAR: {
    text: both(
      'Tanggal pakta {number} tidak dapat dibaca. Perbaiki selnya, atau lanjutkan tanpa tanggal itu.',
      'A date of the pact {number} cannot be read. Correct the cell, or go on without that date.',
    ),
    options: { 'without-date': both('Lanjutkan tanpa tanggal itu', 'Go on without that date') },
  },
  RUNNING_UNCLEAR: {
    text: both(
      'Angka {first} sampai {last} di lembar {sheet} tidak pernah atau hampir tidak pernah turun (misalnya "{name}"). Angka apakah itu?',
      'The figures from {first} to {last} on the sheet {sheet} never or hardly ever fall (for example "{name}"). What are they?',
    ),
    options: RUNNING,
  },
  TENURE_UNCLEAR: {
    text: both(
      'Masa jabatan {name} belum jelas (TMT Mulai {from}, TMT Selesai {to}). Perbaiki selnya, atau pilih salah satu.',
      'The tenure of {name} is unclear (TMT Mulai {from}, TMT Selesai {to}). Correct the cells, or choose.',
    ),
    options: {
      'open-end': both('Masih menjabat sejak {from}', 'Still in office since {from}'),
      'leave-out': both('Baris ini tidak dipakai', 'This row is left out'),
    },
  },
  TEXT_WHERE_NUMBER: {
    text: both(
      '"{found}" pada kolom {heading} di lembar {sheet} bukan angka. Dianggap apa?',
      '"{found}" under {heading} on the sheet {sheet} is not a number. What does it stand for?',
    ),
    options: { figure: both('Angka {amount}', 'The figure {amount}'), none: NO_DATA, zero: ZERO },
  },
  UNIT_MISMATCH: {
    text: both(
      'Target dan realisasi {rows} baris di lembar {sheet} berbeda sekitar {factor} kali (misalnya "{name}"). Satuannya berbeda?',
      'Target and realisation of {rows} rows of the sheet {sheet} differ about {factor} times (for example "{name}"). Are their units different?',
    ),
    options: {
      'target-1000': both('Target dalam ribuan rupiah', 'Targets are in thousands of rupiah'),
      'target-1000000': both('Target dalam jutaan rupiah', 'Targets are in millions of rupiah'),
      'realisation-1000': both('Realisasi dalam ribuan rupiah', 'Realisation is in thousands of rupiah'),
      'realisation-1000000': both('Realisasi dalam jutaan rupiah', 'Realisation is in millions of rupiah'),
      same: both('Satuannya sama; angkanya memang demikian', 'The unit is the same; the figures are right'),
    },
  },
  UNKNOWN_DIRECTION: CHOOSE(
    'Arah indikator "{found}" berarti apa?',
    'What does the direction "{found}" mean?',
  ),
  UNKNOWN_HOLDING_KIND: CHOOSE(
    'Status jabatan "{found}" berarti apa?',
    'What does the kind of holding "{found}" mean?',
  ),
  UNKNOWN_MEASURING: CHOOSE(
    'Periode ukur "{found}" berarti apa?',
    'What does the measuring period "{found}" mean?',
  ),
  UNKNOWN_METHOD: CHOOSE('Metode perhitungan "{found}" berarti apa?', 'What does the method "{found}" mean?'),
  UNKNOWN_PACT_WORD: {
    text: both('"{found}" pada kolom {heading} berarti apa?', 'What does "{found}" under {heading} mean?'),
    options: { blank: BLANK },
    other: ITSELF,
  },
  UNKNOWN_TRIGGER: {
    text: both('Pemicu "{found}" berarti apa?', 'What does the trigger "{found}" mean?'),
    options: { none: BLANK },
    other: ITSELF,
  },
  PACTS_SAME_DAY: {
    text: both(
      'Pakta {numbers} ditandatangani orang yang sama pada hari yang sama. Mana yang berlaku?',
      'The pacts {numbers} were signed by the same person on the same day. Which one governs?',
    ),
    options: {},
    other: both('Pakta nomor {number}', 'Pact number {number}'),
  },
  ROWS_MAY_BE_SUMS: {
    text: both(
      'Di lembar {sheet}, {rows} baris tampak sebagai induk dari baris di bawahnya, misalnya "{name}" untuk baris {first} sampai {last}, tetapi angkanya bukan jumlah yang tepat. Apakah baris-baris induk itu jumlah (tidak dinilai sendiri)?',
      'On the sheet {sheet}, {rows} rows look like parents of the rows below them, for example "{name}" for rows {first} to {last}, but their figures are no exact sums. Are these parents sums (not judged themselves)?',
    ),
    options: {
      sum: both('Ya, jumlah dari baris di bawahnya', 'Yes, sums of the rows below'),
      own: both('Tidak, indikator tersendiri', 'No, indicators of their own'),
    },
  },
  ROW_MAY_BE_PARENT: {
    text: both(
      'Baris "{name}" di lembar {sheet} ({amount}) tampak sebagai induk dari baris {first} sampai {last}, tetapi angkanya bukan jumlah yang tepat. Apakah baris ini jumlah (tidak dinilai sendiri) atau indikator tersendiri?',
      'The row "{name}" on the sheet {sheet} ({amount}) looks like the parent of rows {first} to {last}, but its figure is not exactly their sum. Is it a sum (not judged itself) or an indicator of its own?',
    ),
    options: {
      sum: both('Jumlah dari baris-baris itu', 'The sum of those rows'),
      own: both('Indikator tersendiri', 'An indicator of its own'),
    },
  },
  ROW_MAY_BE_SUM: {
    text: both(
      'Baris "{name}" di lembar {sheet} ({amount}) tampak sebagai jumlah dari baris {first} sampai {last}. Apakah baris ini jumlah (tidak dinilai sendiri) atau indikator tersendiri?',
      'The row "{name}" on the sheet {sheet} ({amount}) looks like the sum of rows {first} to {last}. Is it a sum (not judged itself) or an indicator of its own?',
    ),
    options: {
      sum: both('Jumlah dari baris-baris itu', 'The sum of those rows'),
      own: both('Indikator tersendiri', 'An indicator of its own'),
    },
  },
};

/** For a question that has no words of its own. */
export const UNKNOWN_QUESTION: QuestionWords = {
  text: both('Ada hal yang perlu diputuskan.', 'A decision is needed.'),
  options: {},
  other: ITSELF,
};
