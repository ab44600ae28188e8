import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TARGETS = (rows: Matrix) =>
  sheetOf('Target', [['TARGET PAD 2026'], ['Kode Rekening', 'Uraian', 'Target'], ...rows]);
const CODED = TARGETS([
  ['4.1.01.09', 'Pajak Reklame', 90_000_000],
  ['4.1.01.16', 'BPHTB', 80_000_000],
]);
const UNCODED = TARGETS([
  ['', 'Pajak Reklame', 90_000_000],
  ['', 'BPHTB', 80_000_000],
]);
const deposits = (rows: Matrix) =>
  sheetOf('STS', [['Tanggal', 'Kode Rekening', 'Uraian', 'Jumlah'], ...rows]);
const FIRST = ['05-01-2026', '4.1.01.09', 'Pajak Reklame', 7_000_000];
const LAST = ['09-01-2026', '4.1.01.16', 'BPHTB', 6_000_000];

const read = (sheets: Parameters<typeof readingOf>[0], answer?: string) => {
  const open = inspected(readingOf(sheets));
  const id = open.questions.find(({ code }) => code === 'REALISATION_FURTHER')?.id;
  if (answer === undefined || id === undefined) return open;
  return inspected(readingOf(sheets), { answers: { [id]: answer } });
};
const held = ({ input }: ReturnType<typeof read>) =>
  (input?.indicators ?? []).flatMap(({ name, holds }) =>
    holds.some(({ code }) => code === 'REALISATION_FURTHER') ? [name] : [],
  );
const january = ({ input }: ReturnType<typeof read>) =>
  (input?.indicators ?? []).map(({ months: [datum] }) =>
    datum?.kind === 'amount' ? Number(datum.amount / 1_000_000n) : null,
  );

describe('askFurtherRows', () => {
  it.each<[string, Matrix[0]]>([
    ['with another code', ['07-01-2026', '4.1.01.90', 'Pajak Reklame', 2_000_000]],
    ['of a finer account', ['07-01-2026', '4.1.01.09.05', 'Reklame Kain', 2_000_000]],
  ])('asks about deposits %s and holds their account', (_, row) => {
    const sheets = [CODED, deposits([FIRST, row ?? [], LAST])];
    expect(held(read(sheets))).toEqual(['Pajak Reklame']);
    expect(january(read(sheets, 'add'))).toEqual([9_000_000, 6_000_000]);
    expect(january(read(sheets, 'leave'))).toEqual([7_000_000, 6_000_000]);
  });

  it.each(['Pajak Reklame (koreksi)', 'Tunggakan Pajak Reklame', 'Pajak Reklame - UPT Timur'])(
    'asks about %s beside its account in a table of months',
    (name) => {
      const months = sheetOf('Realisasi', [
        ['REALISASI 2026'],
        ['Uraian', 'Januari', 'Februari'],
        ['Pajak Reklame', 7_000_000, 5_000_000],
        [name, 2_000_000, 1_000_000],
        ['BPHTB', 6_000_000, 4_000_000],
      ]);
      expect(held(read([UNCODED, months]))).toEqual(['Pajak Reklame']);
      expect(january(read([UNCODED, months], 'add'))).toEqual([9_000_000, 6_000_000]);
    },
  );

  it.each(['Reklame', 'Pajak Reklame Kain'])('asks about deposits of %s without a code', (name) => {
    const sheets = [CODED, deposits([FIRST, ['07-01-2026', '', name, 2_000_000], LAST])];
    expect(held(read(sheets))).toEqual(['Pajak Reklame']);
    expect(january(read(sheets, 'add'))).toEqual([9_000_000, 6_000_000]);
  });

  it('holds every account whose name stands under one unknown code', () => {
    const slips = ['Pajak Reklame', 'BPHTB'].map((name) => ['09-01-2026', '4.1.01.90', name, 2_000_000]);
    expect(held(read([CODED, deposits([FIRST, LAST, ...slips])]))).toEqual(['Pajak Reklame', 'BPHTB']);
  });

  it('asks nothing about rows of other names', () => {
    const other = ['07-01-2026', '4.1.02.01', 'Retribusi Pasar', 2_000_000];
    expect(held(read([CODED, deposits([FIRST, other, LAST])]))).toEqual([]);
  });
});
