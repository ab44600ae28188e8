import { rowsOf } from '../tableOf';
import { addsBelow } from '../../../../src/sheets/reading/rows/totalWords';

const LEVELS = ['Uraian/Indikator Kinerja', '', 'Target Murni'];
const names = (reading: ReturnType<typeof rowsOf>): readonly string[] => reading.rows.map(({ name }) => name);

describe('addsBelow', () => {
  it.each([
    ['=C5+C6', 4, true],
    ['=SUM(C5:C9)', 4, true],
    ['=SUM(C1:C3)', 4, false],
    ['=C3+C5', 4, false],
  ])('tells of %s in row %d: %s', (formula, row, expected) => {
    expect(addsBelow(formula, row)).toBe(expected);
  });
});

describe('readSourceRows: parents whose formulas add up rows below them', () => {
  it('keeps the leaf above such a parent, which stands on its level', () => {
    const reading = rowsOf(
      [
        LEVELS,
        ['PBB-P2', null, 700],
        ['PBJT', null, 300],
        [null, 'PBJT-Makanan', 100],
        [null, 'PBJT-Hotel', 200],
      ],
      { role: 'target', nameColumns: [0, 1], formulas: { '3:3': '=C4+C5' } },
    );
    expect(names(reading)).toEqual(['PBB-P2', 'PBJT-Makanan', 'PBJT-Hotel']);
    expect(reading.left).toEqual({ subtotal: [3] });
  });
});

describe('readSourceRows: rows that are easily taken for others', () => {
  it('keeps a row whose target is typed as a dash', () => {
    const reading = rowsOf(
      [
        ['Uraian/Indikator Kinerja', 'Target Murni'],
        ['Pajak Reklame', 100],
        ['Pajak Hotel', '-'],
        ['Catatan kaki', null],
        ['Pajak Parkir', 20],
      ],
      { role: 'target' },
    );
    expect(names(reading)).toEqual(['Pajak Reklame', 'Pajak Hotel', 'Pajak Parkir']);
  });

  it.each(['Halaman 1', 'HAL. 2', 'Page 3 of 4', 'Hal 2 dari 5'])('leaves out %s under the codes', (mark) => {
    const reading = rowsOf(
      [
        ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Target Murni'],
        ['4.1.01.09', 'Pajak Reklame', 100],
        [mark, null, null],
        ['4.1.01.10', 'Pajak Hotel', 50],
      ],
      { role: 'target' },
    );
    expect(names(reading)).toEqual(['Pajak Reklame', 'Pajak Hotel']);
  });

  it('leaves out a group that a summary names again without its code', () => {
    const reading = rowsOf(
      [
        ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Target Murni'],
        ['4.1.02', 'RETRIBUSI DAERAH', null],
        ['4.1.02.01', 'Retribusi Pelayanan Kesehatan', 500],
        [null, 'JUMLAH', 500],
        [null, 'RETRIBUSI DAERAH', 500],
      ],
      { role: 'target' },
    );
    expect(names(reading)).toEqual(['Retribusi Pelayanan Kesehatan']);
  });
});
