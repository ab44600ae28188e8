// Shares of the annual target that notes give to some rows or to all. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const ROWS: Matrix = [
  [1, 'PBB-P2', 1000, 100, 300],
  [2, 'BPHTB', 2000, 500, 900],
  [3, 'Pajak Reklame', 3000, 700, 1400],
];
const book = (notes: readonly string[], answers: Readonly<Record<string, string>> = {}) => {
  const head = ['No', 'Uraian', 'Target Setahun', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'];
  const matrix: Matrix = [head, ...ROWS, [], ...notes.map((note) => [note])];
  return inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-07-05', answers });
};
/** The stages of the first quarter; null where the general schedule holds. */
const firstStages = ({ input }: ReturnType<typeof book>) =>
  input?.indicators.map(({ targets: { cumulativeStages } }) => {
    const [stage] = cumulativeStages ?? [];
    return stage?.kind === 'amount' ? Number(stage.amount) / 1e6 : null;
  });
const GENERAL = 'Target per triwulan 20%, 45%, 70%, 100%';

describe('shares in notes', () => {
  it.each([
    [[GENERAL], [200, 400, 600]],
    [['Target PBB-P2 per triwulan 10%, 30%, 70%, 100%'], [100, null, null]],
    [[`${GENERAL} kecuali PBB-P2`], [null, 400, 600]],
    [
      ['Target PBB-P2 per triwulan 10%, 30%, 70%, 100%', 'Target BPHTB per triwulan 25%, 45%, 75%, 100%'],
      [100, 500, null],
    ],
    [
      ['Target PBB-P2 per triwulan 10%, 30%, 70%, 100%', GENERAL],
      [100, 400, 600],
    ],
    [['Target Penerimaan per triwulan: 20%, 45%, 70%, 100%'], [200, 400, 600]],
    [
      [GENERAL, GENERAL],
      [200, 400, 600],
    ],
  ])('of %j hold for the rows that they mean', (notes, stages) => {
    const reading = book(notes);
    expect(firstStages(reading)).toEqual(stages);
    expect(reading.questions).toEqual([]);
  });

  it('are asked about where two of them contradict each other', () => {
    const notes = [GENERAL, 'Target per triwulan 15%, 40%, 75%, 100%'];
    const [question] = book(notes).questions;
    expect(question).toMatchObject({ id: 'shares-of:PAD', code: 'SHARES_OF_WHICH' });
    expect(question?.options.map(({ id }) => id)).toEqual(['A6', 'A7', 'none']);
    expect(firstStages(book(notes, { 'shares-of:PAD': 'A7' }))).toEqual([150, 300, 450]);
    expect(firstStages(book(notes, { 'shares-of:PAD': 'none' }))).toEqual([null, null, null]);
  });

  it('are asked about where they leave out what the table does not have', () => {
    const notes = [`${GENERAL} kecuali opsen`];
    const reading = book(notes);
    expect(reading.questions.map(({ code }) => code)).toEqual(['SHARES_OF_WHICH']);
    expect(reading.input?.indicators.every(({ holds }) => holds.length > 0)).toBe(true);
    expect(firstStages(book(notes, { 'shares-of:PAD': 'A6' }))).toEqual([200, 400, 600]);
  });

  /** Two tables of two rows, with lines between them. */
  const twoTables = (...between: readonly string[]) => {
    const head = ['No', 'Uraian', 'Target Setahun', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'];
    const matrix: Matrix = [
      ['A. PAJAK DAERAH'],
      head,
      ...ROWS.slice(0, 2),
      ...between.map((line) => [line]),
      head,
      [1, 'Retribusi Pasar', 4000, 700, 1400],
      [2, 'Retribusi Terminal', 700, 150, 300],
    ];
    return inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-07-05' });
  };

  it.each([
    ['touch the table above', [GENERAL, '', 'B. RETRIBUSI DAERAH'], [200, 400, null, null]],
    ['touch the table below', ['', 'B. RETRIBUSI DAERAH', GENERAL], [null, null, 800, 140]],
  ])('between two tables are those of the one that they %s', (_, between, stages) => {
    const reading = twoTables(...between);
    expect(reading.questions).toEqual([]);
    expect(firstStages(reading)).toEqual(stages);
  });

  it('between two tables are asked about where they touch neither', () => {
    const reading = twoTables('', GENERAL, '', 'B. RETRIBUSI DAERAH');
    expect(reading.questions.map(({ code }) => code)).toContain('SHARES_OF_WHICH');
    expect(reading.input?.indicators.every(({ holds }) => holds.length > 0)).toBe(true);
  });
});
