// One name twice in a list without codes. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target 2026', 'Realisasi TW I', 'Realisasi TW II'];
const read = (hiddenRows: readonly number[], ...rows: Matrix) => {
  const { input, questions, issues } = inspected(
    readingOf([sheetOf('PAD', [['REALISASI PAD TAHUN 2026'], HEAD, ...rows], { hiddenRows })]),
    { asOf: '2026-06-30' },
  );
  return {
    held: (input?.indicators ?? []).filter(({ holds }) => holds.length > 0).map(({ source }) => source.row),
    count: input?.indicators.length ?? 0,
    asked: questions.map(({ code }) => code),
    doubled: issues.filter(({ code }) => code === 'TARGET_DOUBLED').map(({ cell }) => cell),
  };
};
const OLD = [1, 'Pajak Reklame', 420_125_000, 101_316_217, 97_204_118];
const NEW = [1, 'Pajak Reklame', 400_000_000, 101_316_217, 97_204_118];
const more = (row: Matrix[number]): Matrix[number] =>
  row.map((cell) => (typeof cell === 'number' && cell > 100 ? cell + 1_000 : cell));
const AIR = [2, 'Pajak Air Tanah', 88_300_000, 21_402_331, 20_117_906];

describe('namedTwice', () => {
  it.each<readonly [string, readonly number[], Matrix, readonly number[]]>([
    ['next to each other with other figures', [], [OLD, NEW, AIR], [3, 4]],
    ['far apart with the same figures', [], [OLD, AIR, OLD], [3, 5]],
    ['one of them hidden', [3], [OLD, NEW, AIR], [3, 4]],
  ])('asks once about rows %s, with an issue on each', (_, hidden, rows, places) => {
    const { held, asked, doubled } = read(hidden, ...rows);
    expect(asked).toEqual(['TARGET_DOUBLED']);
    expect(held).toEqual(places);
    expect(doubled).toEqual(places.map((place) => `B${String(place)}`));
  });

  it('tells rows of two units apart whose headings name the year too', () => {
    const rows = [
      [null, 'UPT UTARA TAHUN 2026'],
      OLD,
      AIR,
      [null, 'UPT SELATAN TAHUN 2026'],
      more(NEW),
      more(AIR),
    ];
    expect(read([], ...rows)).toMatchObject({ asked: [], held: [] });
  });

  it.each([
    ['SEBELUM PERUBAHAN', 'SETELAH PERUBAHAN'],
    ['TAHUN 2025', 'TAHUN 2026'],
  ])('asks about rows under headings that name versions: %s, %s', (first, second) => {
    const { asked, held } = read([], [null, first], OLD, AIR, [null, second], more(NEW), more(AIR));
    expect(new Set(asked)).toEqual(new Set(['TARGET_DOUBLED']));
    expect(held).toHaveLength(4);
  });

  it.each<readonly [string, Matrix]>([
    ['two headings', [[null, 'Terminal Barat'], OLD, AIR, [null, 'Terminal Timur'], NEW]],
    [
      'two totals of other names',
      [
        OLD,
        AIR,
        [null, 'Jumlah Pasar Barat', 508_425_000, 122_718_548, 117_322_024],
        [1, 'Pajak Reklame', 425_025_000, 106_316_106, 105_187_105],
        AIR,
        [null, 'Jumlah Pasar Timur', 513_325_000, 127_718_437, 125_305_011],
      ],
    ],
    [
      'two parents',
      [
        [1, 'Terminal Barat', 508_425_000, 122_718_548, 117_322_024],
        [null, '  Pajak Reklame', 420_125_000, 101_316_217, 97_204_118],
        [null, '  Pajak Air Tanah', 88_300_000, 21_402_331, 20_117_906],
        [2, 'Terminal Timur', 513_325_000, 127_718_437, 125_305_011],
        [null, '  Pajak Reklame', 425_025_000, 106_316_106, 105_187_105],
        [null, '  Pajak Air Tanah', 88_300_000, 21_402_331, 20_117_906],
      ],
    ],
  ])('tells rows under %s apart', (_, rows) => {
    expect(read([], ...rows).asked).toEqual([]);
  });
});
