// Columns whose figures need more than their own cell: evidence, an answer, a second column, the whole list. Fictional figures
// only.
import { amountFromDecimal, decimalText, type Amount } from '../../../../src/domain/amount';
import { FigureColumn, NO_FIGURE, percentFigures } from '../../../../src/sheets/reading/cells/figureColumn';
import { Findings } from '../../../../src/sheets/reading/findings';
import type { CellValue } from '../../../../src/sheets/grid';
import type { Matrix, SheetOptions } from '../bookOf';
import { tableOf } from '../tableOf';

const NAME = 'Uraian/Indikator Kinerja';
const TARGET = 'Target Murni';

const amount = (text: string) => ({ kind: 'amount', amount: amountFromDecimal(text), isPercent: false });

interface Sheet extends SheetOptions {
  readonly answers?: Readonly<Record<string, string>>;
}

/** The columns of some headings of one sheet, and what their reading found. */
function columnsOf(matrix: Matrix, headings: readonly string[], { answers = {}, ...options }: Sheet = {}) {
  const table = tableOf(matrix, options);
  const log = new Findings(answers);
  const columns = headings.map(
    (heading) => new FigureColumn(table, table.columns.get(heading) ?? -1, heading, log),
  );
  return { columns, log };
}

describe('FigureColumn, of a text with two readings', () => {
  const LONE: Matrix = [
    [NAME, TARGET],
    ['Pajak Reklame', '1.234'],
    ['Pajak Hotel', ''],
    ['Pajak Parkir', '5.678'],
    ['Pajak Hiburan', '1,5'],
  ];
  const ID = 'number:Lembar!B/targetmurni';
  const readFirst = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) => {
    const { columns, log } = columnsOf(matrix, [TARGET], { answers });
    return { figure: columns[0]?.read(1), issues: log.issues(), questions: log.questions() };
  };
  const alone = LONE.slice(0, 4);

  it('asks where no other cell tells, with both readings', () => {
    const { figure, issues, questions } = readFirst(alone);
    expect(figure).toEqual({ kind: 'open', code: 'AMBIGUOUS_NUMBER', questionId: ID });
    expect(issues).toEqual([]);
    expect(questions).toEqual([
      {
        id: ID,
        code: 'AMBIGUOUS_NUMBER',
        sheet: 'Lembar',
        cell: 'B2',
        facts: { found: '1.234', heading: TARGET, name: TARGET, names: TARGET, rows: '1' },
        options: [
          { id: 'thousand', facts: { value: '1234' } },
          { id: 'decimal', facts: { value: '1.234' } },
        ],
        answer: null,
      },
    ]);
  });

  it.each([
    ['thousand', '1234'],
    ['decimal', '1.234'],
  ])('goes by the answer %s', (answer, expected) => {
    const { figure, issues } = readFirst(alone, { [ID]: answer });
    expect(figure).toEqual(amount(expected));
    expect(issues).toMatchObject([{ code: 'TEXT_NUMBER', found: '1.234', expected }]);
  });

  it.each<[string, CellValue, string]>([
    ['groups of three', '2.345.678', '1234'],
    ['decimals behind a comma', '12,5', '1234'],
    ['figures as large', 1_500, '1234'],
  ])('asks nothing where another cell shows %s', (_, other, expected) => {
    const { figure, questions } = readFirst([
      [NAME, TARGET],
      ['Pajak Reklame', '1.234'],
      ['Pajak Hotel', other],
    ]);
    expect(figure).toEqual(amount(expected));
    expect(questions).toEqual([]);
  });

  it('reads decimals where the column shows figures of the other way', () => {
    const matrix: Matrix = [
      [NAME, 'Satuan', TARGET],
      ['Indeks Kepuasan', 'Indeks', '3.251'],
      ['Indeks Mutu', 'Indeks', '3.5'],
    ];
    expect(readFirst(matrix).figure).toEqual(amount('3.251'));
  });

  it('keeps the doubt of a figure before the mark of a footnote', () => {
    const { figure, questions } = readFirst([
      [NAME, TARGET],
      ['Pajak Reklame', '1.234 *)'],
    ]);
    expect(figure).toEqual({ kind: 'open', code: 'AMBIGUOUS_NUMBER', questionId: ID });
    expect(questions).toMatchObject([{ facts: { found: '1.234 *)' } }]);
  });

  it('asks once for all months of one way of writing, and names the columns of others', () => {
    const matrix: Matrix = [
      [NAME, 'Januari', 'Februari', 'Maret', 'Target TW I', 'Bobot'],
      ['Pajak Reklame', '1.234', '2.345', '3,456', '4.567', '5.678'],
    ];
    const headings = ['Januari', 'Februari', 'Maret', 'Target TW I', 'Bobot'];
    const { columns } = columnsOf(matrix, headings, { left: 3, top: 4 });
    expect(columns.map((column) => column.read(1))).toMatchObject(
      [
        'number:Lembar!realisasi/.',
        'number:Lembar!realisasi/.',
        'number:Lembar!realisasi/,',
        'number:Lembar!target/.',
        'number:Lembar!H/bobot',
      ].map((questionId) => ({ kind: 'open', questionId })),
    );
  });

  it('counts the columns that wait for one answer', () => {
    const matrix: Matrix = [
      [NAME, 'Januari', 'Februari'],
      ['Pajak Reklame', '1.234', '2.345'],
    ];
    const { columns, log } = columnsOf(matrix, ['Januari', 'Februari']);
    for (const column of columns) column.read(1);
    expect(log.questions()).toMatchObject([{ facts: { rows: '2', names: 'Januari\nFebruari' } }]);
  });
});

