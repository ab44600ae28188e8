import { prepareRun } from '../../src/application/prepareRun';
import { explainQuestion, explainQuestions } from '../../src/application/explainQuestions';
import { createExcelPort } from '../../src/excel/excelPort';
import type { SheetCell } from '../support/sheetsWorkbook';
import { openBook } from '../support/hostSession';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';
import { optionsAt, valueOf } from './openTemplate';

const HEADINGS: readonly (readonly SheetCell[])[] = [
  ['Uraian', 'Satuan', 'Arah Indikator', 'Metode Perhitungan', 'Target', 'Realisasi', null],
  [null, null, null, null, null, 'TW I', 'TW II'],
];
const HIGHER = 'Semakin tinggi semakin baik';
const book = (rows: readonly (readonly SheetCell[])[]): readonly WrittenSheet[] => [
  { name: 'Kinerja', rows: [...HEADINGS, ...rows] },
];

// Two quarters of two rows that rise: own figures and totals from January on are both possible.
const RISING = book([
  ['Jumlah pelatihan', 'orang', HIGHER, 'Akumulasi', 100, 20, 30],
  ['Jumlah kajian', 'dokumen', HIGHER, 'Akumulasi', 100, 5, 6],
]);

async function explained(sheets: readonly WrittenSheet[], asOf: string) {
  openBook(sheetsWorkbook(sheets));
  const options = { ...optionsAt(asOf), year: 2026 };
  const prepared = valueOf(await prepareRun(createExcelPort(), options));
  return { ...explainQuestions(prepared, options, prepared.evaluation), prepared, options };
}

const NONE = { leftOut: 0, pacts: [], waiting: { rows: 0, questionIds: [] } };

describe('explainQuestions', () => {
  it('tells for every answer how many rows get which status in the latest due period', async () => {
    const { effects } = await explained(RISING, '2026-06-30');
    expect(effects).toEqual([
      {
        ...NONE,
        questionId: 'running:Kinerja',
        optionId: 'running',
        period: 'Semester I',
        statuses: [{ status: 'Tidak Tercapai', rows: 2 }],
      },
      {
        ...NONE,
        questionId: 'running:Kinerja',
        optionId: 'own',
        period: 'Semester I',
        statuses: [
          { status: 'Tercapai', rows: 1 },
          { status: 'Tidak Tercapai', rows: 1 },
        ],
      },
    ]);
  });

  it('shows rows as each answer reads them, those first whose verdict it decides', async () => {
    const undecided = book([
      ['Jumlah kajian', 'dokumen', HIGHER, 'Akumulasi', 100, 5, 6],
      ['Jumlah rapat', 'dokumen', HIGHER, 'Akumulasi', 100, 4, 5],
      ['Jumlah pelatihan', 'orang', HIGHER, 'Akumulasi', 100, 20, 30],
    ]);
    const { questions } = await explained(undecided, '2026-06-30');
    const of = (amount: string, name: string, unit: string) => ({
      name,
      amount,
      unit,
      what: 'realisation',
      when: 'Semester I',
    });
    expect(questions.map(({ options }) => options.map(({ examples }) => examples))).toEqual([
      [
        [of('30', 'Jumlah pelatihan', 'orang'), of('6', 'Jumlah kajian', 'dokumen')],
        [of('50', 'Jumlah pelatihan', 'orang'), of('11', 'Jumlah kajian', 'dokumen')],
      ],
    ]);
  });

  it('says for which other questions the rows go on waiting', async () => {
    const blank = book([['Jumlah pelatihan', 'orang', null, null, 100, 50, 20]]);
    const { effects } = await explained(blank, '2026-06-30');
    const [method, direction] = ['method:Kinerja!orang', 'directions:Kinerja!orang'];
    const others = effects.map(({ questionId, statuses, waiting }) => [questionId, statuses, waiting]);
    expect(new Set(others.map(([id]) => id))).toEqual(new Set([method, direction]));
    for (const [id, statuses, waiting] of others) {
      expect(statuses).toEqual([]);
      expect(waiting).toEqual({ rows: 1, questionIds: [id === method ? direction : method] });
    }
  });

  it('shows no attainment that another open question would change', async () => {
    const blank = book([['Jumlah pelatihan', 'orang', null, null, 100, 50, 20]]);
    const { questions } = await explained(blank, '2026-06-30');
    const examples = questions.flatMap(({ options }) => options.flatMap((option) => option.examples ?? []));
    expect(examples.filter(({ what }) => what === 'attainment')).toEqual([]);
  });

  it('counts the rows that an answer leaves out', async () => {
    const sums = [
      {
        name: 'PAD 2026',
        rows: [
          ['Uraian', 'Target', 'Realisasi s.d. Juni'],
          ['Pajak Daerah', 3_000_000, 2_000_000],
          ['Pajak Reklame', 1_000_000, 900_000],
          ['Pajak Parkir', 2_000_000, 1_100_000],
          ['Retribusi Pasar', 500_000, 300_000],
          ['JUMLAH', 3_500_000, 2_300_000],
        ],
      },
    ];
    const { effects, questions } = await explained(sums, '2026-06-30');
    expect(effects.map(({ optionId, leftOut }) => [optionId, leftOut])).toEqual([
      ['sum', 1],
      ['own', 0],
    ]);
    expect(questions[0]?.options.map(({ examples = [] }) => examples.map(({ name }) => name))).toEqual([
      ['Pajak Reklame', 'Pajak Parkir'],
      ['Pajak Daerah'],
    ]);
  });

  it('tells no effect while no period is due', async () => {
    const { effects } = await explained(RISING, '2026-01-31');
    expect(effects).toEqual([]);
  });

  it('leaves answered questions as they are', async () => {
    const { prepared, options } = await explained(RISING, '2026-06-30');
    const [question] = prepared.inspection.questions;
    const answered = prepared.inspection.questions.map((one) => ({ ...one, answer: 'own' }));
    const inspection = { ...prepared.inspection, questions: answered };
    expect(question?.answer).toBeNull();
    expect(explainQuestions({ ...prepared, inspection }, options)).toEqual({
      questions: answered,
      effects: [],
    });
  });
});

describe('explainQuestion', () => {
  it('tells of one question what all of them together are told', async () => {
    const { prepared, options, questions, effects } = await explained(RISING, '2026-06-30');
    const [question] = prepared.inspection.questions;
    if (question === undefined) throw new Error('No question');
    expect(explainQuestion(prepared, options, question)).toEqual({ question: questions[0], effects });
  });
});
