// Words of the pane's first screens: welcome, what was found, pointing by hand, the meaning of columns.
import type { Language } from './language';

export interface PaneStartSentences {
  readonly welcome: {
    readonly title: string;
    readonly promise: readonly string[];
    readonly begin: string;
    readonly sample: string;
    readonly sampleNote: string;
  };
  readonly nothing: {
    readonly title: string;
    readonly yearTitle: string;
    readonly point: string;
    /** Forgets the cells that were pointed at. */
    readonly unpoint: string;
    readonly years: string;
    readonly others: string;
  };
  readonly found: {
    readonly title: string;
    readonly note: (sheets: number, year: number | null) => string;
    readonly confirm: string;
    readonly point: string;
    readonly columns: (sheet: string) => string;
    readonly columnsShort: string;
    readonly open: (questions: number) => string;
  };
  readonly pointing: {
    readonly title: string;
    readonly first: string;
    readonly second: string;
    readonly target: (cell: string) => string;
    readonly take: string;
    readonly same: string;
    readonly note: string;
  };
  readonly columns: {
    readonly title: string;
    readonly note: (sheet: string) => string;
    readonly column: (letter: string, heading: string) => string;
    readonly none: string;
  };
}

const INDONESIAN: PaneStartSentences = {
  welcome: {
    title: 'Nilai capaian target dan pakta',
    promise: [
      'Membaca lembar Anda apa adanya.',
      'Tidak mengubah angka Anda.',
      'Tidak mengirim data ke mana pun.',
    ],
    begin: 'Mulai dengan file ini',
    sample: 'Coba contoh',
    sampleNote: 'Contoh dibuka sebagai buku kerja baru.',
  },
  nothing: {
    title: 'Belum menemukan tabel target',
    yearTitle: 'Tahun anggaran belum jelas',
    point: 'Tunjuk sel',
    unpoint: 'Kembali ke pembacaan semula',
    years: 'Tahun anggaran',
    others: 'Belum punya tabelnya?',
  },
  found: {
    title: 'Saya menemukan ini',
    note: (sheets, year) =>
      `${sheets} lembar dibaca${year === null ? '' : ` · tahun ${year}`} · tidak ada yang diubah`,
    confirm: 'Benar, lanjut',
    point: 'Tunjuk sendiri',
    columns: (sheet) => `Arti kolom di lembar ${sheet}`,
    columnsShort: 'Arti kolom',
    open: (questions) => `${questions} pertanyaan perlu dijawab sebelum menilai.`,
  },
  pointing: {
    title: 'Tunjuk sendiri',
    first: 'Klik satu sel angka target di lembar, lalu tekan Pakai sel ini.',
    second: 'Sekarang klik satu sel angka realisasi, lalu tekan Pakai sel ini.',
    target: (cell) => `Sel target: ${cell}`,
    take: 'Pakai sel ini',
    same: 'Tanpa sel realisasi',
    note: 'Menunjuk tidak mengubah apa pun di lembar.',
  },
  columns: {
    title: 'Arti kolom',
    note: (sheet) => `Lembar ${sheet} · yang tidak diubah tetap seperti dibaca`,
    column: (letter, heading) => `${letter} · ${heading}`,
    none: 'Tidak ada kolom yang dapat diartikan di lembar ini.',
  },
};

const ENGLISH: PaneStartSentences = {
  welcome: {
    title: 'Assess targets and pacts',
    promise: ['Reads your sheets as they are.', 'Does not change your figures.', 'Sends data nowhere.'],
    begin: 'Start with this file',
    sample: 'Try the sample',
    sampleNote: 'The sample opens as a new workbook.',
  },
  nothing: {
    title: 'No table of targets found yet',
    yearTitle: 'The budget year is not clear',
    point: 'Point at a cell',
    unpoint: 'Back to the earlier reading',
    years: 'Budget year',
    others: 'No such table yet?',
  },
  found: {
    title: 'I found this',
    note: (sheets, year) =>
      `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} read${year === null ? '' : ` · year ${year}`} · nothing changed`,
    confirm: 'Right, continue',
    point: 'Point myself',
    columns: (sheet) => `Meaning of the columns in sheet ${sheet}`,
    columnsShort: 'Meaning of columns',
    open: (questions) =>
      `${questions} ${questions === 1 ? 'question needs' : 'questions need'} an answer before assessing.`,
  },
  pointing: {
    title: 'Point myself',
    first: 'Click one cell with a target figure in the sheet, then press Use this cell.',
    second: 'Now click one cell with a realisation figure, then press Use this cell.',
    target: (cell) => `Target cell: ${cell}`,
    take: 'Use this cell',
    same: 'No realisation cell',
    note: 'Pointing changes nothing in the sheet.',
  },
  columns: {
    title: 'Meaning of columns',
    note: (sheet) => `Sheet ${sheet} · what you leave stays as it was read`,
    column: (letter, heading) => `${letter} · ${heading}`,
    none: 'No column of this sheet can be given a meaning.',
  },
};

export const PANE_START: Readonly<Record<Language, PaneStartSentences>> = { id: INDONESIAN, en: ENGLISH };
