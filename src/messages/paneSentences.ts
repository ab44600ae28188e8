// Every word of the pane, in both languages. Words of the sheets (statuses, periods) are not translated.
// Plain text only: the pane decides where it stands.
import type { Language } from './language';

export interface PaneSentences {
  readonly welcomeTitle: string;
  readonly welcomePromise: readonly string[];
  readonly outsideExcel: string;
  readonly evaluate: string;
  readonly back: string;
  readonly write: string;
  readonly undo: string;
  readonly undoLast: string;
  readonly close: string;
  readonly tryAgain: string;
  readonly reading: string;
  readonly writing: string;
  readonly undoing: string;
  readonly previewTitle: string;
  readonly nothingWritten: (asOf: string) => string;
  readonly ofAll: (total: number, status: string, period: string) => string;
  readonly noneDue: string;
  readonly countsHeading: string;
  readonly writesHeading: string;
  readonly questionsHeading: string;
  readonly questionsNote: string;
  readonly upToDate: string;
  readonly doneTitle: string;
  readonly doneNote: string;
  readonly cellsChecked: string;
  readonly undoneTitle: string;
  readonly undoneNote: string;
  readonly keptRows: (rows: number) => string;
  readonly troubleTitle: string;
  readonly nothingChanged: string;
  readonly notLoaded: string;
}

const INDONESIAN: PaneSentences = {
  welcomeTitle: 'Nilai capaian target dan pakta',
  welcomePromise: [
    'Membaca lembar Anda apa adanya.',
    'Tidak mengubah angka Anda.',
    'Tidak mengirim data ke mana pun.',
  ],
  outsideExcel: 'Panel ini bekerja di dalam Excel. Bukalah melalui tombol Nilai Capaian pada tab Beranda.',
  evaluate: 'Nilai',
  back: 'Kembali',
  write: 'Tulis hasil',
  undo: 'Batalkan',
  undoLast: 'Batalkan hasil terakhir',
  close: 'Tutup',
  tryAgain: 'Coba lagi',
  reading: 'Membaca lembar dan menilai …',
  writing: 'Membaca ulang angka, lalu menulis hasil …',
  undoing: 'Mengembalikan hasil terakhir …',
  previewTitle: 'Pratinjau',
  nothingWritten: (asOf) => `Dinilai sampai ${asOf} · belum ada yang ditulis`,
  ofAll: (total, status, period) => `dari ${total} ${status} pada ${period}`,
  noneDue: 'Belum ada periode yang jatuh tempo.',
  countsHeading: 'Jumlah menurut status',
  writesHeading: 'Akan ditulis',
  questionsHeading: 'Pertanyaan yang belum dijawab',
  questionsNote: 'Baris yang terkait tetap Perlu Keputusan sampai pertanyaan ini dijawab.',
  upToDate: 'Hasil di buku kerja sudah sama. Tidak ada yang perlu ditulis.',
  doneTitle: 'Selesai',
  doneNote: 'Hasil sudah ditulis. Sel sumber Anda tidak diubah.',
  cellsChecked: 'sel dibandingkan sebelum dan sesudah; tidak ada perubahan di luar rencana',
  undoneTitle: 'Dibatalkan',
  undoneNote: 'Hasil terakhir sudah ditarik. Lembar kembali seperti sebelum hasil itu ditulis.',
  keptRows: (rows) =>
    `${rows} baris register tetap ada karena memuat catatan atau keputusan pejabat yang berwenang.`,
  troubleTitle: 'Belum dapat dilanjutkan',
  nothingChanged: 'Tidak ada yang berubah di buku kerja.',
  notLoaded:
    'Sebagian berkas panel belum termuat; pemuatannya memerlukan internet. Periksa sambungan, lalu coba lagi.',
};

const ENGLISH: PaneSentences = {
  welcomeTitle: 'Assess targets and pacts',
  welcomePromise: ['Reads your sheets as they are.', 'Does not change your figures.', 'Sends data nowhere.'],
  outsideExcel: 'This pane works inside Excel. Open it with Assess Attainment on the Home tab.',
  evaluate: 'Assess',
  back: 'Back',
  write: 'Write results',
  undo: 'Undo',
  undoLast: 'Undo last results',
  close: 'Close',
  tryAgain: 'Try again',
  reading: 'Reading the sheets and assessing …',
  writing: 'Reading the figures again, then writing results …',
  undoing: 'Taking the last results back …',
  previewTitle: 'Preview',
  nothingWritten: (asOf) => `Assessed up to ${asOf} · nothing written yet`,
  ofAll: (total, status, period) => `of ${total} ${status} in ${period}`,
  noneDue: 'No period is due yet.',
  countsHeading: 'Counts by status',
  writesHeading: 'Will be written',
  questionsHeading: 'Open questions',
  questionsNote: 'The rows concerned stay Perlu Keputusan until these are answered.',
  upToDate: 'The results in the workbook are the same already. There is nothing to write.',
  doneTitle: 'Done',
  doneNote: 'The results are written. Your source cells have not changed.',
  cellsChecked: 'cells compared before and after; nothing changed beyond the plan',
  undoneTitle: 'Undone',
  undoneNote: 'The last results are taken back. The sheets are as they were before.',
  keptRows: (rows) => `${rows} register rows stay, because they hold notes or decisions of people.`,
  troubleTitle: 'Cannot go on yet',
  nothingChanged: 'Nothing in the workbook has changed.',
  notLoaded:
    'Some files of the pane have not loaded; loading them needs the internet. Check the connection and try again.',
};

/** The pane's words in one language. */
export const paneSentences = (language: Language): PaneSentences =>
  language === 'id' ? INDONESIAN : ENGLISH;
