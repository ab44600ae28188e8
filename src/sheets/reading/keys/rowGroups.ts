// Source rows as the matcher handles them: their keys, their places, whether they carry figures. Decides no match.
import { addressUnder } from '../headers/foundTable';
import { isGenericName, tightKey } from './nameKey';
import { numberFromText } from '../cells/numberText';
import type { SourceRow } from '../rows/sourceRows';

export const keyOf = (opd: string, key: string): string => `${opd}\u0000${key}`;
export const placeOf = (row: SourceRow): string => `${row.table.grid.name}!${row.row}`;
export const cellOf = (row: SourceRow): { readonly sheet: string; readonly cell: string | null } => ({
  sheet: row.table.grid.name,
  cell:
    addressUnder(row.table, row.index, row.code === null ? 'Uraian/Indikator Kinerja' : 'Kode Rekening') ??
    `A${row.row}`,
});

/** The heading that a row stands under on its sheet, '' where none is known. */
export const sectionOf = (row: SourceRow): string => row.section ?? '';
export const sectionKey = ({ section = '' }: SourceRow): string => (section === '' ? '' : tightKey(section));

/** What a section says of versions of one and the same rows, and not of whose they are. */
const VERSION =
  /\b(?:sebelum|sesudah|setelah|pergeseran|efisiensi|revisi|versi|skenario|opsi|alternatif|simulasi|proyeksi|usulan|rancangan|(?:un)?audited|grafik|chart|salinan)\b/i;
/** The same where nothing else stands in the section: places are called so too. */
const VERSION_ALONE =
  /^\W*(?:(?:data|tabel|angka|laporan|hasil|kondisi)\s+)*(?:draft?|final|lama|baru|terbaru|awal|akhir|asli|sementara|tetap|update|koreksi|perbaikan|rekon\w*|cetakan)(?:\s*\d{1,2})?\W*$/i;
/** What it may say beside whose they are: `UPT UTARA TAHUN 2026`. */
const BESIDE =
  /^\W*(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s*|\b(?:tahun|thn|ta|murni|perubahan|rekap(?:itulasi)?|ringkasan|realisasi|target|(?:19|20)\d\d)\b/gi;

/** The section by which rows of one name are several accounts; '' where it says which version of them: `SEBELUM PERUBAHAN`. */
export function ownSection(row: SourceRow): string {
  const section = sectionOf(row);
  const isVersion = VERSION.test(section) || VERSION_ALONE.test(section.replace(BESIDE, ' '));
  const bare = isVersion ? '' : section.replace(BESIDE, ' ');
  return /[\p{L}\d]/u.test(bare) ? tightKey(bare) : '';
}

/** Names such as `Denda` under two headings, as of two taxes, are two accounts. */
export function areInOtherSections(a: SourceRow, b: SourceRow): boolean {
  const [left, right] = [sectionKey(a), sectionKey(b)];
  return left !== '' && right !== '' && left !== right && isGenericName(a.name);
}

export function grouped<K>(
  rows: readonly SourceRow[],
  key: (row: SourceRow) => K | null,
): Map<K, SourceRow[]> {
  const groups = new Map<K, SourceRow[]>();
  for (const row of rows) {
    const k = key(row);
    if (k === null) continue;
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [row]);
    else group.push(row);
  }
  return groups;
}

/** Computed when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Whether a row holds a figure other than 0 under these headings; what cannot be read counts as one. */
export function carriesFigures(row: SourceRow, headings: readonly string[]): boolean {
  const columns = headings.flatMap((heading) => row.table.columns.get(heading) ?? []);
  if (columns.length === 0) return true;
  return columns.some((column) => {
    const value = row.table.grid.values[row.index]?.[column] ?? '';
    if (typeof value !== 'string') return value !== 0;
    const reading = numberFromText(value);
    return reading.kind === 'amount' ? reading.amount !== 0n : !['none', 'dash'].includes(reading.kind);
  });
}
