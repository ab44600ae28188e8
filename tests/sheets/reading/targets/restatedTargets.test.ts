import { withRestated } from '../../../../src/sheets/reading/targets/restatedTargets';
import { rowsOf } from '../tableOf';

const HEAD = ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Target Murni'];
const plain = rowsOf([HEAD, ['4.1.01.09', 'Pajak Reklame', 100]], { role: 'target' }).rows;
const report = rowsOf([HEAD, ['4.1.01.09', 'Pajak Reklame', 100], ['4.1.01.10', 'Pajak Hotel', 50]], {
  role: 'target',
}).rows;

describe('withRestated', () => {
  const merged = { heads: [...plain, ...report], partsOf: () => [] };
  const reportTable = report[0]?.table;
  const found = withRestated(merged, (table) => table === reportTable);

  it('heads an account by its row in the table of targets', () => {
    expect(found.heads).toEqual([plain[0], report[1]]);
  });

  it('keeps what the report states again as a part of that row', () => {
    expect(found.heads.map((row) => found.partsOf(row))).toEqual([[report[0]], []]);
  });

  it('heads no account by a note of a single month', () => {
    const notes = rowsOf(
      [
        ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Target Oktober'],
        ['4.1.01.09', 'Pajak Reklame', 30],
        ['4.1.01.11', 'Pajak Parkir', 5],
      ],
      { role: 'target' },
    ).rows;
    const noted = withRestated(
      { heads: [...notes, ...report], partsOf: () => [] },
      (table) => table === reportTable,
    );
    expect(noted.heads).toEqual([...report, notes[1]]);
    expect(noted.heads.map((row) => noted.partsOf(row))).toEqual([[notes[0]], [], []]);
  });
});
