// By which headings a list of deposits is known: one row a deposit with its date and amount, and no targets or months.
// Looks at folded heading texts only.
import { DICTIONARIES } from '../headers/headingDictionary';
import { bareWord } from '../cells/headingText';
import { monthHeading } from '../cells/monthHeading';

/** The headings by which tables keep a deposit's date and amount. */
export const DEPOSIT_DATE = 'Tanggal';
export const DEPOSIT_AMOUNT = 'Jumlah';

const PAYING =
  'setor|setoran|disetor|disetorkan|penerimaan|diterima|terima|bayar|dibayar|pembayaran|penyetoran|transaksi|realisasi|pendapatan';
const PAPER = 'kas|buku|masuk|sts|tbp|ssrd|sspd|bukti|validasi|pelunasan|posting|rekening koran';
const OF_WHAT = `(?: (?:${PAYING}|uang|pajak|retribusi))*`;
const RUPIAH = '(?:dalam )?(?:ribuan |jutaan )?(?:rp\\.?|rupiah|idr)';
const DATE_HEADING = new RegExp(`^(?:hari ?/ ?)?(?:tanggal|tgl\\.?|date)(?: (?:${PAYING}|${PAPER}))*$`);
const AMOUNT_HEADING = new RegExp(
  `^(?:jumlah|nilai|nominal|besaran|besarnya|amount|setoran|penerimaan|realisasi)${OF_WHAT}(?: (?:${RUPIAH}|\\(${RUPIAH}\\)))?$`,
);
/** Words of tables that hold something else: targets, quarters, shares, cash books, assessments. */
const OTHER_TABLE =
  /\b(?:target|pagu|anggaran|apbd|triwulan|tw|semester|capaian|persentase|saldo|pengeluaran|belanja|debet|debit|kredit|ketetapan|piutang|sisa)\b|%/;

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

const names = (text: string): boolean => {
  const heading = DICTIONARIES.realisation.get(bareWord(text));
  return heading === 'Kode Rekening' || heading === 'Uraian/Indikator Kinerja';
};

/**
 * Whether the folded texts of a header row (`foldedHeading`) head a list of deposits: one date, one amount, a code or a
 * name, at most one balance, and nothing of targets or months.
 */
export function depositSigns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const kinds = filled.map(depositHeading);
  const count = (kind: string): number => kinds.filter((found) => found === kind).length;
  if (count(DEPOSIT_DATE) !== 1 || count(DEPOSIT_AMOUNT) !== 1 || !filled.some(names)) return false;
  const balance = filled.findIndex(isBalanceHeading);
  return !filled.some(
    (text, at) => at !== balance && (OTHER_TABLE.test(text) || monthHeading(text) !== null),
  );
}
