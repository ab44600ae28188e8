import { changedVerdicts } from '../../../src/taskpane/screens/changedVerdicts';
import { MET, sampleRows } from '../sampleViews';

const rows = sampleRows('id');

describe('changedVerdicts', () => {
  it('finds nothing where every status is the same', () => {
    expect(changedVerdicts(rows, sampleRows('en'))).toEqual([]);
  });

  it('finds another status', () => {
    const now = rows.map((row) => (row.name === 'Dinas Pariwisata' ? { ...row, chip: MET } : row));
    expect(changedVerdicts(rows, now)).toEqual([
      { name: 'Dinas Pariwisata', before: 'Data Belum Lengkap', now: 'Tercapai' },
    ]);
  });

  it('finds rows that came and rows that went', () => {
    expect(changedVerdicts(rows.slice(1), rows.slice(0, 5))).toEqual([
      { name: 'Badan Pendapatan Daerah', before: null, now: 'Tercapai' },
      { name: 'Dinas Lingkungan Hidup', before: 'Tidak Tercapai', now: null },
    ]);
  });
});
