// Which other matter than realisation the titles of a table name, such as arrears, potential or visits. Reads titles and the
// sheet's name only.
import type { FoundTable } from '../headers/foundTable';
import { captionLines } from './captionLines';

const MATTERS =
  /\b(?:tunggakan|piutang|potensi|insentif|kunjungan|wajib (?:pajak|retribusi)|(?:jumlah|data) (?:objek|obyek)|(?:objek|obyek) pajak|anggaran kas|rencana|prognosis|proyeksi|perkiraan|pertumbuhan|ketetapan|sisa|selisih|saldo|usulan|estimasi|asumsi|simulasi|prediksi|denda yang belum)\b/g;
const REALISATION = /\b(?:realisasi|capaian)\b/;

/** The titles right above a table, in small letters; `others`: tables whose rows end its titles. */
export function titleText(table: FoundTable, others: readonly FoundTable[]): string {
  const top = table.grid.rect?.top ?? 1;
  const header = (table.headerRows[0] ?? top) - top;
  const above = others.filter(
    ({ grid, from }) => grid.name === table.grid.name && from <= header && from !== table.from,
  );
  const after = Math.max(0, ...above.map(({ from }) => from));
  const lines = captionLines(table.grid, header, after).map(({ text }) => text);
  return [...lines, table.grid.name].join('\n').toLowerCase();
}

/** Whether the titles name another matter, and neither say realisation nor share that matter with the titles of the targets. */
export function isOfOtherMatter(title: string, targetTitles: string): boolean {
  if (REALISATION.test(title)) return false;
  return [...title.matchAll(MATTERS)].some(([matter]) => !targetTitles.includes(matter));
}

/** Behind words of comparison last year is the measure, not what the figures are. */
const LAST_YEAR =
  /(?<!\b(?:dibanding(?:kan)?|terhadap|dari|dengan|dan|vs\.?|&|atas)\s+(?:\S+\s+){0,3})\b(?:tahun|thn\.?|th\.?) (?:yang )?(?:lalu|sebelumnya|kemarin)\b/;

/** Whether the titles say that the figures are those of the year before. */
export const isOfLastYear = (title: string): boolean => LAST_YEAR.test(title);
