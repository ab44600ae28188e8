// A list of deposits whose amount the officer points at: read as deposits, whatever its headings say. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const TARGETS: Matrix = [
  ['Butir', 'Rincian Hal', 'Besaran Setahun'],
  ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION],
  ['4.1.02.01', 'Retribusi Jasa Umum', 600 * MILLION],
];
const RECEIPTS: Matrix = [
  ['BUKU MASUK'],
  ['Hari', 'Butir', 'Rincian Hal', 'Masuk Kas', 'Petugas'],
  ['05/01/2026', '4.1.01.09', 'Pajak Reklame', 30 * MILLION, 'A'],
  ['19/01/2026', '4.1.01.09', 'Pajak Reklame', 15 * MILLION, 'B'],
  ['20/02/2026', '4.1.02.01', 'Retribusi Jasa Umum', 7 * MILLION, 'A'],
  ['03/03/2026', '4.1.01.09', 'Pajak Reklame', 22 * MILLION, 'A'],
];
const POINTED = { 'point:target': 'Rencana!C2', 'point:realisation': 'Kas!D4' };
const book = (receipts: Matrix = RECEIPTS) =>
  readingOf([sheetOf('Rencana', TARGETS), sheetOf('Kas', receipts)]);
const realisation = (receipts?: Matrix) =>
  inspected(book(receipts), { answers: POINTED, asOf: '2026-03-31' }).sources.find(
    ({ role }) => role === 'realisation',
  );

const monthsOf = (receipts?: Matrix) =>
  inspected(book(receipts), { answers: POINTED, asOf: '2026-03-31' }).input?.indicators.map(({ months }) =>
    months
      .slice(0, 4)
      .map((datum) => (datum.kind === 'amount' ? Number(datum.amount) / 1e6 / MILLION : null)),
  );

describe('a pointed amount of a deposit', () => {
  it('makes its list a list of deposits', () => {
    expect(realisation()).toMatchObject({
      grain: 'deposits',
      columns: { Tanggal: 'A', Jumlah: 'D', 'Kode Rekening': 'B', 'Uraian/Indikator Kinerja': 'C' },
    });
    expect(monthsOf()).toEqual([
      [45, 0, 22, null],
      [0, 7, 0, null],
    ]);
  });

  it('does the same where the headings tell already', () => {
    const known = RECEIPTS.map((row, at) =>
      at === 1 ? ['Tanggal', 'Kode Rekening', 'Uraian', 'Jumlah Setoran', 'Petugas'] : row,
    );
    expect(monthsOf(known)).toEqual(monthsOf());
  });

  it('leaves a report with one date for all rows as it is', () => {
    const report = RECEIPTS.map((row, at) => (at > 1 ? ['31/03/2026', ...row.slice(1)] : row));
    expect(realisation(report)?.grain).not.toBe('deposits');
  });

  it('asks nothing about two columns of dates of which one is headed so', () => {
    const two = RECEIPTS.map((row, at) =>
      at === 1 ? ['Tanggal Setor', ...row.slice(1), 'Cetak'] : at > 1 ? [...row, row[0] ?? ''] : row,
    );
    expect(monthsOf(two)).toEqual(monthsOf());
  });
});
