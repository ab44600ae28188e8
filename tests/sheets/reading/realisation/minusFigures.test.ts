// Realisation that a ledger writes with a minus. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const SEN = 1_000_000n;
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];

const book = (rows: Matrix, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI RETRIBUSI PASAR TAHUN 2026'],
        ['Uraian', 'Target', ...QUARTERS.map((name) => `Realisasi ${name}`)],
        ...rows,
      ]),
    ]),
    { answers },
  );

const LEDGER: Matrix = [
  ['Retribusi Los', 600 * MILLION, -97 * MILLION, -100 * MILLION, -99 * MILLION, ''],
  ['Retribusi Kios', 850 * MILLION, -223 * MILLION, -200 * MILLION, -225 * MILLION, ''],
];

describe('settleMinusFigures', () => {
  it('asks once whether receipts stand with a minus, and holds their rows', () => {
    const { questions, input } = book(LEDGER);
    expect(questions.map(({ id, facts }) => [id, facts['rows']])).toEqual([['minus:PAD', '2']]);
    expect(input?.indicators.map(({ holds }) => holds.map(({ code }) => code))).toEqual([
      ['REALISATION_NEGATIVE'],
      ['REALISATION_NEGATIVE'],
    ]);
  });

  it.each([
    ['receipts', 97n],
    ['below', -97n],
  ])('goes by the answer %s', (answer, march) => {
    const { questions, input } = book(LEDGER, { 'minus:PAD': answer });
    const [first] = input?.indicators ?? [];
    expect(questions.filter(({ answer: given }) => given === null)).toEqual([]);
    expect(first?.holds).toEqual([]);
    expect(first?.months[2]).toMatchObject({ kind: 'amount', amount: march * BigInt(MILLION) * SEN });
  });

  it.each<readonly [string, Matrix]>([
    [
      'a correction in one month',
      [['Retribusi Los', 600 * MILLION, 97 * MILLION, -10 * MILLION, 99 * MILLION, '']],
    ],
    [
      'a row that was paid back, among others that were not',
      [
        ['Retribusi Los', 600 * MILLION, -10 * MILLION, 0, 0, ''],
        ['Retribusi Kios', 850 * MILLION, 223 * MILLION, 200 * MILLION, 225 * MILLION, ''],
      ],
    ],
  ])('asks nothing about %s', (_, rows) => {
    expect(book(rows).questions).toEqual([]);
  });

  const PAID_IN: Matrix = [
    ['Retribusi Parkir', 300 * MILLION, 60 * MILLION, 70 * MILLION, 80 * MILLION, ''],
    ['Retribusi Terminal', 200 * MILLION, 40 * MILLION, 50 * MILLION, 45 * MILLION, ''],
  ];

  it('asks where half of the rows stand with a minus', () => {
    expect(book([...LEDGER, ...PAID_IN]).questions.map(({ facts }) => facts['rows'])).toEqual(['2']);
  });

  it('asks about a single row whose minus is no correction, and turns it alone', () => {
    const rows = [...LEDGER.slice(1), ...PAID_IN];
    expect(book(rows).questions.map(({ code }) => code)).toEqual(['REALISATION_NEGATIVE']);
    const { input } = book(rows, { 'minus:PAD': 'receipts' });
    const march = input?.indicators.map(
      ({ months: [, , third] }) => third?.kind === 'amount' && third.amount > 0n,
    );
    expect(march).toEqual([true, true, true]);
  });
});
