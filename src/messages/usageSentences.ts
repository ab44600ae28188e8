// What the command says about its arguments and about files that it cannot use, and its help, in both languages.
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;

export type UsageCode =
  | 'UNKNOWN_VERB'
  | 'UNKNOWN_OPTION'
  | 'MISSING_VALUE'
  | 'NO_BOOK'
  | 'ONE_BOOK_ONLY'
  | 'BAD_DATE'
  | 'BAD_YEAR'
  | 'BAD_LANGUAGE'
  | 'BAD_JOBS'
  | 'BAD_PRINT'
  | 'NOT_FOR_VERB'
  | 'BOOK_MISSING'
  | 'FOLDER_EMPTY'
  | 'BOOK_UNREADABLE'
  | 'OUT_IS_INPUT'
  | 'JSON_IS_OUT'
  | 'OUT_NOT_FOLDER'
  | 'OUT_NOT_WRITABLE'
  | 'ANSWERS_UNREADABLE';

const USAGE: Readonly<Record<UsageCode, (value: string) => Both>> = {
  UNKNOWN_VERB: (value) => ({
    id:
      value === ''
        ? 'Sebutkan perintahnya: evaluate, inspect, undo, atau match.'
        : `Perintah "${value}" tidak dikenal; gunakan evaluate, inspect, undo, atau match.`,
    en:
      value === ''
        ? 'Name a command: evaluate, inspect, undo or match.'
        : `Unknown command "${value}"; use evaluate, inspect, undo or match.`,
  }),
  UNKNOWN_OPTION: (value) => ({ id: `Opsi tidak dikenal: ${value}`, en: `Unknown option: ${value}` }),
  MISSING_VALUE: (value) => ({
    id: `Opsi ${value} memerlukan nilai.`,
    en: `The option ${value} needs a value.`,
  }),
  NO_BOOK: () => ({
    id: 'Sebutkan setidaknya satu buku kerja .xlsx.',
    en: 'Name at least one .xlsx workbook.',
  }),
  ONE_BOOK_ONLY: (value) => ({
    id: `Perintah ${value} menerima satu buku kerja saja.`,
    en: `The command ${value} takes one workbook only.`,
  }),
  BAD_DATE: (value) => ({
    id: `--as-of memerlukan tanggal yang ada, berbentuk TTTT-BB-HH; "${value}" tidak dapat dipakai.`,
    en: `--as-of takes an existing date YYYY-MM-DD; "${value}" cannot be used.`,
  }),
  BAD_YEAR: (value) => ({
    id: `--year memerlukan tahun empat angka; "${value}" bukan tahun.`,
    en: `--year takes a four-digit year; "${value}" is none.`,
  }),
  BAD_LANGUAGE: (value) => ({
    id: `--lang menerima id atau en, bukan "${value}".`,
    en: `--lang takes id or en, not "${value}".`,
  }),
  BAD_JOBS: (value) => ({
    id: `--jobs menerima angka 1 sampai 99, bukan "${value}".`,
    en: `--jobs takes a number from 1 to 99, not "${value}".`,
  }),
  BAD_PRINT: (value) => ({
    id: `--print memerlukan sidik jari seperti 7F3A-19C2; "${value}" bukan sidik jari.`,
    en: `--print takes a fingerprint such as 7F3A-19C2; "${value}" is none.`,
  }),
  NOT_FOR_VERB: (value) => ({
    id: `Opsi ${value} tidak berlaku untuk perintah ini.`,
    en: `The option ${value} does not apply to this command.`,
  }),
  BOOK_MISSING: (value) => ({ id: `Berkas tidak ditemukan: ${value}`, en: `File not found: ${value}` }),
  FOLDER_EMPTY: (value) => ({
    id: `Tidak ada buku kerja .xlsx di map ${value}`,
    en: `No .xlsx workbook in the folder ${value}`,
  }),
  OUT_IS_INPUT: (value) => ({
    id: `Berkas hasil sama dengan berkas masukan ${value}; berkas masukan tidak pernah ditimpa.`,
    en: `The output would be the input file ${value}; an input is never overwritten.`,
  }),
  JSON_IS_OUT: (value) => ({
    id: `--json dan buku kerja hasil menunjuk berkas yang sama: ${value}`,
    en: `--json and the output workbook name the same file: ${value}`,
  }),
  BOOK_UNREADABLE: (value) => ({
    id: `Berkas tidak dapat dibuka: ${value}`,
    en: `The file cannot be opened: ${value}`,
  }),
  OUT_NOT_FOLDER: (value) => ({
    id: `Untuk beberapa buku kerja, --out harus sebuah map: ${value}`,
    en: `For several workbooks --out must be a folder: ${value}`,
  }),
  OUT_NOT_WRITABLE: (value) => ({
    id: `Berkas hasil tidak dapat ditulis: ${value}`,
    en: `The output file cannot be written: ${value}`,
  }),
  ANSWERS_UNREADABLE: (value) => ({
    id: `Berkas jawaban tidak dapat dibaca sebagai pasangan pertanyaan dan pilihan: ${value}`,
    en: `The answers file cannot be read as pairs of question and option: ${value}`,
  }),
};