describe('FigureColumn, where one heading is the sum of columns', () => {
  const rows: Matrix = [
    [NAME, 'Januari', '', '', ''],
    ['Pajak Reklame', 100, 25, '', ''],
    ['Pajak Hotel', '', '', '', ''],
    ['Pajak Parkir', 100, 'lihat lampiran', '', ''],
    ['Pajak Hiburan', '', '-', '', ''],
  ];
  const added = (columns: readonly number[], heading = 'Januari'): FigureColumn => {
    const table = { ...tableOf(rows), added: new Map([['Januari', columns]]) };
    return new FigureColumn(table, columns[0] ?? -1, heading, new Findings({}));
  };

  it('adds each of them once', () => {
    const column = added([1, 2]);
    expect([1, 2, 3, 4].map((row) => column.read(row))).toEqual([
      amount('125'),
      NO_FIGURE,
      { kind: 'text', text: 'lihat lampiran' },
      { kind: 'dash' },
    ]);
  });

  it('leaves the other headings as they are', () => {
    expect(added([1, 2], 'Februari').read(1)).toMatchObject(amount('100'));
  });

  it('has no quick reading of a sum', () => {
    expect(added([1, 2]).wholeSen(1)).toBeNull();
    expect(added([1]).wholeSen(1)).toBe(amountFromDecimal('100'));
  });

  it('is blank where all of them are', () => {
    expect([added([3]), added([3, 4])].map((column) => column.isBlank())).toEqual([true, true]);
    expect([added([3, 1]), added([1, 3]), added([1])].map((column) => column.isBlank())).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('FigureColumn.wholeSen', () => {
  const wholeSen = (value: CellValue, options: SheetOptions = {}): Amount | null | undefined =>
    columnsOf(
      [
        [NAME, TARGET],
        ['Pajak Reklame', value],
      ],
      [TARGET],
      options,
    ).columns[0]?.wholeSen(1);

  it.each([
    [1_234_567, 'General', '1234567'],
    [-7.5, '#,##0.00', '-7.5'],
    [0, '_(* #,##0_)', '0'],
    [1_234_567_890.12, '"Rp"#,##0', '1234567890.12'],
  ])('gives %d under %s', (value, format, expected) => {
    const found = wholeSen(value, { formats: { '2:2': format } });
    expect(found === null || found === undefined ? found : decimalText(found)).toBe(expected);
  });

  it.each<[string, CellValue, SheetOptions]>([
    ['a text', '1500', {}],
    ['a blank', '', {}],
    ['a truth value', true, {}],
    ['parts of a sen', 1.005, {}],
    ['too many digits', 1_234_567_890_123_456, {}],
    ['a percentage', 0.75, { formats: { '2:2': '0%' } }],
    ['a date', 46_023, { formats: { '2:2': 'dd/mm/yyyy' } }],
    ['an error', 42, { errors: ['2:2'] }],
  ])('leaves %s to read', (_, value, options) => {
    expect(wholeSen(value, options)).toBeNull();
  });
});

describe('percentFigures', () => {
  const percents = (values: readonly CellValue[], formats: Readonly<Record<string, string>> = {}) => {
    const matrix = [[NAME, 'Batas Bawah (%)'], ...values.map((value) => ['Baris', value])];
    const { columns } = columnsOf(matrix, ['Batas Bawah (%)'], { formats });
    const rows = values.map((_, at) => at + 1);
    return columns.flatMap((column) =>
      percentFigures(column, rows).map((found) => (found === null ? null : decimalText(found))),
    );
  };

  it.each<[string, readonly CellValue[], readonly (string | null)[]]>([
    ['per cent as they are written', [75, 50, 12.5], ['75', '50', '12.5']],
    ['texts of per cent', ['75%', '12,5', '50 persen'], ['75', '12.5', '50']],
    ['bare fractions as a hundred times as much', [0.25, 0.5, 1], ['25', '50', '100']],
    ['fractions up to twice the whole', [0.5, 2], ['50', '200']],
    ['small per cent beside larger ones', [0.5, 2.01], ['0.5', '2.01']],
    ['the largest of them wherever it stands', [15, 0.5], ['15', '0.5']],
    ['whole figures, however small', [1, 2], ['1', '2']],
    ['one figure alone', [0.5], ['0.5']],
    ['one figure beside blanks', ['', 0.5, ''], [null, '0.5', null]],
    ['figures below zero', [-0.5, -0.25], ['-0.5', '-0.25']],
    ['nothing where nothing can be read', ['', 0.25, 'lihat SK', '-', 0.5], [null, '25', null, null, '50']],
  ])('reads %s', (_, values, expected) => {
    expect(percents(values)).toEqual(expected);
  });

  it('takes fractions that are shown as per cent for what they show', () => {
    const formats = { '2:2': '0%', '3:2': '0%' };
    expect(percents([0.75, 0.005, 40, 30.5], formats)).toEqual(['75', '0.5', '40', '30.5']);
    expect(percents([0.75, 0.005, 0.4, 0.3], formats)).toEqual(['75', '0.5', '40', '30']);
    expect(percents([0.75, 0.005, 0.4], formats)).toEqual(['75', '0.5', '0.4']);
  });
});
