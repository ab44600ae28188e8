// What cells that are merged over several rows say of them: texts hold for every row, figures are asked about.
import type { CellValue, Rect } from '../../../../src/sheets/grid';
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspect } from '../../../../src/sheets/reading/inspect';
import { readingOf, sheetOf, type Matrix } from '../bookOf';

const HEADINGS = [
  'Perangkat Daerah',
  'Indikator Kinerja',
  'Satuan',
  'Target',
  'TW 1',
  'TW 2',
  'TW 3',
  'TW 4',
];

/** The merge of rows `from` to `to` of the sheet in a column, 1 the first. */
const down = (column: number, from: number, to: number): Rect => ({
  top: from,
  left: column,
  rows: to - from + 1,
  columns: 1,
});

function inspected(
  rows: Matrix,
  merges: readonly Rect[],
  answers: Readonly<Record<string, string>> = {},
): Inspection {
  const sheet = sheetOf('Perjanjian', [HEADINGS, ...rows], { merges });
  return inspect(readingOf([sheet]), { year: 2026, asOf: '2026-12-31', runDate: '2027-01-15', answers });
}

const row = (
  office: CellValue | null,
  name: string | null,
  unit: string | null,
  target: CellValue | null,
) => [office, name, unit, target, 10, 20, 30, 40];

const told = ({ input }: Inspection): readonly string[] =>
  (input?.indicators ?? []).map(({ name, office, unit }) => `${office}: ${name} (${unit})`);
const holdsOf = ({ input }: Inspection): readonly (readonly string[])[] =>
  (input?.indicators ?? []).map(({ holds }) => holds.map(({ code }) => code));
const targetsOf = ({ input }: Inspection) =>
  (input?.indicators ?? []).map(({ targets }) =>
    targets.original?.kind === 'amount' ? Number(targets.original.amount / 1_000_000n) : null,
  );

describe('a text merged over rows', () => {
  it('holds for each of them', () => {
    const rows = [
      row('Dinas A', 'Kunjungan wisatawan', 'orang', 100),
      row(null, 'Dokumen kajian', null, 100),
      row('Dinas B', 'Jalan mantap', '%', 80),
    ];
    expect(told(inspected(rows, [down(1, 2, 3)]))).toContain('Dinas A: Dokumen kajian ()');
    expect(told(inspected(rows, [down(1, 2, 3), down(3, 2, 3)]))).toEqual([
      'Dinas A: Kunjungan wisatawan (orang)',
      'Dinas A: Dokumen kajian (orang)',
      'Dinas B: Jalan mantap (%)',
    ]);
  });

  it('holds for no row where the merges are not known', () => {
    const rows = [
      row('Dinas A', 'Kunjungan wisatawan', 'orang', 100),
      row(null, 'Dokumen kajian', 'dokumen', 100),
    ];
    expect(told(inspected(rows, []))).not.toContain('Dinas A: Dokumen kajian (dokumen)');
  });

  it('makes no indicator of a total that the office is merged over', () => {
    const rows = [
      row('Dinas A', 'Pajak Reklame', 'Rp', 100),
      row(null, 'Pajak Air Tanah', 'Rp', 100),
      row(null, 'Jumlah Dinas A', null, 200),
    ];
    expect(told(inspected(rows, [down(1, 2, 4)]))).toEqual([
      'Dinas A: Pajak Reklame (Rp)',
      'Dinas A: Pajak Air Tanah (Rp)',
    ]);
  });

  it('makes no row of one that is otherwise blank', () => {
    const blank = HEADINGS.map(() => null);
    const rows = [row('Dinas A', 'Kunjungan wisatawan', 'orang', 100), blank, blank];
    expect(told(inspected(rows, [down(1, 2, 4)]))).toHaveLength(1);
  });

  it('asks where one name stands over two rows of figures', () => {
    const rows = [
      row('Dinas A', 'Kunjungan wisatawan', 'orang', 100),
      [null, null, null, 120, 1, 2, 3, 4],
      row('Dinas B', 'Jalan mantap', '%', 80),
    ];
    const found = inspected(rows, [down(1, 2, 3), down(2, 2, 3), down(3, 2, 3)]);
    expect(found.questions.length).toBeGreaterThan(0);
    expect(holdsOf(found)[0]).not.toEqual([]);
  });
});

