// What the dashboard shows is what the evaluation holds: counts, sums, charts over their own cells, and no person.
import { decimalText } from '../../../../src/domain/amount';
import { evaluate } from '../../../../src/domain/evaluate';
import type { EvaluationInput } from '../../../../src/domain/evaluation';
import { PERIODS } from '../../../../src/domain/period';
import type { Rect } from '../../../../src/sheets/grid';
import { dashboardPage } from '../../../../src/sheets/writing/pages/dashboard/dashboardPage';
import type { YearSums } from '../../../../src/sheets/writing/section';
import { drawing, type Page } from '../../../../src/sheets/writing/pages/page';
import {
  holding,
  indicator,
  months,
  pact,
  settings,
  STAGED_MONTHS,
  plan,
  figure,
} from '../../../domain/inputs';

const rows = [
  indicator({ id: 'T!1', code: '4.1.01.09', months: STAGED_MONTHS }),
  indicator({ id: 'T!2', code: '4.1.01.20', name: 'Opsen PKB', months: STAGED_MONTHS }),
  indicator({
    id: 'T!3',
    code: '4.1.02.01',
    opd: '2.15',
    office: 'Dinas Perhubungan',
    field: 'Layanan',
    months: months([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    targets: plan({ original: figure(1e9) }),
  }),
  indicator({ id: 'T!4', opd: '3.30', office: 'Dinas Pasar', isRupiah: false, unit: 'orang' }),
];

const inputOf = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings({ asOf: '2026-10-01', runDate: '2026-10-01' }),
  indicators: rows,
  holdings: [holding({ name: 'Sari Wulandari' })],
  pacts: [pact({})],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const pageOf = (input: EvaluationInput, earlierYears: readonly YearSums[] = []): Page =>
  dashboardPage({
    evaluation: evaluate(input),
    input,
    earlierYears,
    title: 'Dasbor Tahun 2026',
    subtitle: 'Posisi s.d. September 2026',
    print: { disclaimer: 'Alat ini menghitung.', fingerprint: 'Sidik jari 7F3A', paper: 'F4' },
  });

const rowOf = (page: Page, label: string): readonly unknown[] =>
  page.cells.find(([first]) => String(first).trim() === label) ?? [];

const cellsIn = (page: Page, { top, left, rows: height }: Rect): readonly unknown[] =>
  Array.from({ length: height }, (_, at) => page.cells[top - 1 + at]?.[left - 1]);

describe('dashboardPage', () => {
  const input = inputOf();
  const evaluation = evaluate(input);
  const page = pageOf(input);

  it('counts every indicator once in every period', () => {
    const header = page.cells.findIndex(([first]) => first === 'Jumlah indikator menurut status');
    const end = page.cells.findIndex(([first], at) => at > header && first === '');
    const counted = page.cells.slice(header + 1, end);
    PERIODS.forEach((period, at) => {
      const sum = counted.reduce((total, cells) => total + Number(cells[at + 1]), 0);
      expect(sum).toBe(rows.length);
      for (const cells of counted)
        expect(cells[at + 1]).toBe(evaluation.counts[period][String(cells[0])] ?? 0);
    });
  });

  it('shows the sums of the evaluation, opsen as a part of the taxes', () => {
    const all = evaluation.totals.find(({ by }) => by === 'all')?.periods['TW III'];
    expect(rowOf(page, 'Seluruh target rupiah').slice(1, 3)).toEqual([
      Number(decimalText(all?.target ?? 0n)),
      Number(decimalText(all?.realisation ?? 0n)),
    ]);
    const labels = page.cells.map(([first]) => String(first).trim());
    expect(labels[labels.indexOf('Pajak Daerah') + 1]).toBe('di antaranya Opsen');
    expect(rowOf(page, 'di antaranya Opsen')[1]).toBe(2_250_000_000);
    expect(rowOf(page, 'Pajak Daerah')[1]).toBe(4_500_000_000);
    expect(labels).toContain('Layanan');
  });

  it('draws each chart from cells that stand beside the printed area', () => {
    expect(page.charts.map(({ name }) => name)).toEqual([
      'Capaian Triwulan',
      'Capaian Bulanan',
      'Capaian PAD',
      'Capaian Layanan',
    ]);
    const [quarters] = page.charts;
    expect(
      cellsIn(page, quarters?.series[0]?.categories ?? { top: 1, left: 1, rows: 0, columns: 0 }),
    ).toEqual(['TW I', 'TW II', 'TW III', 'TW IV']);
    for (const { series, place } of page.charts) {
      for (const { values } of series) {
        expect(values.left).toBeGreaterThan(page.setup.area?.columns ?? 0);
        expect(cellsIn(page, values).some((cell) => typeof cell === 'number')).toBe(true);
      }
      expect(place.left + place.columns - 1).toBeLessThanOrEqual(page.setup.area?.columns ?? 0);
      expect(place.top + place.rows - 1).toBeLessThanOrEqual(page.cells.length);
    }
  });

  it('keeps charts apart from each other and from the sums', () => {
    const places = page.charts.map(({ place }) => place);
    places.forEach((one, at) => {
      for (const other of places.slice(at + 1)) {
        const isApart =
          one.top + one.rows <= other.top ||
          other.top + other.rows <= one.top ||
          one.left + one.columns <= other.left ||
          other.left + other.columns <= one.left;
        expect(isApart).toBe(true);
      }
    });
    const [first] = places;
    const beside = page.cells.slice((first?.top ?? 1) - 1, (first?.top ?? 1) - 1 + (first?.rows ?? 0));
    expect(beside.every((cells) => cells.slice((first?.left ?? 1) - 1, 8).every((cell) => cell === ''))).toBe(
      true,
    );
  });

  it('names offices without a dated document, and no person', () => {
    const at = page.cells.findIndex(([first]) =>
      String(first).startsWith('Perangkat daerah yang memiliki target'),
    );
    expect(page.cells[at]?.[0]).toMatch(/: 2$/);
    expect(page.cells[at + 1]).toEqual(expect.arrayContaining(['Dinas Perhubungan', 'Dinas Pasar']));
    expect(JSON.stringify(drawing(page, 'Dasbor'))).not.toContain('Sari');
    const signed = pageOf(inputOf({ pacts: ['1.01', '2.15', '3.30'].map((opd) => pact({ opd })) }));
    expect(JSON.stringify(signed.cells)).not.toContain('tanpa dokumen');
  });

  it('stands before anything is due, and with nothing in rupiah', () => {
    const early = pageOf(inputOf({ settings: settings({ asOf: '2026-02-10', runDate: '2026-02-10' }) }));
    expect(rowOf(early, 'Seluruh target rupiah').slice(1, 4)).toEqual([7_000_000_000, '', '']);
    const people = pageOf(inputOf({ indicators: rows.slice(3) }));
    expect(people.charts).toEqual([]);
    expect(people.cells.flat()).toContain('tidak ada target rupiah');
    expect(people.cells.flat()).not.toContain('belum dapat dihitung');
    expect(rowOf(people, 'Seluruh target rupiah')).toEqual([]);
  });

  it('draws the attainment of the years that stand in the workbook, one that is not known as such', () => {
    const earlier = (year: number, percent: number | null): YearSums => ({
      year,
      sums: {
        target: null,
        realisation: null,
        attainment: percent === null ? null : { numerator: BigInt(percent), denominator: 100n },
      },
    });
    const looksBack = pageOf(input, [earlier(2024, null), earlier(2025, 97)]);
    const chart = looksBack.charts.find(({ name }) => name === 'Capaian Tahunan');
    const nowhere = { top: 1, left: 1, rows: 0, columns: 0 };
    expect(cellsIn(looksBack, chart?.series[0]?.categories ?? nowhere)).toEqual([
      '2024 (belum dapat dihitung)',
      '2025',
      '2026, TW III',
    ]);
    expect(cellsIn(looksBack, chart?.series[0]?.values ?? nowhere)).toEqual([
      '',
      0.97,
      looksBack.cells[4]?.[1],
    ]);
    expect(pageOf(input, [earlier(2024, null)]).charts.map(({ name }) => name)).not.toContain(
      'Capaian Tahunan',
    );
  });

  it('is the same page on the next day', () => {
    const next = pageOf(inputOf({ settings: settings({ asOf: '2026-10-02', runDate: '2026-10-02' }) }));
    expect(next).toEqual(page);
  });
});
