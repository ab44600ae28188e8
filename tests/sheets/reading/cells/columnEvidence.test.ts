import { isGroupedIn } from '../../../../src/sheets/reading/cells/columnEvidence';
import { numberFromText } from '../../../../src/sheets/reading/cells/numberText';
import type { Matrix } from '../bookOf';
import { tableOf } from '../tableOf';

const NAME = 'Uraian/Indikator Kinerja';

/** The reading of the text of a row's cell: thousands, decimals, or nothing that tells. */
function readingOf(matrix: Matrix, row: number, heading: string): 'thousands' | 'decimals' | null {
  const table = tableOf(matrix);
  const column = table.columns.get(heading) ?? -1;
  const reading = numberFromText(String(table.grid.values[row]?.[column]));
  if (reading.kind !== 'ambiguous') throw new Error(`${String(row)} ${heading} is not ambiguous`);
  const isGrouped = isGroupedIn(table, column, heading, row, reading);
  return isGrouped === null ? null : isGrouped ? 'thousands' : 'decimals';
}

const MONTHS = [NAME, 'Januari', 'Februari', 'Maret'];
const TEXTS = ['Pajak Reklame', '62.721', '76.882', '91.882'];

describe('isGroupedIn', () => {
  it.each([
    ['a number row', [1, 2, 3, 4]],
    ['a number row in brackets', ['(1)', '(2)', '(3)', '(4)']],
    ['a row of small amounts', ['Denda', 500, 25, 100]],
    ['a row of small texts', ['Denda', '500', '25', '100']],
    ['a row of counts', ['Jumlah Wajib Pajak', 15, 16, 17]],
    ['a share with decimals', ['Kontribusi', 12.5, 3.25, 4.75]],
  ])('takes no decimals of rupiah from %s', (_, row) => {
    expect(readingOf([MONTHS, row, TEXTS], 2, 'Januari')).toBeNull();
  });

  it('takes two groups in one month for the writing of all months', () => {
    const matrix = [MONTHS, [1, 2, 3, 4], TEXTS, ['Pajak Hotel', '55.100', '61.200', '1.598.769']];
    const read = ['Januari', 'Februari', 'Maret'].map((month) => readingOf(matrix, 2, month));
    expect(read).toEqual(['thousands', 'thousands', 'thousands']);
  });

  it('goes by the column where months were written by several hands', () => {
    const matrix = [MONTHS, TEXTS, ['Pajak Hotel', '1.655.100', '1,261,200', '5']];
    const read = ['Januari', 'Februari', 'Maret'].map((month) => readingOf(matrix, 1, month));
    expect(read).toEqual(['thousands', null, null]);
  });

  it('takes thousands where the amounts of the column are so large', () => {
    expect(readingOf([MONTHS, ['Pajak Hotel', 45_000, 51_000, 60_000], TEXTS], 2, 'Januari')).toBe(
      'thousands',
    );
  });

  it('takes decimals of rupiah from texts with decimals only where the sheet states thousands or millions', () => {
    const rows = [
      ['Pajak Hotel', '45.5', '12.25', '8.75'],
      ['Pajak Air Tanah', '5.5', '2.25', '1.75'],
      TEXTS,
    ];
    expect(readingOf([MONTHS, ...rows], 3, 'Januari')).toBeNull();
    const stated = ['Uraian/Indikator Kinerja', 'Januari', 'Februari', 'Maret'];
    const table = tableOf([stated, ...rows]);
    const written = new Map([...table.written, ['Januari', 'januari (rp juta)']]);
    const reading = numberFromText('62.721');
    if (reading.kind !== 'ambiguous') throw new Error('62.721 is not ambiguous');
    expect(isGroupedIn({ ...table, written }, 1, 'Januari', 3, reading)).toBe(false);
  });

  it('measures a text by the figures of its own unit', () => {
    const head = [NAME, 'Satuan', 'Target Murni'];
    const matrix = [head, ['IKM', 'Indeks', 3.25], ['Mutu', 'Indeks', '3.251'], ['Warga', 'orang', '1.095']];
    expect(readingOf(matrix, 2, 'Target Murni')).toBe('decimals');
    expect(readingOf(matrix, 3, 'Target Murni')).toBeNull();
  });
});