export const usageSentence = (code: UsageCode, value: string, language: Language): string =>
  USAGE[code](value)[language];

/** The codes of the file layer for a file that cannot be opened. */
export type RefusalCode =
  | 'EMPTY_FILE'
  | 'NOT_A_ZIP'
  | 'HTML_FILE'
  | 'TEXT_FILE'
  | 'ENCRYPTED'
  | 'OLD_BINARY_XLS'
  | 'BINARY_XLSB'
  | 'NOT_A_WORKBOOK'
  | 'CORRUPT_ZIP'
  | 'CORRUPT_XML'
  | 'TOO_LARGE';

const REFUSALS: Readonly<Record<RefusalCode, Both>> = {
  EMPTY_FILE: { id: 'berkas kosong', en: 'the file is empty' },
  NOT_A_ZIP: { id: 'bukan buku kerja .xlsx', en: 'not an .xlsx workbook' },
  HTML_FILE: {
    id: 'isinya halaman HTML walau namanya buku kerja; buka di Excel dan simpan sebagai .xlsx',
    en: 'its content is an HTML page although it is named a workbook; open it in Excel and save it as .xlsx',
  },
  TEXT_FILE: {
    id: 'isinya teks biasa; buka di Excel dan simpan sebagai .xlsx',
    en: 'its content is plain text; open it in Excel and save it as .xlsx',
  },
  ENCRYPTED: {
    id: 'dilindungi kata sandi; simpan salinan tanpa kata sandi lebih dahulu',
    en: 'it is protected by a password; save a copy without one first',
  },
  OLD_BINARY_XLS: {
    id: 'berformat .xls lama; buka di Excel dan simpan sebagai .xlsx',
    en: 'it has the old .xls format; open it in Excel and save it as .xlsx',
  },
  BINARY_XLSB: {
    id: 'berformat .xlsb; buka di Excel dan simpan sebagai .xlsx',
    en: 'it has the .xlsb format; open it in Excel and save it as .xlsx',
  },
  NOT_A_WORKBOOK: { id: 'paket ini bukan buku kerja Excel', en: 'this package is no Excel workbook' },
  CORRUPT_ZIP: { id: 'paketnya rusak', en: 'its package is damaged' },
  CORRUPT_XML: { id: 'salah satu bagiannya rusak', en: 'one of its parts is damaged' },
  TOO_LARGE: { id: 'isinya terlalu besar untuk dibaca', en: 'its content is too large to be read' },
};

export const refusalSentence = (
  book: string,
  refusal: { readonly code: RefusalCode; readonly part: string | null },
  language: Language,
): string => {
  const part = refusal.part === null ? '' : ` (${refusal.part})`;
  return language === 'id'
    ? `${book} tidak dapat dibaca: ${REFUSALS[refusal.code].id}${part}.`
    : `${book} cannot be read: ${REFUSALS[refusal.code].en}${part}.`;
};

