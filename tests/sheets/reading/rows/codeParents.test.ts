// Accounts above accounts of other offices. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = [
  'Kode Rekening',
  'Uraian',
  'Target 2026',
  'Realisasi TW I',
  'Realisasi TW II',
  'Perangkat Daerah',
];
const REKLAME = ['4.1.01.09', 'Pajak Reklame', 420_125_000, 101_316_000, 97_204_000, 'Bapenda'];
const AIR = ['4.1.01.12', 'Pajak Air Tanah', 88_300_000, 21_402_000, 20_117_000, 'Dinas PU'];
const TITLES: Matrix = [['BADAN PENDAPATAN DAERAH'], ['REALISASI PAD TAHUN 2026'], []];
const read = (...rows: Matrix) =>
  inspected(readingOf([sheetOf('PAD', [...TITLES, HEAD, ...rows])]), { asOf: '2026-06-30' });
const namesOf = (...rows: Matrix) => (read(...rows).input?.indicators ?? []).map(({ name }) => name);
const LEAVES = ['Pajak Reklame', 'Pajak Air Tanah'];

describe('an account above the accounts of several offices', () => {
  it.each<readonly [string, string | null]>([
    ['blank', null],
    ['a dash', '-'],
  ])('is a parent where its own office is %s', (_, office) => {
    const parent = ['4.1.01', 'Pajak Daerah', 508_425_000, 122_718_000, 117_321_000, office];
    expect(namesOf(parent, REKLAME, AIR)).toEqual(LEAVES);
    expect(read(parent, REKLAME, AIR).issues.map(({ code }) => code)).not.toContain('TOTAL_DIFFERS');
  });

  it('is one where it names no office and is not their sum, which is told', () => {
    const parent = ['4.1.01', 'Pajak Daerah', 600_000_000, 122_718_000, 117_321_000, null];
    expect(namesOf(parent, REKLAME, AIR)).toEqual(LEAVES);
    expect(read(parent, REKLAME, AIR).issues.map(({ code }) => code)).toContain('TOTAL_DIFFERS');
  });

  it('is one under an office of its own where it is their sum, and an indicator where it is not', () => {
    const parent = ['4.1.01', 'Pajak Daerah', 508_425_000, 122_718_000, 117_321_000, 'Dinas Perdagangan'];
    expect(namesOf(parent, REKLAME, AIR)).toEqual(LEAVES);
    const own = parent.map((cell) => (cell === 508_425_000 ? 70_000_000 : cell));
    expect(namesOf(own, REKLAME, AIR)).toEqual(['Pajak Daerah', ...LEAVES]);
  });

  it('adds up what it stands over at two levels', () => {
    const top = ['4.1', 'PAD', 508_425_000, 122_718_000, 117_321_000, null];
    const parent = ['4.1.01', 'Pajak Daerah', 508_425_000, 122_718_000, 117_321_000, null];
    const { issues } = read(top, parent, REKLAME, AIR);
    expect(namesOf(top, parent, REKLAME, AIR)).toEqual(LEAVES);
    expect(issues.map(({ code }) => code)).not.toContain('TOTAL_DIFFERS');
  });

  it('is one over rows of its own account where it is their sum', () => {
    const sum = ['4.1.02.02', 'Pemakaian Kekayaan', 508_425_000, 122_718_000, 117_321_000, null];
    const own = [REKLAME, AIR].map((row) => ['4.1.02.02', 'Pemakaian Kekayaan', ...row.slice(2)]);
    expect(namesOf(sum, ...own)).toHaveLength(2);
  });
});
