import { wordKey } from '../../../../src/sheets/reading/cells/wordKey';
import type { Inspection, InspectionOptions } from '../../../../src/sheets/inspection';
import {
  bookOf,
  CLEAN,
  HOTEL,
  inspected,
  NINE_MONTHS,
  realisation,
  REKLAME,
  target,
  type Row,
} from '../bookOf';

const [reklame = {}, hotel = {}] = CLEAN['Target'] ?? [];
const [reklameMonths = {}, hotelMonths = {}] = CLEAN['Realisasi'] ?? [];
const read = (
  sheets: Readonly<Record<string, readonly Row[]>>,
  options: Partial<InspectionOptions> = {},
): Inspection => inspected(bookOf({ ...CLEAN, ...sheets }), options);
const names = (inspection: Inspection): readonly string[] =>
  (inspection.input?.indicators ?? []).map(({ name }) => name);
const excluded = (inspection: Inspection, role: string) =>
  inspection.sources.find((source) => source.role === role)?.excludedRows;

describe('inspect: a year that cannot be read', () => {
  it.each(['dua ribu', 'tahun ini', 26, '2025/2026', '#REF!'])(
    'keeps a target of %j and holds it',
    (Tahun) => {
      const inspection = read({ Target: [{ ...reklame, Tahun }, hotel] });
      const id = `year:Target!${wordKey(Tahun)}`;
      expect(inspection.questions).toMatchObject([
        {
          id,
          code: 'YEAR_UNREADABLE',
          cell: 'A2',
          facts: { year: '2026', name: 'Pajak Reklame' },
        },
      ]);
      expect(inspection.input?.indicators.map(({ holds }) => holds)).toEqual([
        [
          {
            code: 'YEAR_UNREADABLE',
            questionId: id,
            periods: 'all',
            touchesTarget: true,
          },
        ],
        [],
      ]);
    },
  );

  it('takes the row in or leaves it out as answered', () => {
    const sheets = { Target: [{ ...reklame, Tahun: 'dua ribu' }, hotel] };
    const own = read(sheets, { answers: { 'year:Target!duaribu': 'ini' } });
    expect(own.input?.indicators[0]).toMatchObject({ name: 'Pajak Reklame', holds: [] });
    const other = read(sheets, { answers: { 'year:Target!duaribu': 'lain' } });
    expect(names(other)).toEqual([HOTEL['Uraian/Indikator Kinerja']]);
    expect(excluded(other, 'target')).toEqual([{ row: 2, reason: 'other year' }]);
  });

  it('asks once for all rows of a sheet with the same text', () => {
    const rows = [reklame, hotel].map((row) => ({ ...row, Tahun: 'dua ribu' }));
    const open = read({ Target: rows });
    expect(open.questions).toMatchObject([{ id: 'year:Target!duaribu', facts: { rows: '2' }, rows: 2 }]);
    const own = read({ Target: rows }, { answers: { 'year:Target!duaribu': 'ini' } });
    expect(own.input?.indicators.map(({ holds }) => holds)).toEqual([[], []]);
  });

  it('holds the target whose realisation it is', () => {
    const sheets = { Realisasi: [{ ...reklameMonths, Tahun: 'berjalan' }, hotelMonths] };
    const open = read(sheets);
    expect(open.questions.map(({ id }) => id)).toEqual(['year:Realisasi!berjalan']);
    expect(open.input?.indicators.map(({ holds }) => holds.length)).toEqual([1, 0]);
    expect(
      read(sheets, { answers: { 'year:Realisasi!berjalan': 'ini' } }).input?.indicators[0]?.holds,
    ).toEqual([]);
    const other = read(sheets, { answers: { 'year:Realisasi!berjalan': 'lain' } });
    expect(other.questions.map(({ id }) => id)).toContain('match:Target!1.01/4.1.01.09');
    expect(excluded(other, 'realisation')).toEqual([{ row: 2, reason: 'other year' }]);
  });

  it('asks nothing about notes and titles in the column', () => {
    const note = { Tahun: 'A', 'Kode OPD': null, 'Uraian/Indikator Kinerja': 'Pendapatan' };
    const inspection = read({
      Target: [note, reklame, hotel],
      Realisasi: [realisation(note, []), reklameMonths, hotelMonths],
    });
    expect(inspection.questions).toEqual([]);
    expect(excluded(inspection, 'realisation')).toEqual([{ row: 2, reason: 'note' }]);
  });
});

describe('inspect: a blank year', () => {
  const blank = target({ ...REKLAME, Tahun: null, 'Target Murni': 1_200_000_000 });
  const earlier = target({ ...HOTEL, Tahun: 2025, 'Target Murni': 1 });

  it('counts as the year assessed beside rows of another year, and says so', () => {
    const inspection = read({ Target: [blank, earlier] }, { year: 2026 });
    expect(inspection).toMatchObject({ failure: null, year: 2026 });
    expect(names(inspection)).toEqual(['Pajak Reklame']);
    expect(inspection.issues).toContainEqual(
      expect.objectContaining({ code: 'ROW_WITHOUT_YEAR', sheet: 'Target', cell: 'A2' }),
    );
  });

  it('is not found where only a total has none', () => {
    const total = { 'Uraian/Indikator Kinerja': 'JUMLAH', 'Target Murni': 1 };
    const inspection = read({ Target: [earlier, total] }, { year: 2026 });
    expect(inspection.failure?.code).toBe('YEAR_NOT_FOUND');
  });

  it('needs no word where every other row is of the year', () => {
    const inspection = read({
      Target: [blank, hotel],
      Realisasi: [realisation(REKLAME, NINE_MONTHS), hotelMonths],
    });
    expect(inspection.issues.map(({ code }) => code)).not.toContain('ROW_WITHOUT_YEAR');
  });
});
