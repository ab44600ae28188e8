// The words of the questions about which rows and offices belong together, and of their answers, in both languages. Data
// only: the gaps are filled in questionSentences.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

const ROW = both(
  'Baris {row} di lembar {sheet}: {name} ({code})',
  'Row {row} of the sheet {sheet}: {name} ({code})',
);
const OFFICE = both('{option} ({office})', '{option} ({office})');
const NO_REALISATION = both('Belum ada realisasinya', 'It has no realisation');
const UPPER = both('Baris yang lebih atas', 'The upper row of each');
const LOWER = both('Baris yang paling bawah', 'The lowest row of each');
const ALL_OR_NONE = {
  semua: both('Ya, semuanya', 'Yes, all of them'),
  tidak: both('Tidak; tanyakan satu per satu', 'No; ask one by one'),
};

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const MATCH_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  CHILDREN_OF_TARGET: {
    text: both(
      'Target "{name}" ({code}) tidak memiliki baris realisasi sendiri, tetapi ada {count} baris rinciannya (misalnya {rows}). Dijumlahkan?',
      'The target "{name}" ({code}) has no realisation row of its own, but {count} rows stand under it (for example {rows}). Are they added up?',
    ),
    options: {
      sum: both('Ya, jumlahkan rinciannya', 'Yes, add them up'),
      none: NO_REALISATION,
    },
  },
  CODES_DIFFER: {
    text: both(
      '{count} target bernama sama dengan realisasi di lembar {other}, tetapi kodenya berbeda (misalnya {target} dengan {row}; {target2} dengan {row2}). Dipasangkan?',
      '{count} targets have the names of realisation rows on the sheet {other} but other codes (for example {target} and {row}; {target2} and {row2}). Do they belong together?',
    ),
    options: ALL_OR_NONE,
  },
  NAMES_DIFFER: {
    text: both(
      '{count} target berkode sama dengan realisasi di lembar {other}, tetapi namanya lain (misalnya {target} dengan {row}). Dipasangkan?',
      '{count} targets have the codes of realisation rows on the sheet {other} but other names (for example {target} and {row}). Do they belong together?',
    ),
    options: ALL_OR_NONE,
  },
  OFFICE_MISSING: {
    one: both(
      '"{name}" di lembar {sheet} tidak menyebut perangkat daerah. Perangkat daerah mana pemiliknya?',
      '"{name}" on the sheet {sheet} names no office. Whose is it?',
    ),
    text: both(
      '{rows} baris di lembar {sheet} tidak menyebut perangkat daerah (misalnya "{name}"). Perangkat daerah mana pemiliknya?',
      '{rows} rows of the sheet {sheet} name no office (for example "{name}"). Whose are they?',
    ),
    options: {},
    other: OFFICE,
  },
  OFFICE_NAME_NEAR: {
    text: both(
      'Perangkat daerah "{found}" pada {rows} baris di lembar {sheet} mirip dengan nama lain. Perangkat daerah mana yang dimaksud?',
      'The office "{found}" in {rows} rows of the sheet {sheet} is much like another name. Which office is meant?',
    ),
    options: {
      other: both('Perangkat daerah lain, nama ini sudah benar', 'Another office; the name is right'),
    },
    other: OFFICE,
  },
  REALISATIONS_DOUBLED_MANY: {
    text: both(
      '{count} target lain di lembar {sheet} juga memiliki beberapa baris realisasi (misalnya "{name}": {rows}). Mana yang dipakai untuk semuanya?',
      '{count} more targets of the sheet {sheet} have several realisation rows (for example "{name}": {rows}). Which count for all of them?',
    ),
    options: { sum: both('Jumlahkan semuanya', 'Add all of them up'), first: UPPER, last: LOWER },
  },
  REALISATIONS_OLD_AND_NEW: {
    text: both(
      'Realisasi "{name}" ada dengan kode lama dan kode baru: {rows}. Mana yang dipakai?',
      'The realisation of "{name}" stands under its old and its new code: {rows}. Which counts?',
    ),
    options: {
      sum: both('Jumlahkan keduanya', 'Add both up'),
      new: both('Hanya kode baru', 'Only the new code'),
      old: both('Hanya kode lama', 'Only the old code'),
    },
  },
  REALISATION_DOUBLED: {
    text: both(
      'Untuk "{name}" ({code}) ada beberapa baris realisasi: {rows}. Mana yang dipakai?',
      'There are several realisation rows for "{name}" ({code}): {rows}. Which one counts?',
    ),
    options: { sum: both('Jumlahkan semuanya', 'Add all of them up') },
    other: ROW,
  },
  REALISATION_ON_SHEETS: {
    text: both(
      'Realisasi {rows} target di lembar {sheet} ada di beberapa lembar (misalnya "{name}": {places}). Lembar mana yang dipakai?',
      'The realisation of {rows} targets of the sheet {sheet} stands on several sheets (for example "{name}": {places}). Which sheet counts?',
    ),
    options: { sum: both('Jumlahkan semuanya', 'Add all of them up') },
    other: both('Lembar {sheet}', 'The sheet {sheet}'),
  },
  ROWS_NEAR: {
    text: both(
      '{count} target mirip penulisannya dengan realisasi di lembar {other} (misalnya {target} dengan {row}; {target2} dengan {row2}). Dipasangkan?',
      '{count} targets are spelt much like realisation rows on the sheet {other} (for example {target} and {row}; {target2} and {row2}). Do they belong together?',
    ),
    options: ALL_OR_NONE,
  },
  SHARED_ACCOUNT: {
    text: both(
      'Rekening {code} dimiliki beberapa perangkat daerah. Baris realisasi mana milik {office} ("{name}")?',
      'Several offices have the account {code}. Which realisation row belongs to {office} ("{name}")?',
    ),
    options: { none: NO_REALISATION },
    other: ROW,
  },
  ROWS_ON_SHEETS: {
    text: both(
      'Lembar {sheets} memuat {rows} indikator yang sama (misalnya "{name}"). Lembar mana yang berlaku?',
      'The sheets {sheets} hold {rows} equal indicators (for example "{name}"). Which sheet counts?',
    ),
    one: both(
      'Lembar {sheets} memuat indikator yang sama, "{name}". Lembar mana yang berlaku?',
      'The sheets {sheets} hold the same indicator, "{name}". Which sheet counts?',
    ),
    options: {
      each: both(
        'Semuanya; masing-masing berdiri sendiri dan dijumlahkan',
        'All of them; each stands by itself and is added up',
      ),
    },
    other: both('Hanya lembar {list}', 'Only the sheet {list}'),
  },
  TARGETS_DOUBLED_MANY: {
    text: both(
      '{count} target lain di lembar {sheet} juga ada lebih dari satu (misalnya "{name}": {rows}). Mana yang berlaku untuk semuanya?',
      '{count} more targets of the sheet {sheet} stand more than once (for example "{name}": {rows}). Which hold for all of them?',
    ),
    options: {
      first: UPPER,
      last: LOWER,
      each: both('Semuanya, masing-masing dinilai sendiri', 'All of them, each assessed by itself'),
    },
  },
  TARGETS_OLD_AND_NEW: {
    text: both(
      'Target "{name}" ada dengan kode lama dan kode baru: {rows}. Mana yang berlaku?',
      'The target of "{name}" stands under its old and its new code: {rows}. Which holds?',
    ),
    options: {
      new: both('Hanya kode baru', 'Only the new code'),
      old: both('Hanya kode lama', 'Only the old code'),
      each: both('Keduanya, masing-masing dinilai sendiri', 'Both, each assessed by itself'),
    },
  },
  TARGETS_UNMATCHED_MANY: {
    text: both(
      '{count} target lain di lembar {sheet} belum menemukan baris realisasinya (misalnya "{name}"). Samakan kode atau namanya, atau nyatakan belum ada realisasi.',
      '{count} more targets of the sheet {sheet} have found no realisation row (for example "{name}"). Align their codes or names, or state that there is none.',
    ),
    options: { none: both('Semuanya belum ada realisasinya', 'None of them has a realisation') },
  },
  TARGET_DOUBLED: {
    text: both(
      'Target "{name}" ({code}) ada lebih dari satu: {rows}. Mana yang berlaku?',
      'The target "{name}" ({code}) stands more than once: {rows}. Which one holds?',
    ),
    options: {
      each: both('Semuanya, masing-masing dinilai sendiri', 'All of them, each assessed by itself'),
    },
    other: ROW,
  },
  TARGET_LEVELS: {
    text: both(
      '{count} target di lembar {sheet} adalah induk dari target di lembar {other} (misalnya "{name}" di atas "{row}"). Bila keduanya dinilai, jumlahnya terhitung dua kali. Mana yang dinilai?',
      '{count} targets of the sheet {sheet} stand above targets of the sheet {other} (for example "{name}" above "{row}"). Together they would count twice. Which are assessed?',
    ),
    options: {
      detail: both('Hanya rinciannya', 'Only the details'),
      each: both('Keduanya, masing-masing dinilai sendiri', 'Both, each assessed by itself'),
    },
  },
  TARGET_UNMATCHED: {
    text: both(
      'Baris realisasi mana yang milik target "{name}" ({code}), {office}?',
      'Which realisation row belongs to the target "{name}" ({code}), {office}?',
    ),
    options: { none: NO_REALISATION },
    other: ROW,
  },
  TITLE_OFFICE_UNCLEAR: {
    text: both(
      'Lembar {sheet} menyebut {office}, tetapi {rows} barisnya adalah rekening perangkat daerah lain (misalnya "{name}"). Realisasi milik siapa?',
      'The sheet {sheet} names {office}, but {rows} of its rows are accounts of other offices (for example "{name}"). Whose realisation is it?',
    ),
    options: {
      own: both('Hanya milik {office}', 'Only of {office}'),
      all: both(
        'Semua perangkat daerah; {office} hanya penyusunnya',
        'Of all offices; {office} only compiled it',
      ),
    },
  },
};
