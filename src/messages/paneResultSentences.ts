// Words of the pane's results: preview, done, undone, the list of what is not met, the reasons of a verdict, history.
import type { ExtraSheet } from '../sheets/writing/ownSheets';
import type { Language } from './language';
import { plural } from './plural';

export interface PaneResultSentences {
  readonly preview: {
    readonly title: string;
    readonly note: (asOf: string) => string;
    readonly ofAll: (total: string, status: string, period: string) => string;
    readonly noneDue: string;
    readonly noScale: string;
    readonly year: string;
    readonly counts: string;
    readonly pactCounts: string;
    readonly scales: string;
    readonly warnings: string;
    readonly changes: string;
    readonly changed: (count: number) => string;
    readonly noneChanged: string;
    readonly from: (before: string, now: string) => string;
    readonly added: string;
    readonly removed: string;
    readonly writes: string;
    readonly place: string;
    readonly beside: string;
    readonly notBeside: (reason: string) => string;
    readonly ownSheet: string;
    readonly offers: Readonly<Record<ExtraSheet, string>>;
    readonly upToDate: string;
    readonly write: string;
    readonly open: (questions: number, waitingRows: number) => string;
    readonly answer: string;
    readonly rows: string;
    readonly unmetRows: string;
    readonly empty: string;
    readonly showAll: (count: string) => string;
    readonly showMore: (count: string, rest: string) => string;
    readonly metRest: (count: string) => string;
    readonly pact: string;
  };
  readonly done: {
    readonly title: string;
    readonly note: (columns: number, on: string, seconds: string, hasDecided: boolean) => string;
    readonly cells: string;
    /** Where something else was to change. */
    readonly otherCells: string;
    readonly decided: string;
    readonly attention: string;
    readonly warnings: string;
    readonly undoAll: string;
    readonly showUnmet: string;
  };
  readonly unmet: {
    readonly title: string;
    readonly note: (count: string) => string;
    readonly none: string;
  };
  readonly undone: {
    readonly title: string;
    readonly text: string;
    readonly keptRows: (rows: number) => string;
    readonly keptRules: (count: number) => string;
  };
  readonly why: {
    readonly title: string;
    readonly year: string;
    readonly facts: string;
    readonly reasons: string;
    readonly sentence: string;
    readonly catchUp: string;
    readonly pact: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly noneTitle: string;
    readonly none: string;
  };
  readonly historyPage: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly asOf: (date: string) => string;
    readonly undo: string;
    readonly compare: string;
    readonly match: string;
    /** As a screen reader says which run a button is for. */
    readonly ofRun: (button: string, time: string) => string;
    readonly fingerprint: (whole: string) => string;
    readonly fingerprints: (data: string, rules: string) => string;
  };
}

