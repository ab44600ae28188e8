// Pointing at cells and giving columns their meaning, on readings made by hand. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';
import type { Inspection } from '../../../../src/sheets/inspection';

const MILLION = 1_000_000;
/** No heading here is a word that the reader knows. */
const UNKNOWN: Matrix = [
  ['DATA KEUANGAN'],
  [],
  ['Butir', 'Rincian Hal', 'Besaran Setahun', 'Masuk Sejauh Ini', 'Ket'],
  ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION, 900 * MILLION, 'lancar'],
  ['4.1.01.19.03', 'PBJT Jasa Perhotelan', 2_400 * MILLION, 1_500 * MILLION, 'lancar'],
  ['4.1.02.01', 'Retribusi Jasa Umum', 600 * MILLION, 480 * MILLION, 'lancar'],
];
const book = (matrix: Matrix = UNKNOWN, name = 'Rekap') => readingOf([sheetOf(name, matrix)]);
const POINTED = { 'point:target': 'Rekap!C5', 'point:realisation': 'Rekap!D4' };
const MONTH = { 'report-month:Rekap': 'September' };

const codes = (inspection: Inspection): readonly string[] => inspection.issues.map(({ code }) => code);
const source = (inspection: Inspection, role: string) =>
  inspection.sources.find((table) => table.role === role);
const september = (inspection: Inspection) =>
  inspection.input?.indicators.map(({ name, targets, months }) => [name, targets.original, months[8]]);

