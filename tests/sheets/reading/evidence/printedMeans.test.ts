import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const FIGURES = [78, 79, 82, 80, 81, 83, 78, 79, 85];

/** Monthly figures of an index with one more column; `method` and `unit` as the sheet writes them. */
const book = (
  heading: string,
  printed: number | string,
  { method = '', unit = 'indeks' }: { readonly method?: string; readonly unit?: string } = {},
): Inspection =>
  inspected(
    readingOf([
      sheetOf('IKU', [
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          'Arah Indikator',
          'Metode Perhitungan',
          'Target',
          ...MONTHS,
          heading,
        ],
        [1, 'Kepuasan Layanan', unit, 'Semakin tinggi semakin baik', method, 80, ...FIGURES, printed],
      ]),
    ]),
  );
const asked = ({ questions }: Inspection): readonly string[] =>
  questions.flatMap(({ code, answer }) => (answer === null && code === 'METHOD_BLANK' ? [code] : []));
const held = ({ input }: Inspection) => input?.indicators.map(({ holds }) => holds.map(({ code }) => code));

describe('printsMean', () => {
  it.each([
    ['Rata-rata', 80.56],
    ['Rerata', 725 / 9],
    ['Rata-Rata Realisasi', 80.6],
    ['Average', 81],
  ])('has the method asked about where %s holds the mean of the figures', (heading, printed) => {
    const found = book(heading, printed);
    expect(asked(found)).toEqual(['METHOD_BLANK']);
    expect(held(found)).toEqual([['METHOD_BLANK']]);
  });

  it.each([
    ['another figure', 'Rata-rata', 79.4],
    ['the last figure', 'Rata-rata', 85],
    ['nothing', 'Rata-rata', ''],
    ['the mean under another heading', 'Rata-rata Nasional', 80.56],
  ])('asks nothing where the column holds %s', (_, heading, printed) => {
    expect(asked(book(heading, printed))).toEqual([]);
  });

  it('asks nothing where the method is written', () => {
    expect(asked(book('Rata-rata', 80.56, { method: 'Posisi Akhir' }))).toEqual([]);
  });
});
