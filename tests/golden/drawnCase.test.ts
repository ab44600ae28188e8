// The random workbooks of the layouts: the same in every run, of every layout, and with verdicts to be right about.
import { drawnCase } from '../support/layouts/drawnCase';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

describe('drawnCase', () => {
  it('draws the same workbook from the same seed', () => {
    for (const seed of SEEDS) expect(drawnCase(seed)).toEqual(drawnCase(seed));
  });

  it('draws every layout', () => {
    const layouts = new Set(SEEDS.map((seed) => drawnCase(seed).layout));
    expect([...layouts].sort()).toEqual(['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'pair']);
  });

  it('knows verdicts of the scale in most of them', () => {
    const judged = SEEDS.filter((seed) =>
      drawnCase(seed).indicators.some(({ periods }) =>
        Object.values(periods).some(({ status }) => status === 'Tercapai' || status === 'Tidak Tercapai'),
      ),
    );
    expect(judged.length).toBeGreaterThan(SEEDS.length / 2);
  });
});
