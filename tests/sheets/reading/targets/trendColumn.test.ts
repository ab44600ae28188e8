import { inspected, readingOf, sheetOf } from '../bookOf';

type Line = readonly [name: string, before: number, first: number, second: number, word: string];

const directionsUnder = (heading: string, rows: readonly Line[]) => {
  const matrix = [
    ['Indikator', 'Satuan', 'Target', 'Realisasi 2025', 'Realisasi TW I', 'Realisasi TW II', heading],
    ...rows.map(([name, before, first, second, word]) => [name, '%', 50, before, first, second, word]),
  ];
  const { input } = inspected(readingOf([sheetOf('IKU 2026', matrix)]));
  return (input?.indicators ?? []).map(({ direction, holds }) =>
    holds.some(({ code }) => code === 'DIRECTION_BLANK') ? 'asked' : direction,
  );
};

describe('withoutTrends', () => {
  it.each<[string, Line[]]>([
    [
      'the year before',
      [
        ['Cakupan Imunisasi', 61, 58, 59, 'Turun'],
        ['Angka Stunting', 41, 44, 43, 'Naik'],
      ],
    ],
    [
      'the quarter before',
      [
        ['Cakupan Imunisasi', 41, 59, 58, 'Turun'],
        ['Angka Stunting', 61, 43, 44, 'Naik'],
      ],
    ],
  ])('asks for directions where a trend repeats how figures moved since %s', (_, rows) => {
    expect(directionsUnder('Tren', rows)).toEqual(['asked', 'asked']);
  });

  it('reads directions that say otherwise than the figures', () => {
    const rows: Line[] = [
      ['Cakupan Imunisasi', 61, 59, 58, 'Naik'],
      ['Angka Stunting', 41, 43, 44, 'Turun'],
    ];
    expect(directionsUnder('Trend', rows)).toEqual([
      'Semakin tinggi semakin baik',
      'Semakin rendah semakin baik',
    ]);
  });

  it('believes other headings', () => {
    const rows: Line[] = [['Cakupan Imunisasi', 61, 58, 59, 'Turun']];
    expect(directionsUnder('Arah', rows)).toEqual(['Semakin rendah semakin baik']);
  });
});
