// Columns under bare months that a title calls targets. Fictional figures only.
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf } from '../bookOf';

const HEAD = ['Uraian', 'Target', ...MONTH_NAMES];
const rowOf = (name: string, target: number, month: number) => [
  name,
  target,
  ...MONTH_NAMES.map(() => month),
];
const WHOLE = [rowOf('Pajak Hotel', 120, 10), rowOf('Pajak Reklame', 240, 20)];
const OTHER = [rowOf('Pajak Hotel', 120, 11), rowOf('Pajak Reklame', 240, 19)];
const REALISED = sheetOf('Realisasi', [
  ['REALISASI PAD TAHUN 2026'],
  ['Uraian', ...MONTH_NAMES],
  ['Pajak Hotel', ...MONTH_NAMES.map(() => 7)],
  ['Pajak Reklame', ...MONTH_NAMES.map(() => 7)],
]);

function read(
  title: string,
  rows = OTHER,
  { name = 'PAD', answers = {}, others = [] as readonly ReturnType<typeof sheetOf>[] } = {},
) {
  const { input, questions } = inspected(readingOf([sheetOf(name, [[title], HEAD, ...rows]), ...others]), {
    asOf: '2026-12-31',
    answers,
  });
  const [first] = input?.indicators ?? [];
  const [month] = first?.months ?? [];
  return {
    asked: questions.map(({ code }) => code),
    held: first?.holds.map(({ code }) => code) ?? [],
    january: month?.kind === 'amount' ? month.amount / 1_000_000n : null,
    stages: first?.targets.months?.length ?? 0,
  };
}
const ID = 'figures-of:PAD';

describe('withoutBothSides', () => {
  it.each([
    ['TARGET PAD TAHUN 2026', WHOLE],
    ['TARGET PAD TAHUN 2026', OTHER],
    ['RENCANA PENERIMAAN PAD TAHUN 2026', OTHER],
  ])('asks what the months are under %s where nothing else is realisation', (title, rows) => {
    expect(read(title, rows)).toMatchObject({
      asked: ['FIGURES_OF_WHAT'],
      held: ['FIGURES_OF_WHAT'],
      stages: 0,
    });
  });

  it('asks also where only the name of the sheet says it', () => {
    expect(read('PAD 2026', OTHER, { name: 'Target' }).asked).toEqual(['FIGURES_OF_WHAT']);
  });

  it.each([
    ['realisation', { january: 11n, stages: 0, held: [] }],
    ['target', { january: null, stages: 12 }],
    ['neither', { january: null, stages: 0 }],
  ])('goes by the answer %s', (answer, expected) => {
    expect(read('TARGET PAD TAHUN 2026', OTHER, { answers: { [ID]: answer } })).toMatchObject(expected);
  });

  it('leaves them targets where another sheet brings the realisation', () => {
    expect(read('TARGET PAD TAHUN 2026', WHOLE, { others: [REALISED] })).toEqual({
      asked: [],
      held: [],
      january: 7n,
      stages: 12,
    });
  });
});

describe('titles that speak of how far the target was met', () => {
  it.each([
    'PENCAPAIAN TARGET PAD TAHUN 2026',
    'EVALUASI TARGET PAD TAHUN 2026',
    'MONITORING TARGET PENDAPATAN DAERAH TAHUN 2026',
    'BUKU KENDALI TARGET PAD TAHUN 2026',
    'KARTU KENDALI PENCAPAIAN TARGET 2026',
    'RINCIAN TARGET DAN PENERIMAAN PAD TAHUN 2026',
    'ANGGARAN DAN PENERIMAAN TAHUN 2026',
    'LOCAL REVENUE TARGET AND REALIZATION 2026',
    'TARGET & REALISASI PAD TAHUN 2026',
  ])('leave the months of %s realisation, and ask where they come to the target in every row', (title) => {
    expect(read(title)).toEqual({ asked: [], held: [], january: 11n, stages: 0 });
    expect(read(title, WHOLE).asked).toEqual(['FIGURES_OF_WHAT']);
  });

  it.each(['TARGET PAD DINAS PENGENDALIAN PENDUDUK TAHUN 2026', 'TARGET BIDANG EVALUASI DAN PELAPORAN 2026'])(
    'are not told by the name of an office: %s',
    (title) => {
      expect(read(title, WHOLE, { others: [REALISED] }).asked).toEqual([]);
    },
  );
});
