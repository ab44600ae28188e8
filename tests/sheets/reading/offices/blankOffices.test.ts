import type { CellValue } from '../../../../src/sheets/grid';
import type { Inspection } from '../../../../src/sheets/inspection';
import { isDitto } from '../../../../src/sheets/reading/offices/dittoMark';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const BAPENDA = 'Badan Pendapatan Daerah';
const DISHUB = 'Dinas Perhubungan';
const DISDAG = 'Dinas Perdagangan';

type Line = readonly [no: CellValue, office: CellValue, name: string];

const TAXES = ['Pajak Reklame', 'Pajak Air Tanah', 'Retribusi Terminal', 'Retribusi Parkir'];

/** Rows with these offices in the column, under a title that names who compiled the list. */
const lines = (cells: readonly CellValue[]): readonly Line[] =>
  cells.map((cell, at) => [at + 1, cell, TAXES[at] ?? `Retribusi ${String(at)}`]);

function read(
  rows: readonly Line[],
  title = BAPENDA,
  answers: Readonly<Record<string, string>> = {},
): Inspection {
  const matrix: Matrix = [
    [title.toUpperCase()],
    ['REALISASI PAD TAHUN 2026'],
    [],
    ['No', 'Perangkat Daerah', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
    ...rows.map(([no, office, name], at) => [
      no,
      office,
      name,
      ...(name === ''
        ? [3_000_000_000, 700, 800, 900]
        : [(at + 1) * 10_000_000, 4_000_000 + at, 3_000_000, 2_000_000]),
    ]),
  ];
  return inspected(readingOf([sheetOf('PAD', matrix)]), { answers });
}

const officesOf = ({ input }: Inspection): readonly string[] =>
  (input?.indicators ?? []).map(({ office }) => office);
const asked = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ code }) => code.startsWith('OFFICE')).map(({ id }) => id);

describe('settleBlankOffices', () => {
  it.each<readonly [string, readonly Line[], readonly string[]]>([
    [
      'each is typed once, on the first row of its group',
      lines([BAPENDA, '', DISHUB, '']),
      [BAPENDA, BAPENDA, DISHUB, DISHUB],
    ],
    ['ditto marks repeat it', lines([DISHUB, '"', DISDAG, 'idem']), [DISHUB, DISHUB, DISDAG, DISDAG]],
    [
      'it stands on the sum above its rows',
      [
        [1, DISHUB, ''],
        ['', '', 'Retribusi Parkir'],
        ['', '', 'Retribusi Terminal'],
        [2, DISDAG, ''],
        ['', '', 'Retribusi Pasar'],
      ],
      [DISHUB, DISHUB, DISDAG],
    ],
    [
      'only the rows that name one are numbered',
      [
        [1, DISHUB, 'Retribusi Parkir'],
        ['', '', 'Retribusi Terminal'],
        [2, DISDAG, 'Retribusi Pasar'],
      ],
      [DISHUB, DISHUB, DISDAG],
    ],
    [
      'a total ends each group',
      [
        [1, DISHUB, 'Retribusi Parkir'],
        [2, '', 'Retribusi Terminal'],
        ['', '', 'JUMLAH'],
        [3, DISDAG, 'Retribusi Pasar'],
        ['', '', 'JUMLAH'],
      ],
      [DISHUB, DISHUB, DISDAG],
    ],
    ['the column names none but the title does', lines([BAPENDA, '', BAPENDA, '']), Array(4).fill(BAPENDA)],
  ])('takes the office of the group where %s', (_, rows, expected) => {
    const inspection = read(rows);
    expect(officesOf(inspection)).toEqual(expected);
    expect(asked(inspection)).toEqual([]);
  });

  it.each<readonly [string, readonly Line[], readonly string[]]>([
    [
      'an office is typed on several of its rows',
      lines([DISHUB, DISHUB, '', DISDAG]),
      [DISHUB, DISHUB, '', DISDAG],
    ],
    ["the blank rows may be the title's own", lines([DISHUB, '', DISDAG, '']), [DISHUB, '', DISDAG, '']],
    ['the first rows are blank', lines(['', '', DISHUB, DISDAG]), ['', '', DISHUB, DISDAG]],
    ['one group alone is longer', lines([BAPENDA, DISHUB, '', '']), [BAPENDA, DISHUB, '', '']],
  ])("asks once and never takes the title's where %s", (_, rows, expected) => {
    const inspection = read(rows);
    expect(officesOf(inspection)).toEqual(expected);
    expect(asked(inspection)).toEqual(['office-blank:PAD']);
  });

  it('offers the office of the row above, every named one, and to ask row by row', () => {
    const [question] = read(lines([DISHUB, DISHUB, '', DISDAG])).questions;
    expect(question?.options.map(({ id }) => id)).toEqual(['above', DISHUB, DISDAG, BAPENDA.toUpperCase()]);
    const [many] = read(lines([DISHUB, '', DISDAG, ''])).questions;
    expect(many?.options.map(({ id }) => id)).toContain('each-alone');
    const above = read(lines([DISHUB, '', DISDAG, '']), BAPENDA, { 'office-blank:PAD': 'above' });
    expect(officesOf(above)).toEqual([DISHUB, DISHUB, DISDAG, DISDAG]);
    const title = read(lines([DISHUB, '', DISDAG, '']), BAPENDA, {
      'office-blank:PAD': BAPENDA.toUpperCase(),
    });
    expect(officesOf(title)).toEqual([DISHUB, BAPENDA.toUpperCase(), DISDAG, BAPENDA.toUpperCase()]);
  });

  it('holds the pacts of all who may have to answer, and no status, while it is open', () => {
    const { input } = read(lines([DISHUB, '', DISDAG, '']));
    expect(input?.pactHolds?.map(({ opd }) => opd)).toEqual(['', DISHUB, BAPENDA.toUpperCase(), DISDAG]);
    expect(input?.indicators.flatMap(({ holds }) => holds)).toEqual([]);
  });
});

describe('isDitto', () => {
  it.each([
    '"',
    '”',
    "''",
    ',,',
    '-do-',
    'idem',
    'Idem.',
    'sda',
    's.d.a.',
    '- " -',
    '〃',
    '(sda)',
    'sama dengan di atas',
  ])('knows %s', (text) => {
    expect(isDitto(text)).toBe(true);
  });
  it.each(['', '-', 'Dinas', 'DKP', 'SDABMBK', 'Do-It', 3])('does not take %s for one', (value) => {
    expect(isDitto(value)).toBe(false);
  });
});
