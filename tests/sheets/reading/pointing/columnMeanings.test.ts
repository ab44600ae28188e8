import { COLUMN_HEADINGS } from '../../../../src/sheets/reading/pointing/columnHeadings';
import { columnMeanings } from '../../../../src/sheets/reading/pointing/columnMeanings';
import { sheetOf } from '../bookOf';

const SHEET = sheetOf(
  'PAD',
  [
    ['TARGET DAN REALISASI TAHUN ANGGARAN 2026'],
    ['Kode', 'Uraian', 'Target', 'Realisasi', null, 'Catatan'],
    [null, null, null, 'Januari', 'Februari', null],
    ['4.1.01.09', 'Pajak Reklame', 1_200_000_000, 90_000_000, 110_000_000, 'lancar'],
  ],
  { left: 2 },
);
const told = (
  answers: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string | null])[] =>
  columnMeanings(SHEET, answers).flatMap(({ columns }) =>
    columns.map(({ letter, meaning }) => [letter, meaning] as const),
  );

describe('columnMeanings', () => {
  it('tells what each headed column is taken for', () => {
    expect(told()).toEqual([
      ['B', 'Kode Rekening'],
      ['C', 'Uraian/Indikator Kinerja'],
      ['D', 'Target Murni'],
      ['E', 'Januari'],
      ['F', 'Februari'],
      ['G', null],
    ]);
  });

  it('gives each column the id by which another meaning is answered', () => {
    const [table] = columnMeanings(SHEET, {});
    const february = table?.columns.find(({ letter }) => letter === 'F');
    expect(table?.headerRows).toEqual([2, 3]);
    expect(february).toMatchObject({ headings: ['realisasi', 'februari'], isGiven: false });
    const answered = columnMeanings(SHEET, { [february?.id ?? '']: '-' })[0]?.columns;
    expect(answered?.find(({ letter }) => letter === 'F')).toMatchObject({ meaning: null, isGiven: true });
  });

  it('uses no meaning that may not be given by hand', () => {
    const meanings = told().flatMap(([, meaning]) => meaning ?? []);
    expect(meanings.filter((meaning) => !COLUMN_HEADINGS.includes(meaning))).toEqual([]);
  });

  it('names nothing where a sheet has no table', () => {
    expect(columnMeanings(sheetOf('Catatan', [['Rapat'], ['Hadir', 12]]), {})).toEqual([]);
  });
});
