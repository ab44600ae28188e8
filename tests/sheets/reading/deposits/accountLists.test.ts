// Lists of deposits of one account each, known by titles and names of sheets. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TARGETS = sheetOf('Target', [
  ['TARGET PAD 2026'],
  ['Uraian', 'Target'],
  ['Pajak Reklame', 90_000_000],
  ['Pajak Reklame Kain', 50_000_000],
  ['BPHTB', 80_000_000],
]);
const HEAD = ['Tanggal', 'Nama WP', 'Jumlah'];
const list = (name: string, title: string, figure: number, head: Matrix[number] = HEAD) =>
  sheetOf(name, [
    [title],
    [],
    head,
    ['05-01-2026', 'CV Melati', figure],
    ['09-02-2026', 'CV Anggrek', figure + 1],
    ['05-03-2026', 'CV Melati', figure + 2],
  ]);
const read = (...sheets: Parameters<typeof readingOf>[0]) => inspected(readingOf([TARGETS, ...sheets]));
const monthsOf = ({ input }: ReturnType<typeof read>) =>
  (input?.indicators ?? []).map(({ months }) =>
    months.slice(0, 2).map((datum) => (datum.kind === 'amount' ? Number(datum.amount / 1_000_000n) : null)),
  );
const NOTHING = [null, null];

describe('accountLists', () => {
  it('takes the account from the title, else from the name of the sheet', () => {
    const reading = read(
      list('A', 'DAFTAR SETORAN PAJAK REKLAME 2026', 10),
      list('BPHTB', 'SETORAN 2026', 20),
    );
    expect(monthsOf(reading)).toEqual([[10, 11], expect.anything(), [20, 21]]);
  });

  it('takes the longer of two names', () => {
    expect(monthsOf(read(list('A', 'SETORAN PAJAK REKLAME KAIN', 10)))[1]).toEqual([10, 11]);
  });

  it('reads no list of which title and sheet name no account or several', () => {
    expect(monthsOf(read(list('A', 'SETORAN TAHUN 2026', 10)))).toEqual([NOTHING, NOTHING, NOTHING]);
    expect(monthsOf(read(list('A', 'SETORAN BPHTB DAN PAJAK REKLAME', 10)))).toEqual([
      NOTHING,
      NOTHING,
      NOTHING,
    ]);
  });

  it('reads none beside other realisation', () => {
    const other = list('STS', 'SETORAN 2026', 30, ['Tanggal', 'Uraian', 'Jumlah']);
    const reading = read(list('BPHTB', 'SETORAN 2026', 20), other);
    expect(reading.sources.map(({ sheet }) => sheet)).toEqual(['Target', 'STS']);
  });
});
