// Half-years of indicators whose figures are no sums: the stage and the level at the end of each. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

type Cell = string | number | null;
const read = (heads: readonly string[], cells: readonly Cell[], method = 'Posisi Akhir') => {
  const matrix: Matrix = [
    ['CAPAIAN KINERJA TAHUN 2026'],
    ['No', 'Indikator', 'Satuan', 'Metode Perhitungan', 'Arah Indikator', ...heads],
    [1, 'Indeks Kepuasan Masyarakat', 'Indeks', method, 'Semakin tinggi semakin baik', ...cells],
    [2, 'Nilai Kinerja Pelayanan', 'Nilai', method, 'Semakin tinggi semakin baik', ...cells],
  ];
  const { input, questions } = inspected(readingOf([sheetOf('IKU', matrix)]), { asOf: '2026-12-31' });
  const [first] = input?.indicators ?? [];
  const stages = first?.targets.cumulativeStages?.map((stage) =>
    stage?.kind === 'amount' ? Number(stage.amount) / 1e6 : null,
  );
  const months = first?.months.map((datum) => (datum.kind === 'amount' ? Number(datum.amount) / 1e6 : null));
  return { stages, june: months?.[5], december: months?.[11], asked: questions.map(({ code }) => code) };
};
const TARGETS = ['Target', 'Target Semester I', 'Target Semester II'];
const LEVELS = ['Realisasi Semester I', 'Realisasi Semester II'];

describe('half-years of levels', () => {
  it.each(['Posisi Akhir', 'Rata-rata'])(
    'have the target of each, and none of both together: %s',
    (method) => {
      expect(read([...TARGETS, ...LEVELS], [85, 84, 85, 83, 86], method)).toEqual({
        stages: [null, 84, null, 85],
        june: 83,
        december: 86,
        asked: [],
      });
    },
  );

  it('have a sum where the method adds', () => {
    expect(read([...TARGETS, ...LEVELS], [85, 40, 45, 41, 47], 'Akumulasi')).toMatchObject({
      stages: [null, 40, null, 85],
    });
  });

  it('have the level of December without targets of their own', () => {
    expect(read(['Target', ...LEVELS], [85, 84.5, 86])).toMatchObject({ june: 84.5, december: 86 });
  });

  it('lack a stage where the second half has no target', () => {
    expect(read([...TARGETS, ...LEVELS], [85, 84, null, 83, 86]).stages?.[3]).toBeNull();
  });
});
