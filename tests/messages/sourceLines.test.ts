import { sourceLines } from '../../src/messages/sourceLines';
import type { SourceTable } from '../../src/sheets/inspection';
import { MONTH_NAMES } from '../../src/sheets/monthNames';

const report = (sheet: string): SourceTable => ({
  role: 'realisation',
  sheet,
  headerRows: [7, 8],
  firstRow: 9,
  lastRow: 47,
  columns: { 'Kode Rekening': 'A', [sheet]: 'J' },
  unit: '1',
  grain: 'monthly',
  running: false,
  excludedRows: [],
  hiddenRows: [],
});

describe('sourceLines', () => {
  it('tells reports of one shape in one breath', () => {
    expect(sourceLines(MONTH_NAMES.slice(0, 6).map(report), 'id')).toEqual([
      'Realisasi: lembar Januari, Februari, Maret, April, … Juni (6 lembar), baris 9–47, judul di baris 7–8',
      '  kolom: Kode Rekening A, Januari J',
    ]);
  });

  it('counts headings and rows as English does', () => {
    const one = { ...report('Rekap'), firstRow: 9, lastRow: 9, headerRows: [7], hiddenRows: [9] };
    const [found] = sourceLines([one], 'en');
    expect(found).toContain('sheet Rekap, row 9, heading in row 7');
    expect(sourceLines([one], 'en').at(-1)).toBe('  1 hidden row is counted: 9');
    expect(sourceLines([report('Rekap')], 'en')[0]).toContain('rows 9–47, headings in rows 7–8');
  });

  it('takes months in a row together', () => {
    const columns = { 'Target Murni': 'C', Januari: 'D', Februari: 'E', Maret: 'F', Desember: 'K' };
    const [, line] = sourceLines([{ ...report('Rekap'), columns }], 'en');
    expect(line).toBe('  columns: Target Murni C, Januari–Maret D–F, Desember K');
  });

  it('tells rows by their reason, neighbours as one span', () => {
    const excludedRows = [9, 10, 11, 15].map((row) => ({ row, reason: 'parent' as const }));
    const lines = sourceLines(
      [{ ...report('Rekap'), excludedRows: [...excludedRows, { row: 48, reason: 'total' }] }],
      'id',
    );
    expect(lines.at(-1)).toBe('  5 baris tidak ikut dihitung: induk 9–11, 15; jumlah 48');
  });

  it('counts totals by the quarter where the figures are quarterly', () => {
    const lines = sourceLines([{ ...report('Rekap'), grain: 'quarterly', running: true }], 'id');
    expect(lines).toContain('  angka berupa jumlah sampai dengan triwulan itu');
    expect(lines.join()).not.toContain('bulan itu');
    expect(sourceLines([{ ...report('Rekap'), running: true }], 'en')).toContain(
      '  figures are totals up to that month',
    );
  });

  it('says what one row of a list of deposits is', () => {
    expect(sourceLines([{ ...report('Setoran'), grain: 'deposits' }], 'id')).toContain(
      '  satu baris satu setoran; dijumlahkan per bulan',
    );
  });
});