describe('a figure merged over rows', () => {
  const rows = [
    row('Dinas A', 'Kunjungan wisatawan', 'orang', 100),
    row('Dinas A', 'Pelaku usaha dilatih', 'orang', null),
    row('Dinas B', 'Jalan mantap', '%', 80),
  ];
  const merges = [down(4, 2, 3)];
  const id = 'merged-figures:Perjanjian';

  it('is one question that holds these rows and no others', () => {
    const found = inspected(rows, merges);
    const asked = found.questions.filter(({ code }) => code === 'MERGED_FIGURE');
    expect(asked).toMatchObject([{ id, cell: 'D2', facts: { found: '100', rows: '2, 3', count: '1' } }]);
    expect(holdsOf(found).map((codes) => codes.includes('MERGED_FIGURE'))).toEqual([true, true, false]);
  });

  it.each([
    ['first', [100, null, 80]],
    ['each', [100, 100, 80]],
  ])('belongs to the rows of the answer %s', (answer, targets) => {
    const found = inspected(rows, merges, { [id]: answer });
    expect(targetsOf(found)).toEqual(targets);
    expect(holdsOf(found).flat()).not.toContain('MERGED_FIGURE');
  });

  it('is none where only one row under it is an indicator', () => {
    const single = [rows[0] ?? [], [...HEADINGS.map(() => null), 'lanjutan'], rows[2] ?? []];
    const asked = inspected(single, [down(1, 2, 3), down(2, 2, 3), down(4, 2, 3)]);
    expect(asked.questions.map(({ code }) => code)).not.toContain('MERGED_FIGURE');
  });
});

describe('a table with one row an indicator and period', () => {
  const long = (merges: readonly Rect[]): Inspection => {
    const headings = [
      'Perangkat Daerah',
      'Indikator',
      'Satuan',
      'Target Tahun',
      'Triwulan',
      'Target',
      'Realisasi',
    ];
    const quarter = (at: number, ...own: readonly (CellValue | null)[]): readonly (CellValue | null)[] => [
      ...Array.from({ length: 4 }, (_, column) => own[column] ?? null),
      `Triwulan ${['I', 'II', 'III', 'IV'][at] ?? ''}`,
      25 * (at + 1),
      25 * (at + 1),
    ];
    const rows = [0, 1, 2, 3].map((at) =>
      at === 0 ? quarter(0, 'Dinas A', 'Jalan mantap', '%', 100) : quarter(at),
    );
    const next = [0, 1, 2, 3].map((at) =>
      at === 0 ? quarter(0, null, 'Jembatan mantap', '%', 100) : quarter(at),
    );
    const sheet = sheetOf('Kinerja', [headings, ...rows, ...next], { merges });
    return inspect(readingOf([sheet]), {
      year: 2026,
      asOf: '2026-12-31',
      runDate: '2027-01-15',
      answers: {},
    });
  };
  const own = [2, 3, 4].flatMap((column) => [down(column, 2, 5), down(column, 6, 9)]);

  it('takes an office that is merged over several indicators for each of them', () => {
    expect(told(long([down(1, 2, 9), ...own]))).toEqual([
      'Dinas A: Jalan mantap (%)',
      'Dinas A: Jembatan mantap (%)',
    ]);
  });

  it('asks nothing about an annual target that is merged over its quarters', () => {
    expect(long([down(1, 2, 9), ...own]).questions.map(({ code }) => code)).not.toContain('MERGED_FIGURE');
  });

  it('asks about a quarter target that is merged over two quarters', () => {
    const codes = long([down(1, 2, 9), ...own, down(6, 2, 3)]).questions.map(({ code }) => code);
    expect(codes).toContain('MERGED_FIGURE');
  });
});
