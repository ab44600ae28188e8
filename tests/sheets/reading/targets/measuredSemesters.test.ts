// Sheets that give targets and realisation by semester and by nothing finer. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NAMES = ['Pajak Reklame', 'Pajak Hotel', 'Pajak Hiburan'];
const MILLION = 1_000_000;
/** Of which none is a sum of others. */
const SIZES = [7, 11, 29];
const table = (heads: readonly string[], figures: readonly (number | string)[]): Matrix => [
  ['CAPAIAN PAJAK DAERAH TAHUN 2026'],
  [],
  ['No', 'Jenis Pajak', ...heads],
  ...NAMES.map((name, at) => [
    at + 1,
    name,
    ...figures.map((figure) => (typeof figure === 'number' ? figure * (SIZES[at] ?? 1) * MILLION : figure)),
  ]),
];
const read = (heads: readonly string[], figures: readonly (number | string)[]) =>
  inspected(readingOf([sheetOf('Pajak', table(heads, figures))]), { asOf: '2026-12-31' });

const REALISED = ['Realisasi Semester I', 'Realisasi Semester II'];

describe('measureBySemester', () => {
  it.each([
    ['own targets', ['Target Semester I', 'Target Semester II', ...REALISED], [230, 280, 240, 270]],
    [
      'totals',
      ['Target Semester I', 'Target s.d. Semester II', 'Realisasi Semester I', 'Realisasi s.d. Semester II'],
      [230, 510, 240, 510],
    ],
    [
      'a target of the year too',
      ['Target', 'Target Semester I', 'Target Semester II', ...REALISED],
      [510, 230, 280, 240, 270],
    ],
  ])('measures by semester, and asks nothing: %s', (_, heads, figures) => {
    const { questions, input } = read(heads, figures);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ measuring }) => measuring)).toEqual(NAMES.map(() => 'Semester'));
  });

  it.each([
    [
      'realisation of quarters',
      [
        'Target Semester I',
        'Target Semester II',
        'Realisasi TW I',
        'Realisasi TW II',
        'Realisasi TW III',
        'Realisasi TW IV',
      ],
      [230, 280, 110, 130, 120, 150],
    ],
    [
      'a sheet that says otherwise',
      ['Periode Ukur', 'Target Semester I', 'Target Semester II', ...REALISED],
      ['Triwulan', 230, 280, 240, 270],
    ],
  ])('asks about the blank quarters of %s', (_, heads, figures) => {
    const { questions, input } = read(heads, figures);
    expect(questions.map(({ id }) => id)).toEqual(['stages:Pajak!I, III']);
    expect(input?.indicators.map(({ measuring }) => measuring)).not.toContain('Semester');
  });

  it('asks about a row whose quarters are blank where another row has them', () => {
    const stages = ['I', 'II', 'III', 'IV'].map((quarter) => `Target s.d. TW ${quarter}`);
    const [head = [], ...rows] = table(
      ['Target', ...stages, ...REALISED],
      [510, 110, 230, 400, 510, 240, 270],
    ).slice(2);
    const forgotten = rows.map((row, at) =>
      at === 1 ? row.map((cell, column) => (column === 3 || column === 5 ? '' : cell)) : row,
    );
    const { questions, input } = inspected(
      readingOf([sheetOf('Pajak', [['CAPAIAN PAJAK DAERAH TAHUN 2026'], head, ...forgotten])]),
      { asOf: '2026-12-31' },
    );
    expect(questions.map(({ id }) => id)).toContain('stages:Pajak!I, III');
    expect(input?.indicators.map(({ measuring }) => measuring)).not.toContain('Semester');
  });

  it('needs no answer but that the targets of two sheets are those of their semesters', () => {
    const sheets = [1, 2].map((half) => {
      const title = `SEMESTER ${'I'.repeat(half)}`;
      const rows = NAMES.map((name, at) => [
        at + 1,
        name,
        (230 + at) * half * MILLION,
        (228 + 3 * at) * half * MILLION,
      ]);
      return sheetOf(title, [
        [`REALISASI PAJAK ${title} TAHUN 2026`],
        [],
        ['No', 'Jenis Pajak', 'Target', 'Realisasi'],
        ...rows,
      ]);
    });
    const first = inspected(readingOf(sheets), { asOf: '2026-12-31' });
    const answers = Object.fromEntries(
      first.questions.flatMap(({ id, code }) => (code === 'TARGET_SPAN_UNCLEAR' ? [[id, 'own']] : [])),
    );
    const { questions, input, issues } = inspected(readingOf(sheets), { asOf: '2026-12-31', answers });
    expect(questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(issues.map(({ code }) => code)).not.toContain('HEADING_ABSENT');
    expect(input?.indicators.map(({ measuring }) => measuring)).toEqual(NAMES.map(() => 'Semester'));
    expect(input?.indicators[0]?.targets.ownStages?.map((stage) => stage !== null)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
