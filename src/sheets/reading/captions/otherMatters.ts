// Which other matter than realisation the titles of a table name, such as arrears, potential or visits. Reads titles and the
// sheet's name only.
import { FORESEEN_WORDS } from '../cells/foreseenWords';
import type { FoundTable } from '../headers/foundTable';
import { captionLines } from './captionLines';

/** What is expected, whatever of. */
const FORESEEN_ANYHOW = String.raw`${FORESEEN_WORDS}|asumsi|simulasi`;
const FORESEEN = String.raw`anggaran kas|rencana|usulan|${FORESEEN_ANYHOW}`;
/** What is owed, counted or taxed, and not what came in. */
const OWED = String.raw`tunggakan|piutang|potensi|ketetapan|penetapan (?:pajak|retribusi|pbb|sk[pr]d\w*|sppt)|sppt|dpp|dasar pengenaan(?: pajak)?|(?:pajak|retribusi) terutang|kurang bayar|lebih bayar|om[zs]et`;
const COUNTED = String.raw`insentif|kunjungan|wajib (?:pajak|retribusi)|(?:jumlah|volume|banyaknya) transaksi|(?:jumlah|data) (?:objek|obyek)|(?:objek|obyek) pajak|pertumbuhan|sisa|selisih|saldo|denda yang belum`;
const MATTERS = new RegExp(String.raw`\b(?:${FORESEEN}|${OWED}|${COUNTED})\b`, 'g');
/** Matters that a title beside the target's own names cannot share with it. */
const FORESEEN_ALONE = new RegExp(String.raw`\b(?:${FORESEEN_ANYHOW})\b`);
const OWED_ALONE = new RegExp(String.raw`\b(?:${OWED})\b`);
const CAME_IN = /\b(?:penerimaan|setoran|penyetoran|pembayaran|pelunasan|penagihan|pendapatan)\b/;
/** Means over years are no year's figures. */
const MEAN = /\brata\s*-?\s*rata realisasi\b.*\b\d{4}\s*[-–]\s*\d{4}\b/;
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
  if (MEAN.test(title)) return true;
  if (REALISATION.test(title)) return false;
  return [...title.matchAll(MATTERS)].some(([matter]) => !targetTitles.includes(matter));
}

/** Whether titles that stand over targets as well say that the figures beside these are foreseen, or owed and not received. */
export const isForeseenOrOwed = (title: string): boolean =>
  !REALISATION.test(title) &&
  (FORESEEN_ALONE.test(title) || (OWED_ALONE.test(title) && !CAME_IN.test(title)));

/** Bills and arrears; `SKPD` alone is an office. */
const BILLED = new RegExp(
  String.raw`\b(?:${OWED}|skrd|s[kt]pdkb|strd|penetapan|tagihan|tertunggak|menunggak|belum (?:di|ter)?(?:bayar|setor|lunas|tagih))\b|\bskpd[\s-]+(?:yang )?(?:di)?(?:terbit|terutang|belum)|\b(?:pe)?nerbitan skpd\b`,
);
const PAID = /\b(?:bayar|dibayar|terbayar|lunas|setor|disetor|terima|diterima)\b/;

/** Whether the titles of a list with dates and amounts say that these were billed or are owed, and not that they came in. */
export const isBilledList = (title: string): boolean =>
  BILLED.test(title) &&
  ![REALISATION, CAME_IN, PAID].some((word) => word.test(title.replace(/\bbelum \w+/g, '')));

/** Behind words of comparison last year is the measure, not what the figures are. */
const LAST_YEAR =
  /(?<!\b(?:dibanding(?:kan)?|terhadap|dari|dengan|dan|vs\.?|&|atas)\s+(?:\S+\s+){0,3})\b(?:tahun|thn\.?|th\.?) (?:yang )?(?:lalu|sebelumnya|kemarin)\b/;

/** Whether the titles say that the figures are those of the year before. */
export const isOfLastYear = (title: string): boolean => LAST_YEAR.test(title);

/** Whether a heading over months names what was billed, counted or is owed, and nothing that came in. */
export const isMatterHeading = (text: string): boolean =>
  (text.search(MATTERS) >= 0 || BILLED.test(text)) && ![REALISATION, CAME_IN].some((word) => word.test(text));
