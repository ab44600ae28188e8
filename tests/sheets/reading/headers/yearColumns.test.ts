import { Findings } from '../../../../src/sheets/reading/findings';
import { columnsOfYear } from '../../../../src/sheets/reading/headers/yearColumns';
import { tableOf } from '../tableOf';

const table = tableOf([
  ['Uraian/Indikator Kinerja', 'S.d. Bulan Ini'],
  ['Pajak Reklame', 5],
]);
const headed = (text: string): typeof table => ({ ...table, written: new Map([['S.d. Bulan Ini', text]]) });

describe('columnsOfYear', () => {
  it.each(['realisasi 2026', 'realisasi', 'capaian renstra 2025-2026'])('keeps %s in 2026', (text) => {
    const log = new Findings({});
    expect(columnsOfYear(headed(text), ['S.d. Bulan Ini'], 2026, log).columns.has('S.d. Bulan Ini')).toBe(
      true,
    );
    expect(log.issues()).toEqual([]);
  });

  it("leaves out last year's column, and says so", () => {
    const log = new Findings({});
    const left = columnsOfYear(headed('realisasi s.d. 30 september 2025'), ['S.d. Bulan Ini'], 2026, log);
    expect(left.columns.has('S.d. Bulan Ini')).toBe(false);
    expect(log.issues()).toMatchObject([{ code: 'COLUMN_OF_OTHER_YEAR', found: '2025', expected: '2026' }]);
  });

  it("takes the assessed year's column of several", () => {
    const two = {
      ...headed('realisasi 2025'),
      yearly: new Map([
        [
          'S.d. Bulan Ini',
          new Map([
            [2025, 1],
            [2026, 2],
          ]),
        ],
      ]),
      doubled: new Map([['S.d. Bulan Ini', [1, 2]]]),
    };
    const taken = columnsOfYear(two, ['S.d. Bulan Ini'], 2026, new Findings({}));
    expect(taken.columns.get('S.d. Bulan Ini')).toBe(2);
    expect(taken.doubled.size).toBe(0);
  });
});
