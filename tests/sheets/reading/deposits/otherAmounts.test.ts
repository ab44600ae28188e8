import { Findings } from '../../../../src/sheets/reading/findings';
import { settleOtherAmounts } from '../../../../src/sheets/reading/deposits/otherAmounts';
import { inspected, readingOf, sheetOf } from '../bookOf';
import { depositTable } from '../depositTable';

const HEADS = ['Tanggal', 'Kode Rekening', 'Uraian/Indikator Kinerja'];
const ID = 'deposit-columns:Setoran!1';
/** Amounts that neither rise nor repeat. */
const AMOUNTS = [7_250_000, 4_125_000, 9_480_000, 3_310_000, 6_045_000];
const FINES = [20_000, 45_000, 12_500, 33_000, 18_000];

type Cells = (amount: number, fine: number, row: number) => readonly (string | number)[];

const listOf = (headings: readonly string[], cells: Cells) =>
  depositTable([
    [...HEADS, ...headings],
    ...AMOUNTS.map((amount, at) => [
      46_030 + at,
      '4.1.01.09',
      'Pajak Reklame',
      ...cells(amount, FINES[at] ?? 0, at),
    ]),
  ]);

const settled = (headings: readonly string[], cells: Cells, answers: Record<string, string> = {}) => {
  const log = new Findings(answers);
  const table = settleOtherAmounts(listOf(headings, cells), log);
  return { table, questions: log.questions() };
};

describe('settleOtherAmounts', () => {
  it.each<[string[], Cells]>([
    [['Jumlah', 'Denda'], (amount, fine) => [amount, fine]],
    [['Jumlah', 'Disetor'], (amount, fine) => [amount, amount - fine]],
    [['Jumlah', 'Nilai'], (amount, fine) => [amount, amount + 3 * fine]],
    [['Jumlah', 'Setoran Kas'], (amount, fine) => [amount, 70 * fine]],
    [['Jumlah', ''], (amount, fine) => [amount, 70 * fine]],
    [['Jumlah', 'Tagihan'], (amount, fine) => [amount, amount + 3 * fine]],
  ])('asks which of %j counts', (headings, cells) => {
    const { table, questions } = settled(headings, cells);
    expect(questions.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual([
      [ID, ['D', 'E', 'sum']],
    ]);
    expect(table.open).toEqual({ id: ID, code: 'DEPOSIT_COLUMNS' });
  });

  it.each<[string[], Cells]>([
    [['Pokok', 'Denda', 'Jumlah'], (amount, fine) => [amount - fine, fine, amount]],
    [['Jumlah', 'Setoran Bank'], (amount) => [amount, amount]],
    [['Jumlah', 'Kumulatif'], (amount, _, at) => [amount, AMOUNTS.slice(0, at + 1).reduce((a, b) => a + b)]],
    [['Jumlah', 'Saldo'], (amount, fine) => [amount, 50 * fine]],
    [['Lembar', 'Karcis', 'Jumlah'], (amount) => [amount / 5_000, 5_000, amount]],
    [['Jumlah', 'No STS', 'NTPN'], (amount, fine, at) => [amount, 20_260_000 + at, 987 * fine]],
    [['Jumlah', 'Urutan'], (amount, _, at) => [amount, 31_000 + at]],
    [['Jumlah', 'Catatan'], (amount) => [amount, 'tunai']],
    [['Jumlah', 'Potongan'], (amount, _, at) => [amount, at]],
  ])('asks nothing of %j', (headings, cells) => {
    const { table, questions } = settled(headings, cells);
    expect(questions).toEqual([]);
    expect(table.columns.get('Jumlah')).toBe(3 + headings.indexOf('Jumlah'));
    expect(table.open).toBeUndefined();
  });

  it('takes the column that adds up the amounts with others', () => {
    const { table, questions } = settled(['Jumlah', 'Denda', 'Total Setoran'], (amount, fine) => [
      amount - fine,
      fine,
      amount,
    ]);
    expect(questions).toEqual([]);
    expect(table.columns.get('Jumlah')).toBe(5);
  });

  it('takes no bill for the sum of what was paid and what is owed', () => {
    const rows = AMOUNTS.map((amount, at) => [
      `0${String(at + 1)}-01-2026`,
      'Pajak Reklame',
      amount + 90_000,
      amount,
      90_000,
    ]);
    const { input, questions } = inspected(
      readingOf([
        sheetOf('Target', [['TARGET 2026'], ['Uraian', 'Target'], ['Pajak Reklame', 90_000_000]]),
        sheetOf('Setoran', [['Tanggal', 'Uraian', 'Tagihan', 'Bayar', 'Sisa'], ...rows]),
      ]),
    );
    const sum = BigInt(AMOUNTS.reduce((a, b) => a + b)) * 1_000_000n;
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.months[0]).toEqual({ kind: 'amount', amount: sum });
  });

  it.each<[string, number, number | undefined]>([
    ['E', 4, FINES[0]],
    ['D', 3, AMOUNTS[0]],
    ['sum', 3, (AMOUNTS[0] ?? 0) + (FINES[0] ?? 0)],
  ])('counts what the answer %s says', (answer, column, first) => {
    const { table } = settled(['Jumlah', 'Denda'], (amount, fine) => [amount, fine], { [ID]: answer });
    expect(table.open).toBeUndefined();
    expect(table.columns.get('Jumlah')).toBe(column);
    expect(table.grid.values[1]?.[column]).toBe(first);
  });

  it('leaves out a list with several columns where another table is plain', () => {
    const months = ['Januari', 'Februari', 'Maret'];
    const list = AMOUNTS.map((amount, at) => [
      `0${String(at + 1)}-01-2026`,
      'Pajak Reklame',
      amount,
      70 * (FINES[at] ?? 0),
    ]);
    const { questions, input } = inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI 2026'],
          ['Uraian', 'Target', ...months],
          ['Pajak Reklame', 90_000_000, 1, 2, 3],
        ]),
        sheetOf('Buku', [['Tanggal', 'Uraian', 'Penerimaan', 'Setoran Bank'], ...list]),
      ]),
    );
    expect(questions.filter(({ sheet }) => sheet === 'Buku')).toEqual([]);
    expect(input?.indicators[0]?.months[1]).toMatchObject({ kind: 'amount', amount: 2_000_000n });
  });
});
