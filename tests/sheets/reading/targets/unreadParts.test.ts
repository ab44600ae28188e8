// Columns beside the annual target that add up to it under headings that name no quarter. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MONTHS = MONTH_NAMES.slice(0, 9);
const figures = (at: number): readonly number[] => MONTHS.map((_, month) => 30 + at * 7 + ((month * 5) % 4));
const ROWS: readonly (readonly [string, number, ...number[]])[] = [
  ['Pajak Reklame', 1000, 200, 230, 270, 300],
  ['Pajak Air Tanah', 500, 110, 130, 120, 140],
];
const book = (
  parts: readonly string[],
  rows: Matrix = ROWS,
  answers: Readonly<Record<string, string>> = {},
): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['TARGET DAN REALISASI PAD TAHUN 2026'],
        ['Uraian', 'Target Setahun', ...parts, ...MONTHS],
        ...rows.map((row, at) => [...row, ...figures(at)]),
      ]),
    ]),
    { answers },
  );
const ownStages = ({ input }: Inspection) =>
  input?.indicators.map(({ targets }) =>
    targets.ownStages?.map((stage) => (stage?.kind === 'amount' ? Number(stage.amount) / 1e6 : null)),
  );
const four = (word: string): readonly string[] => ['I', 'II', 'III', 'IV'].map((n) => `${word}${n}`);
const codes = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ code }) => code);

describe('settleUnreadParts', () => {
  it('takes quarters that come to the annual target in every row for its stages, and says so', () => {
    const found = book(four('TW '));
    expect(codes(found)).toEqual([]);
    expect(ownStages(found)).toEqual([
      [200, 230, 270, 300],
      [110, 130, 120, 140],
    ]);
    expect(found.issues).toContainEqual(
      expect.objectContaining({ code: 'PARTS_ARE_STAGES', cell: 'C2', found: 'TW I' }),
    );
  });

  it.each(['Tahap ', 'Termin '])(
    'asks whether four parts headed %s are quarters, and holds their rows',
    (word) => {
      const found = book(four(word));
      expect(codes(found)).toEqual(['TARGET_PARTS_UNREAD']);
      expect(found.input?.indicators.map(({ holds }) => holds[0]?.code)).toEqual([
        'TARGET_PARTS_UNREAD',
        'TARGET_PARTS_UNREAD',
      ]);
      const answered = book(four(word), ROWS, { 'target-parts:PAD': 'quarters' });
      expect(ownStages(answered)?.[0]).toEqual([200, 230, 270, 300]);
      const refused = book(four(word), ROWS, { 'target-parts:PAD': 'schedule' });
      expect([codes(refused), ownStages(refused)]).toEqual([[], [undefined, undefined]]);
    },
  );

  it('offers no quarters for three parts', () => {
    const rows: Matrix = [
      ['Pajak Reklame', 1000, 300, 330, 370],
      ['Pajak Air Tanah', 500, 160, 180, 160],
    ];
    const [question] = book(['Caturwulan I', 'Caturwulan II', 'Caturwulan III'], rows).questions;
    expect(question?.options.map(({ id }) => id)).toEqual(['schedule']);
  });

  it.each<readonly [string, readonly string[], Matrix]>([
    ['one row comes to another sum', four('Tahap '), [...ROWS, ['Pajak Parkir', 90, 20, 20, 20, 29]]],
    ['one row alone proves it', four('Tahap '), ROWS.slice(0, 1)],
  ])('takes such columns for no stages where %s, and asks what they are', (_, parts, rows) => {
    const found = book(parts, rows);
    expect([codes(found), new Set(ownStages(found))]).toEqual([
      ['COLUMNS_UNACCOUNTED'],
      new Set([undefined]),
    ]);
  });

  it('leaves columns alone that part the target by offices', () => {
    const found = book(four('UPTD '));
    expect([codes(found), new Set(ownStages(found))]).toEqual([[], new Set([undefined])]);
  });

  it.each(['TW', 'Triwulan'])(
    'takes a word that nobody knows under %s I to IV for the stages of the target',
    (quarter) => {
      const pairs = ['I', 'II', 'III', 'IV'].flatMap((n) => [`${quarter} ${n}`, '']);
      const found = inspected(
        readingOf([
          sheetOf('PAD', [
            ['TARGET DAN REALISASI PAD TAHUN 2026'],
            ['Uraian', 'Target Setahun', ...pairs],
            ['', '', ...pairs.map((_, at) => (at % 2 === 0 ? 'RBA' : 'Realisasi'))],
            ['Pajak Reklame', 1000, 200, 190, 230, 231, 270, 266, 300, 311],
            ['Pajak Air Tanah', 500, 110, 97, 130, 133, 120, 122, 140, 139],
          ]),
        ]),
      );
      expect([codes(found), ownStages(found)?.[0]]).toEqual([[], [200, 230, 270, 300]]);
    },
  );

  it('asks about percentages of quarters under an unknown word that come to the whole target', () => {
    const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
    const matrix: Matrix = [
      ['TARGET DAN REALISASI PAD TAHUN 2026'],
      ['Uraian', 'Target', 'Pentahapan', '', '', '', ...MONTHS],
      ['', '', ...quarters, ...MONTHS.map(() => '')],
      ...['Pajak Reklame', 'Pajak Air Tanah'].map((name, at) => [
        name,
        1000,
        '20%',
        '45%',
        '70%',
        '100%',
        ...figures(at),
      ]),
    ];
    const read = (answers: Readonly<Record<string, string>>) =>
      inspected(readingOf([sheetOf('PAD', matrix)]), { answers });
    expect(codes(read({}))).toEqual(['TARGET_PARTS_UNREAD']);
    const answered = read({ 'target-parts:PAD': 'quarters' });
    expect(
      answered.input?.indicators[0]?.targets.cumulativeStages?.map((stage) =>
        stage?.kind === 'amount' ? Number(stage.amount) / 1e6 : null,
      ),
    ).toEqual([200, 450, 700, 1000]);
  });
});
