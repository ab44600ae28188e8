// Two sheets that both have a realisation of the same targets: one question for the sheets. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret'];
const LINES = [
  ['Pajak Hotel', 4_117_000],
  ['Pajak Restoran', 7_203_000],
  ['Pajak Reklame', 2_309_000],
] as const;
const book = (count: number) => {
  const lines = LINES.slice(0, count);
  return readingOf([
    sheetOf('Target', [['Uraian', 'Target 2026'], ...lines.map(([name, one]) => [name, one * 12])]),
    sheetOf('Penerimaan', [
      ['Uraian', ...MONTHS],
      ...lines.map(([name, one]) => [name, one, one + 1_000, one + 3_000]),
    ]),
    sheetOf('Kasda', [
      ['Uraian', ...MONTHS],
      ...lines.map(([name, one]) => [name, one - 500, one, one + 2_000]),
    ]),
  ]);
};
const read = (count: number, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(book(count), { asOf: '2026-03-31', answers });
const idsOf = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ id }) => id);
const januaries = ({ input }: Inspection): readonly (number | null)[] =>
  (input?.indicators ?? []).map(({ months }) => {
    const [datum] = months;
    return datum?.kind === 'amount' ? Number(datum.amount) / 1e6 : null;
  });

describe('targets with a row on each of two sheets', () => {
  const ID = 'double-sheets:Target!kasda,penerimaan';

  it('are asked about once, and all wait', () => {
    const open = read(3);
    expect(idsOf(open)).toEqual([ID]);
    expect(open.input?.indicators.every(({ holds }) => holds.length > 0)).toBe(true);
    expect(open.questions[0]?.options.map(({ id }) => id)).toEqual([
      'sheet:Kasda',
      'sheet:Penerimaan',
      'sum',
      'each-alone',
    ]);
  });

  it('take the rows of the sheet that the officer names, or of both', () => {
    expect(januaries(read(3, { [ID]: 'sheet:Penerimaan' }))).toEqual([4_117_000, 7_203_000, 2_309_000]);
    expect(januaries(read(3, { [ID]: 'sheet:Kasda' }))).toEqual([4_116_500, 7_202_500, 2_308_500]);
    expect(januaries(read(3, { [ID]: 'sum' }))).toEqual([8_233_500, 14_405_500, 4_617_500]);
  });

  it('are asked about one by one where the officer wants that', () => {
    expect(idsOf(read(3, { [ID]: 'each-alone' }))).toHaveLength(3);
  });

  it('are asked about as a single row where there is but one', () => {
    expect(idsOf(read(1)).map((id) => id.split('!')[0])).toEqual(['double:Target']);
  });
});
