// Every word of the workbench's grid, in both languages, and the region in which it writes figures. Plain text only.
import type { Language } from './language';

export interface GridWords {
  /** A BCP 47 tag: figures and dates are written as Excel writes them in this region. */
  readonly locale: string;
  /** The name of the grid for those who hear it. */
  readonly sheet: (name: string) => string;
  readonly selectAll: string;
  readonly column: (letters: string) => string;
  readonly row: (number: number) => string;
  /** What is said of the active cell. */
  readonly cell: (address: string, text: string) => string;
  readonly emptyCell: (address: string) => string;
  readonly pendingFormula: string;
  readonly edit: (address: string) => string;
  readonly refused: string;
  readonly selected: (address: string) => string;
  readonly noCells: string;
  /** How the grid is walked through and left, for those who hear it. */
  readonly keys: string;
}

const INDONESIAN: GridWords = {
  locale: 'id-ID',
  sheet: (name) => `Lembar ${name}`,
  selectAll: 'Pilih seluruh lembar',
  column: (letters) => `Kolom ${letters}`,
  row: (number) => `Baris ${String(number)}`,
  cell: (address, text) => `${address}: ${text}`,
  emptyCell: (address) => `${address}: kosong`,
  pendingFormula: 'Rumus ini dihitung oleh Excel saat buku kerja dibuka.',
  edit: (address) => `Isi sel ${address}`,
  refused: 'Sel ini dilindungi. Isinya tidak diubah.',
  selected: (address) => `Terpilih ${address}`,
  noCells: 'Lembar ini tidak berisi sel.',
  keys: 'Tombol panah berpindah sel, F2 mengubah isi. Tekan Esc lalu Tab untuk keluar dari lembar.',
};

const ENGLISH: GridWords = {
  locale: 'en-US',
  sheet: (name) => `Sheet ${name}`,
  selectAll: 'Select the whole sheet',
  column: (letters) => `Column ${letters}`,
  row: (number) => `Row ${String(number)}`,
  cell: (address, text) => `${address}: ${text}`,
  emptyCell: (address) => `${address}: empty`,
  pendingFormula: 'Excel calculates this formula when the workbook is opened.',
  edit: (address) => `Content of cell ${address}`,
  refused: 'This cell is protected. Its content has not been changed.',
  selected: (address) => `Selected ${address}`,
  noCells: 'This sheet has no cells.',
  keys: 'Arrow keys move between cells, F2 edits. Press Esc, then Tab, to leave the sheet.',
};

const WORDS: Readonly<Record<Language, GridWords>> = { id: INDONESIAN, en: ENGLISH };

export const gridWords = (language: Language): GridWords => WORDS[language];