const INDONESIAN: PaneResultSentences = {
  preview: {
    title: 'Pratinjau',
    note: (asOf) => `Dinilai sampai ${asOf} · belum ada yang ditulis`,
    ofAll: (total, status, period) => `dari ${total} berstatus ${status} pada ${period}`,
    noneDue: 'Belum ada periode yang jatuh tempo.',
    noScale: 'Skala status belum dapat dipakai, sehingga belum ada status.',
    year: 'Tahun berjalan',
    counts: 'Jumlah menurut status',
    pactCounts: 'Status pakta',
    scales: 'Satuan angka',
    warnings: 'Lihat dahulu',
    changes: 'Berubah dari hasil yang sudah ditulis',
    changed: (count) => `${count} putusan berubah sejak dilihat terakhir`,
    noneChanged: 'Tidak ada putusan yang berubah sejak dilihat terakhir.',
    from: (before, now) => `${before} → ${now}`,
    added: 'belum ada',
    removed: 'tidak ada lagi',
    writes: 'Akan ditulis',
    place: 'Tempat hasil',
    beside: 'Di samping tabel',
    notBeside: (reason) => `Di samping tabel (tidak dapat: ${reason})`,
    ownSheet: 'Di lembar Hasil Evaluasi',
    offers: {
      check: 'Tambahkan lembar Pemeriksaan (rumus Excel pemeriksa)',
      dashboard: 'Tambahkan lembar Dasbor (satu halaman siap cetak, dengan grafik)',
      progress: 'Tambahkan Lembar Kemajuan (satu halaman per perangkat daerah, tanpa nama pejabat)',
      minutes: 'Tambahkan lembar Berita Acara (siap diisi, dicetak, dan ditandatangani)',
      handover: 'Tambahkan lembar Serah Terima (berita acara bagi perangkat daerah yang berganti kepala)',
      agreement:
        'Tambahkan lembar Naskah Perjanjian Kinerja (satu naskah per perangkat daerah, dengan pemeriksaan)',
    },
    upToDate: 'Hasil di buku kerja sudah sama. Tidak ada yang perlu ditulis.',
    write: 'Tulis hasil',
    open: (questions, waiting) =>
      `${questions} pertanyaan masih terbuka; ${waiting === 0 ? 'tidak ada status baris yang menunggu jawabannya' : `${waiting} baris Perlu Keputusan`}.`,
    answer: 'Jawab',
    rows: 'Baris menurut urutan di lembar',
    unmetRows: 'Baris yang belum tercapai',
    empty: 'Tabel target ditemukan, tetapi belum ada baris untuk dinilai. Isilah, lalu tekan Lihat lagi.',
    showAll: (count) => `Tampilkan semua (${count})`,
    showMore: (count, rest) => `Tampilkan ${count} lagi, masih ada ${rest}`,
    metRest: (count) => `${count} baris lain sudah tercapai dan tidak ditampilkan.`,
    pact: 'Pakta',
  },
  done: {
    title: 'Selesai',
    note: (columns, on, seconds, hasDecided) =>
      `${columns} kolom ditulis${on === '' ? '' : ` di lembar ${on}`} dalam ${seconds} detik · ${hasDecided ? 'lembar Anda hanya berubah sesuai ketetapan Anda' : '0 sel Anda berubah'}`,
    cells: 'sel diperiksa, sebelum = sesudah',
    otherCells: 'sel diperiksa; selain ketetapan Anda, sebelum = sesudah',
    decided: 'Ketetapan Anda yang ditulis',
    attention: 'Perlu perhatian',
    warnings: 'Catatan',
    undoAll: 'Batalkan semua',
    showUnmet: 'Lihat yang belum tercapai',
  },
  unmet: {
    title: 'Belum tercapai',
    note: (count) => `${count} baris, urutan seperti di lembar`,
    none: 'Tidak ada. Semua baris sudah tercapai.',
  },
  undone: {
    title: 'Dibatalkan',
    text: 'Hasil terakhir sudah ditarik. Lembar kembali seperti sebelum hasil itu ditulis.',
    keptRows: (rows) =>
      `${rows} baris register tetap ada karena memuat catatan atau keputusan pejabat yang berwenang.`,
    keptRules: (count) =>
      `${count} baris atau lembar aturan dan pakta tetap ada karena sudah diubah sesudah hasil ditulis.`,
  },
  why: {
    title: 'Mengapa?',
    year: 'Status tiap periode',
    facts: 'Angka dan sumbernya',
    reasons: 'Alasan',
    sentence: 'Dalam satu kalimat',
    catchUp: 'Mengejar target',
    pact: 'Pakta',
    copy: 'Salin kalimat',
    copied: 'Tersalin.',
    copyByHand: 'Tidak dapat menyalin sendiri. Salin teks ini:',
    noneTitle: 'Pilih baris yang dinilai',
    none: 'Sel yang dipilih bukan bagian dari baris yang dinilai. Klik satu sel di baris target, lalu tekan Coba lagi.',
  },
  historyPage: {
    title: 'Riwayat',
    note: 'Yang terbaru lebih dahulu',
    none: 'Belum ada hasil yang ditulis di buku kerja ini.',
    asOf: (date) => `Dinilai sampai ${date}`,
    undo: 'Batalkan hasil ini',
    compare: 'Bandingkan',
    match: 'Cocokkan',
    ofRun: (button, time) => `${button} hasil ${time}`,
    fingerprint: (whole) => `sidik jari ${whole}`,
    fingerprints: (data, rules) => `sidik jari data ${data}, aturan ${rules}`,
  },
};

