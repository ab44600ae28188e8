// The handbook's pages: each Indonesian one with its English twin, in reading order. Paths are those of the project.

export interface TwinPages {
  readonly id: string;
  readonly en: string;
}

export const HANDBOOK_PAGES: readonly TwinPages[] = [
  { id: 'docs/panduan.md', en: 'docs/handbook.md' },
  { id: 'docs/panduan/mulai.md', en: 'docs/handbook/start.md' },
  { id: 'docs/panduan/penilaian-pertama.md', en: 'docs/handbook/first-evaluation.md' },
  { id: 'docs/panduan/rutin-bulanan.md', en: 'docs/handbook/monthly-routine.md' },
  { id: 'docs/panduan/pertanyaan.md', en: 'docs/handbook/questions.md' },
  { id: 'docs/panduan/status-dan-alasan.md', en: 'docs/handbook/statuses-and-reasons.md' },
  { id: 'docs/panduan/lembar-dan-kolom.md', en: 'docs/handbook/sheets-and-columns.md' },
  { id: 'docs/panduan/mencetak.md', en: 'docs/handbook/printing.md' },
  { id: 'docs/panduan/batal-dan-cocok.md', en: 'docs/handbook/undo-and-match.md' },
  { id: 'docs/panduan/bila-ditolak.md', en: 'docs/handbook/refusals.md' },
  { id: 'docs/panduan/banyak-berkas.md', en: 'docs/handbook/many-workbooks.md' },
  { id: 'docs/panduan/bagian-hukum.md', en: 'docs/handbook/legal-choices.md' },
  { id: 'docs/panduan/inspektorat.md', en: 'docs/handbook/inspectorate.md' },
  { id: 'docs/panduan/pengelola.md', en: 'docs/handbook/administrators.md' },
];
