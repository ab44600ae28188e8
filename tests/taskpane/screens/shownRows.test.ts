import { drawnNext, listedRows, MOST_LISTED, unmetRows } from '../../../src/taskpane/screens/shownRows';
import type { RowView } from '../../../src/taskpane/paneViews';
import { sampleRows } from '../sampleViews';

const many = (count: number): readonly RowView[] => {
  const rows = sampleRows('id');
  return Array.from({ length: count }, (_, index) => rows[index % rows.length]).filter(
    (row): row is RowView => row !== undefined,
  );
};

describe('unmetRows', () => {
  it('keeps the order and leaves out only the best status', () => {
    expect(unmetRows(sampleRows('id'), 'Tercapai').map(({ name }) => name)).toEqual([
      'Dinas Perhubungan',
      'Dinas Perdagangan',
      'Dinas Pariwisata',
      'Dinas Lingkungan Hidup',
    ]);
  });

  it('takes every row where there is no scale', () => {
    expect(unmetRows(sampleRows('id'), null)).toHaveLength(6);
  });
});

describe('listedRows', () => {
  it.each([
    [MOST_LISTED - 1, MOST_LISTED - 1, 0],
    [MOST_LISTED, MOST_LISTED, 0],
    [6000, 4000, 2000],
  ])('lists of %d rows %d and counts %d as met', (count, listed, rest) => {
    const { rows, metRest } = listedRows(many(count), 'Tercapai');
    expect([rows.length, metRest]).toEqual([listed, rest]);
  });
});

describe('drawnNext', () => {
  it.each([
    [60, 90, 90],
    [60, MOST_LISTED, MOST_LISTED],
    [60, 5000, 560],
    [4900, 5000, 5000],
  ])('draws after %d of %d rows %d', (drawn, listed, next) => {
    expect(drawnNext(drawn, listed)).toBe(next);
  });
});
