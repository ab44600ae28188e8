// By which headings a list of deposits is known: one row a deposit with its date and amount, and no targets or months.
// Looks at folded heading texts only.
import { DICTIONARIES } from '../headers/headingDictionary';
import { bareWord } from '../cells/headingText';
import { monthHeading } from '../cells/monthHeading';
import type { HeadingPath } from '../headers/headerPaths';

/** The headings by which tables keep a deposit's date and amount. */
export const DEPOSIT_DATE = 'Tanggal';
export const DEPOSIT_AMOUNT = 'Jumlah';

const PAYING =
  'setor|setoran|disetor|disetorkan|penerimaan|diterima|terima|bayar|dibayar|pembayaran|penyetoran|transaksi|realisasi|pendapatan';
const PAPER = 'kas|buku|masuk|sts|tbp|ssrd|sspd|bukti|validasi|pelunasan|lunas|posting|rekening koran';
const OF_WHAT = `(?: (?:${PAYING}|uang|pajak|retribusi|daerah|pokok|denda|bank|kas|kasda|rkud|tunai|non tunai|bruto|netto|bersih))*`;
const RUPIAH = '(?:dalam )?(?:ribuan |jutaan )?(?:rp\\.?|rupiah|idr)';
const DATE_HEADING = new RegExp(`^(?:hari ?/ ?)?(?:tanggal|tgl\\.?|date)(?: (?:${PAYING}|${PAPER}))*$`);
const AMOUNT_HEADING = new RegExp(
  `^(?:jumlah|nilai|nominal|besaran|besarnya|amount|setoran|penerimaan|realisasi|total(?= (?:${PAYING}|pokok))|(?:di|pem)?bayar(?:an)?|(?:di)?setor|(?:di)?terima)${OF_WHAT}(?: (?:${RUPIAH}|\\(${RUPIAH}\\)))?$`,
);
/** Words of tables that hold something else: targets, quarters, shares, cash books. */
const OTHER_TABLE =
  /\b(?:target|pagu|anggaran|apbd|triwulan|tw|semester|capaian|persentase|saldo|pengeluaran|belanja|debet|debit|kredit)\b|%/;
/** What was assessed and what is still owed, beside what was paid of it. */
const BILLED = /\b(?:ketetapan|penetapan|tagihan|terutang|piutang|sisa)\b/;
const PAID = new RegExp(`\\b(?:${PAYING})\\b`);

/** Whether a folded heading names what was billed, or is still owed of it. */
export const isBilledHeading = (text: string): boolean => BILLED.test(text);
/** Whether a folded heading names what was paid in. */
export const isPaidHeading = (text: string): boolean => PAID.test(text);

/** What was paid in so far, beside each deposit; more than one such column is a cash book's. */
const BALANCE = new RegExp(
  `^saldo(?: (?:akhir|kas|berjalan|kumulatif|setoran))*(?: (?:${RUPIAH}|\\(${RUPIAH}\\)))?$`,
);

/** Whether a folded heading keeps the balance beside each deposit. */
export const isBalanceHeading = (text: string): boolean => BALANCE.test(text);

/** The template word of a heading of a list of deposits; null for any other. */
export function depositHeading(text: string): typeof DEPOSIT_DATE | typeof DEPOSIT_AMOUNT | null {
  if (DATE_HEADING.test(text)) return DEPOSIT_DATE;
  return AMOUNT_HEADING.test(text) ? DEPOSIT_AMOUNT : null;
}

/** Wider rows are no lists of deposits. */
const MOST_AMOUNTS = 4;
const MOST_DATES = 3;

const names = (text: string): boolean => {
  const heading = DICTIONARIES.realisation.get(bareWord(text));
  return heading === 'Kode Rekening' || heading === 'Uraian/Indikator Kinerja';
};

/**
 * Whether the folded texts of a header row (`foldedHeading`) head a list of deposits: a date and an amount or a few of each, a code or
 * a name, at most one balance, and nothing of targets or months.
 */
export function depositSigns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const kinds = filled.map(depositHeading);
  const count = (kind: string): number => kinds.filter((found) => found === kind).length;
  const amounts = count(DEPOSIT_AMOUNT);
  const dates = count(DEPOSIT_DATE);
  if (dates < 1 || dates > MOST_DATES || amounts < 1 || amounts > MOST_AMOUNTS || !filled.some(names))
    return false;
  const isPaid = filled.some((text, at) => kinds[at] === DEPOSIT_AMOUNT && isPaidHeading(text));
  if (!isPaid && filled.some(isBilledHeading)) return false;
  const balance = filled.findIndex(isBalanceHeading);
  return !filled.some(
    (text, at) => at !== balance && (OTHER_TABLE.test(text) || monthHeading(text) !== null),
  );
}

/**
 * The columns of a header in which a list of deposits stands apart from notes to its right or left: those between blank
 * headings that head such a list by themselves, the others as if nothing stood above them.
 */
export function depositPaths(paths: readonly HeadingPath[]): readonly HeadingPath[] {
  const texts = paths.map(({ isContinued, texts }) => (isContinued ? '' : texts.join(' ')));
  if (!texts.includes('')) return paths;
  let from = 0;
  for (let at = 0; at <= texts.length; at += 1) {
    if (at < texts.length && texts[at] !== '') continue;
    if (at > from && depositSigns(texts.slice(from, at))) {
      const [first, last] = [from, at];
      return paths.map((path, place) =>
        place >= first && place < last ? path : { ...path, texts: [], isContinued: true },
      );
    }
    from = at + 1;
  }
  return paths;
}