const OPTIONS_HELP: Both = {
  id: [
    '  --out BERKAS|MAP       tempat hasil; tanpa ini BUKU.capaian.xlsx di samping masukan',
    '  --as-of TTTT-BB-HH     tanggal evaluasi; tanpa ini Tanggal Evaluasi di Pengaturan, atau hari ini',
    '  --year TTTT            tahun anggaran yang dinilai',
    '  --answers BERKAS.json  jawaban atas pertanyaan: { "<id pertanyaan>": "<id pilihan>" }',
    '  --check                tambahkan lembar Pemeriksaan: rumus Excel yang menghitung ulang setiap status',
    '  --dashboard            tambahkan lembar Dasbor: satu halaman siap cetak dengan grafik',
    '  --progress             tambahkan Lembar Kemajuan: satu halaman per perangkat daerah, tanpa nama pejabat',
    '  --minutes              tambahkan lembar Berita Acara untuk diisi, dicetak, dan ditandatangani',
    '  --handover             tambahkan lembar Serah Terima: berita acara bagi setiap pergantian kepala dalam tahun ini',
    '  --agreement            tambahkan lembar Naskah Perjanjian Kinerja: satu naskah per perangkat daerah, dengan pemeriksaan',
    '  --jobs N               banyaknya berkas yang dinilai bersamaan; tanpa ini menurut inti prosesor dan memori',
    '  --print SIDIK-JARI     (match) sidik jari dari kaki halaman yang ditandatangani, misalnya 7F3A-19C2',
    '  --run "WAKTU"          (match) hasil di Riwayat Evaluasi menurut Waktu; tanpa ini yang terakhir berlaku',
    '  --json BERKAS|-        seluruh hasil sebagai JSON; - ke keluaran standar',
    '  --lang id|en           bahasa keluaran',
    'Status keluar: 0 selesai · 1 kesalahan alat · 2 argumen atau berkas tidak dapat dipakai · 3 tabel target tidak ditemukan · 4 (match) tidak cocok, atau tidak dapat dicocokkan',
  ].join('\n'),
  en: [
    '  --out FILE|FOLDER      where results go; otherwise BOOK.capaian.xlsx beside the input',
    '  --as-of YYYY-MM-DD     evaluation date; otherwise Tanggal Evaluasi of Pengaturan, or today',
    '  --year YYYY            fiscal year that is assessed',
    '  --answers FILE.json    answers to questions: { "<question id>": "<option id>" }',
    '  --check                adds the sheet Pemeriksaan: Excel formulas that compute every status again',
    '  --dashboard            adds the sheet Dasbor: one page with charts, ready to print',
    '  --progress             adds the sheet Lembar Kemajuan: a page for each office, without names of officials',
    '  --minutes              adds the sheet Berita Acara, minutes to fill in, print and sign',
    '  --handover             adds the sheet Serah Terima: minutes for each change of a head within the year',
    '  --agreement            adds the sheet Naskah Perjanjian Kinerja: an agreement for each office, with checks',
    '  --jobs N               files assessed at once; otherwise after the cores and the memory',
    '  --print FINGERPRINT    (match) the fingerprint at the foot of the signed page, such as 7F3A-19C2',
    '  --run "TIME"           (match) results of Riwayat Evaluasi by Waktu; otherwise the last in force',
    '  --json FILE|-          everything as JSON; - for standard output',
    '  --lang id|en           language of the output',
    'Exit status: 0 done · 1 fault of the tool · 2 unusable arguments or file · 3 no target table found · 4 (match) does not match, or cannot be matched',
  ].join('\n'),
};

const CALLS: Both = {
  id: [
    'npm run --silent evaluate -- BUKU.xlsx... [opsi]   menilai satu atau beberapa buku kerja, atau satu map',
    'npm run --silent inspect -- BUKU.xlsx [opsi]       menunjukkan yang ditemukan; tidak menulis apa pun',
    'npm run --silent undo -- BUKU.xlsx [--out BERKAS]  membatalkan penilaian terakhir',
  ].join('\n'),
  en: [
    'npm run --silent evaluate -- BOOK.xlsx... [options]  assesses workbooks, or those of a folder',
    'npm run --silent inspect -- BOOK.xlsx [options]      shows what was found; writes nothing',
    'npm run --silent undo -- BOOK.xlsx [--out FILE]      takes the last run back',
  ].join('\n'),
};

const MATCH_CALL: Both = {
  id: 'npm run --silent match -- BUKU.xlsx [opsi]         mencocokkan sidik jari dengan kertas atau riwayat; tidak menulis apa pun',
  en: 'npm run --silent match -- BOOK.xlsx [options]        matches the fingerprint with paper or history; writes nothing',
};

/** How the command is called: three lines. */
export const callsText = (language: Language): string => CALLS[language];

/** How the command is called, its options and its exit statuses. */
export const helpText = (language: Language): string =>
  `${CALLS[language]}\n${MATCH_CALL[language]}\n${OPTIONS_HELP[language]}`;