describe('point:target', () => {
  it('is needed where no heading is known', () => {
    expect(inspected(book()).failure?.code).toBe('NO_TARGET_TABLE');
  });

  it('finds the table with its name and its code around one cell', () => {
    const inspection = inspected(book(), { answers: POINTED });
    expect(source(inspection, 'target')).toMatchObject({
      sheet: 'Rekap',
      headerRows: [3],
      firstRow: 4,
      lastRow: 6,
      columns: { 'Uraian/Indikator Kinerja': 'B', 'Kode Rekening': 'A', 'Target Murni': 'C' },
    });
    expect(inspection.questions.map(({ id }) => id)).toContain('report-month:Rekap');
  });

  it('takes the realisation from the other cell once its month is known', () => {
    const inspection = inspected(book(), { answers: { ...POINTED, ...MONTH } });
    expect(inspection.questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(september(inspection)).toMatchObject([
      ['Pajak Reklame', { kind: 'amount' }, { kind: 'amount' }],
      ['PBJT Jasa Perhotelan', { kind: 'amount' }, { kind: 'amount' }],
      ['Retribusi Jasa Umum', { kind: 'amount' }, { kind: 'amount' }],
    ]);
  });

  it('reads the same wherever in the column the cell is, the heading included', () => {
    const at = (cell: string) =>
      source(inspected(book(), { answers: { ...POINTED, 'point:target': `Rekap!${cell}` } }), 'target');
    for (const cell of ['C3', 'C4', 'C6', '$C$5']) expect(at(cell)).toEqual(at('C5'));
  });

  it('goes before the column that is found', () => {
    const matrix: Matrix = [
      ['Uraian', 'Target', 'Target Kinerja Baru', 'Realisasi s.d. September'],
      ['Pajak Reklame', 1_000, 1_200, 900],
      ['Pajak Parkir', 2_000, 2_400, 1_800],
    ];
    const columns = (answers: Record<string, string>) =>
      source(inspected(book(matrix), { answers }), 'target')?.columns['Target Murni'];
    expect(columns({})).toBe('B');
    expect(columns({ 'point:target': 'Rekap!C2' })).toBe('C');
  });

  it('is remembered with its heading and found again in another column and row', () => {
    const { settled } = inspected(book(), { answers: POINTED });
    expect(settled).toEqual({
      'point:target': 'Rekap!C5 | besaran setahun',
      'point:realisation': 'Rekap!D4 | masuk sejauh ini',
    });
    const moved = [
      ['Kop'],
      ['Kop lain'],
      [],
      ...UNKNOWN.map(([code, name, target, received, note]) => [note, code, name, received, target]),
    ] as Matrix;
    const again = inspected(book(moved), { answers: settled });
    expect(source(again, 'target')?.columns).toMatchObject({
      'Uraian/Indikator Kinerja': 'C',
      'Kode Rekening': 'B',
      'Target Murni': 'E',
    });
    expect(source(again, 'realisation')?.columns).toMatchObject({ 'Uraian/Indikator Kinerja': 'C' });
    expect(codes(again)).not.toContain('UNKNOWN_ANSWER');
  });

  it('is not used once its heading is gone', () => {
    const { settled } = inspected(book(), { answers: POINTED });
    const changed = UNKNOWN.map((row, at) =>
      at === 2 ? ['Butir', 'Rincian Hal', 'Sisa', 'Masuk Sejauh Ini', 'Ket'] : row,
    );
    const again = inspected(book(changed), { answers: settled });
    expect(codes(again)).toContain('UNKNOWN_ANSWER');
    expect(again.failure?.code).toBe('NO_TARGET_TABLE');
  });

  it.each([
    'Rekap',
    'Rekap!',
    'Lain!C5',
    'Rekap!C999',
    'Rekap!ZZZ1',
    'Rekap!C0',
    'Rekap!C5:D6',
    '__proto__!A1',
    '!!!!!!!!',
  ])('answered %j is told as unknown and never thrown', (answer) => {
    const inspection = inspected(book(), { answers: { 'point:target': answer } });
    expect(inspection.failure?.code).toBe('NO_TARGET_TABLE');
    expect(codes(inspection)).toContain('UNKNOWN_ANSWER');
    expect(inspection.settled).toEqual({});
  });

  it('follows the sheet into the next month', () => {
    const { settled } = inspected(book(UNKNOWN, 'LRA 9'), {
      answers: { 'point:target': 'LRA 9!C5', 'point:realisation': 'LRA 9!D5' },
    });
    const next = inspected(book(UNKNOWN, 'LRA 10'), { answers: settled });
    expect(source(next, 'target')?.sheet).toBe('LRA 10');
    expect(codes(next)).toContain('ANSWER_CARRIED');
  });
});

describe('point:realisation', () => {
  const months = (shift: number) =>
    Array.from({ length: 9 }, (_, at) => [100 + shift, 110, 90, 100, 105, 95, 100, 100, 100][at] ?? 0);
  const matrix: Matrix = [
    ['Rincian Hal', 'Pagu', 'Rencana Kas', ...Array<null>(8).fill(null), 'Uang Masuk'],
    [
      null,
      null,
      ...['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep'],
      ...['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep'],
    ],
    ['Pajak Reklame', 1_200, ...months(1), ...months(0)],
    ['Pajak Parkir', 1_300, ...months(2), ...months(0)],
  ];

  it('takes the months from the pointed column on and none before', () => {
    const inspection = inspected(book(matrix), {
      answers: { 'point:target': 'Rekap!B3', 'point:realisation': 'Rekap!L3' },
    });
    expect(source(inspection, 'realisation')?.columns).toMatchObject({ Januari: 'L', September: 'T' });
    // The plan of cash before it ends with September.
    expect(inspection.questions.map(({ code }) => code)).toEqual(['STAGES_PARTLY_FILLED']);
    expect(codes(inspection)).not.toContain('HEADING_TWICE');
  });
});

describe('column:', () => {
  const id = (path: string): string => `column:Rekap!${path}`;
  const BY_HAND = {
    [id('rincian hal')]: 'Uraian/Indikator Kinerja',
    [id('besaran setahun')]: 'Target Murni',
    [id('masuk sejauh ini')]: 's.d. September',
  };

  it('gives columns their meaning by hand', () => {
    const inspection = inspected(book(), { answers: BY_HAND });
    expect(source(inspection, 'target')?.columns).toEqual({
      'Uraian/Indikator Kinerja': 'B',
      'Target Murni': 'C',
    });
    expect(inspection.questions).toEqual([]);
    expect(inspection.settled).toEqual(BY_HAND);
  });

  it('leaves a column out', () => {
    const matrix: Matrix = [
      ['Uraian', 'Target', 'Target Perubahan', 'Realisasi s.d. September'],
      ['Pajak Reklame', 1_000, 1_200, 900],
    ];
    const answers = { 'column:Rekap!target perubahan': '-' };
    expect(source(inspected(book(matrix), { answers }), 'target')?.columns).not.toHaveProperty(
      'Target Perubahan',
    );
  });

  it.each(['Target Mundur', '', '__proto__', 'constructor'])('refuses the meaning "%s"', (heading) => {
    const inspection = inspected(book(), { answers: { [id('rincian hal')]: heading } });
    expect(codes(inspection)).toContain('UNKNOWN_ANSWER');
    expect(inspection.settled).toEqual({});
  });

  it('says that a heading which is not there is not used', () => {
    const inspection = inspected(book(), { answers: { ...BY_HAND, [id('lain')]: 'Target Murni' } });
    expect(codes(inspection)).toContain('ANSWER_WITHOUT_QUESTION');
    expect(inspection.settled).toEqual(BY_HAND);
  });
});