const ENGLISH: PaneResultSentences = {
  preview: {
    title: 'Preview',
    note: (asOf) => `Assessed up to ${asOf} · nothing written yet`,
    ofAll: (total, status, period) => `of ${total} are ${status} in ${period}`,
    noneDue: 'No period is due yet.',
    noScale: 'The status scale cannot be used, so there is no status yet.',
    year: 'The year so far',
    counts: 'Counts by status',
    pactCounts: 'Pact status',
    scales: 'Units of the figures',
    warnings: 'Look at this first',
    changes: 'Differs from the results already written',
    changed: (count) =>
      `${count} ${count === 1 ? 'verdict has' : 'verdicts have'} changed since the last look`,
    noneChanged: 'No verdict has changed since the last look.',
    from: (before, now) => `${before} → ${now}`,
    added: 'not there before',
    removed: 'not there any more',
    writes: 'Will be written',
    place: 'Where results go',
    beside: 'Beside the table',
    notBeside: (reason) => `Beside the table (not possible: ${reason})`,
    ownSheet: 'On the sheet Hasil Evaluasi',
    offers: {
      check: 'Add the sheet Pemeriksaan (Excel formulas that check)',
      dashboard: 'Add the sheet Dasbor (one page with charts, ready to print)',
      progress: 'Add the sheet Lembar Kemajuan (a page for each office, without names of officials)',
      minutes: 'Add the sheet Berita Acara (minutes to fill in, print and sign)',
      handover: 'Add the sheet Serah Terima (minutes for offices that changed their head)',
      agreement: 'Add the sheet Naskah Perjanjian Kinerja (an agreement for each office, with checks)',
    },
    upToDate: 'The results in the workbook are the same already. There is nothing to write.',
    write: 'Write results',
    open: (questions, waiting) =>
      `${questions} ${questions === 1 ? 'question is' : 'questions are'} still open; ${waiting === 0 ? 'no status waits for the answer' : `${waiting} ${waiting === 1 ? 'row is' : 'rows are'} Perlu Keputusan`}.`,
    answer: 'Answer',
    rows: 'Rows in the order of the sheet',
    unmetRows: 'Rows that are not met',
    empty:
      'The table of targets is there, but it has no rows to assess yet. Fill it in, then press Look again.',
    showAll: (count) => `Show all (${count})`,
    showMore: (count, rest) => `Show ${count} more, ${rest} left`,
    metRest: (count) => `${count} other ${count === '1' ? 'row is' : 'rows are'} met and not shown.`,
    pact: 'Pact',
  },
  done: {
    title: 'Done',
    note: (columns, on, seconds, hasDecided) =>
      `${columns} columns written${on === '' ? '' : ` on ${on}`} in ${seconds} seconds · ${hasDecided ? 'your sheets changed only as you decided' : '0 of your cells changed'}`,
    cells: 'cells checked, before = after',
    otherCells: 'cells checked; but for what you decided, before = after',
    decided: 'What you decided and was written',
    attention: 'Needs attention',
    warnings: 'Notes',
    undoAll: 'Undo all',
    showUnmet: 'Show what is not met',
  },
  unmet: {
    title: 'Not met',
    note: (count) => `${count} ${count === '1' ? 'row' : 'rows'}, in the order of the sheet`,
    none: 'None. Every row is met.',
  },
  undone: {
    title: 'Undone',
    text: 'The last results are taken back. The sheets are as they were before.',
    keptRows: (rows) =>
      `${plural(rows, 'register row stays', 'register rows stay')}, because of notes or decisions of people.`,
    keptRules: (count) =>
      `${count} ${count === 1 ? 'row or sheet' : 'rows or sheets'} of rules and pacts stay, because they were changed after the results were written.`,
  },
  why: {
    title: 'Why?',
    year: 'Status of each period',
    facts: 'Figures and where they come from',
    reasons: 'Reasons',
    sentence: 'In one sentence',
    catchUp: 'Catching up',
    pact: 'Pact',
    copy: 'Copy sentence',
    copied: 'Copied.',
    copyByHand: 'It cannot be copied from here. Copy this text:',
    noneTitle: 'Select a row that is assessed',
    none: 'The selected cell is not part of a row that is assessed. Click a cell in a row of targets, then press Try again.',
  },
  historyPage: {
    title: 'History',
    note: 'Latest first',
    none: 'No results have been written in this workbook yet.',
    asOf: (date) => `Assessed up to ${date}`,
    undo: 'Undo these results',
    compare: 'Compare',
    match: 'Match',
    ofRun: (button, time) => `${button} results of ${time}`,
    fingerprint: (whole) => `fingerprint ${whole}`,
    fingerprints: (data, rules) => `fingerprint of data ${data}, of rules ${rules}`,
  },
};

export const PANE_RESULTS: Readonly<Record<Language, PaneResultSentences>> = { id: INDONESIAN, en: ENGLISH };
