// The names of the sheets and marks that belong to the tool.

export const OWN_SHEETS = {
  results: 'Hasil Evaluasi',
  recap: 'Rekap Pejabat',
  register: 'Register Pakta',
  history: 'Riwayat Evaluasi',
  answers: 'Jawaban',
  check: 'Pemeriksaan',
  dashboard: 'Dasbor',
  minutes: 'Berita Acara',
  progress: 'Lembar Kemajuan',
  handover: 'Serah Terima',
  agreement: 'Naskah Perjanjian Kinerja',
} as const;

/** Sheets that are made only where they are asked for, and kept up to date once they stand. */
export const EXTRA_SHEETS = [
  'check',
  'dashboard',
  'progress',
  'minutes',
  'handover',
  'agreement',
] as const satisfies readonly (keyof typeof OWN_SHEETS)[];
export type ExtraSheet = (typeof EXTRA_SHEETS)[number];

export const MARKS = {
  /** Followed by a number: results may stand beside several tables. */
  resultsBeside: '_capaian_hasil_',
  results: '_capaian_lembar_hasil',
  recap: '_capaian_rekap',
  register: '_capaian_register',
  history: '_capaian_riwayat',
  answers: '_capaian_jawaban',
  check: '_capaian_pemeriksaan',
  dashboard: '_capaian_dasbor',
  minutes: '_capaian_berita_acara',
  progress: '_capaian_kemajuan',
  handover: '_capaian_serah_terima',
  agreement: '_capaian_perjanjian',
} as const;

/** Pages are laid out freely: all that lies under their marks is the tool's. */
export const isPageMark = (name: string): boolean =>
  [MARKS.dashboard, MARKS.minutes, MARKS.progress, MARKS.handover, MARKS.agreement].some(
    (mark) => mark === name,
  );

export const PARTS = {
  /** The inverse of the last run and what its undo must know. */
  journal: 'jurnal',
  /** The journal of the run before, while a new one is being written. */
  formerJournal: 'jurnal-lama',
  /** 'menulis' with its journal while a run is written, 'selesai' once it stands, 'membatalkan' during its undo. */
  journalState: 'jurnal-keadaan',
  /** What registered results were based on, to say later which cells changed. */
  registerBasis: 'dasar-register',
  /** Colour rules of the own columns as they were last set. */
  rules: 'aturan-warna',
  /** The rule by which the headings of the results show that figures have changed, as it was last set. */
  staleRule: 'aturan-usang',
  answers: 'jawaban',
  /** What was asked and answered, in words, and when. */
  answerNotes: 'jawaban-catatan',
  /** The value of the last row of the history, by which missing rows show. */
  chain: 'rantai',
  /** Hashes of what the last run rested on, to say later by what verdicts changed. */
  runBasis: 'dasar-hasil',
  /** What the foot of `Pemeriksaan` says. */
  checkFoot: 'kaki-pemeriksaan',
  /** Followed by a page's mark: what was drawn on it. */
  page: 'halaman',
} as const;

/** Whether a sheet bears one of the tool's names, with or without a number behind it. */
export function isOwnSheetName(name: string): boolean {
  const plain = name.replace(/ \(\d+\)$/, '').toLowerCase();
  return Object.values(OWN_SHEETS).some((own) => own.toLowerCase() === plain);
}
