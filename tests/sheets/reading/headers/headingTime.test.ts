import { headingTime } from '../../../../src/sheets/reading/headers/headingTime';

const timeOf = (texts: readonly string[], spans?: readonly number[]) =>
  headingTime({
    texts,
    raw: texts.at(-1) ?? '',
    format: 'General',
    isContinued: false,
    numerals: 0,
    ...(spans === undefined ? {} : { spans }),
  });

describe('headingTime: its own stretch in words', () => {
  it.each([
    ['realisasi tw ii (april s.d. juni)', false],
    ['realisasi tw iii (juli sampai september 2026)', false],
    ['realisasi tw ii (1 april s/d 30 juni)', false],
    ['realisasi semester ii (juli s.d. desember)', false],
    ['realisasi tw ii (januari s.d. juni)', true],
    ['realisasi tw ii (bulan ke-4 s.d. 6)', false],
    ['realisasi tw ii (bulan 1 s.d. 6)', true],
    ['realisasi tw ii (non kumulatif)', false],
    ['realisasi tw ii (tidak kumulatif)', false],
    ['realisasi tw ii (bukan s.d.)', false],
    ['realisasi tw ii (kumulatif)', true],
    ['realisasi s.d. tw ii', true],
    ['realisasi februari (1 s.d. 28)', false],
    ['realisasi februari (1 februari s.d. 28 februari)', false],
    ['realisasi februari (tanggal 1 s.d. 28)', false],
    ['realisasi s.d. 28 februari', true],
    ['realisasi tw ii (keadaan kas)', false],
    ['posisi tw ii', true],
  ])('of %j running is %j', (text, isRunning) => {
    expect(timeOf([text]).isRunning).toBe(isRunning);
  });
});

describe('headingTime', () => {
  it.each([
    [['triwulan i', 'februari'], { kind: 'month', month: 1 }],
    [['semester ii', 'triwulan iii', 'jumlah'], { kind: 'quarter', quarter: 2 }],
    [['realisasi triwulan', 'iv'], { kind: 'quarter', quarter: 3 }],
    [['realisasi s.d. triwulan (rp)', 'ii'], { kind: 'quarter', quarter: 1 }],
    [['realisasi triwulan (dalam juta rupiah)', 'iv'], { kind: 'quarter', quarter: 3 }],
    [['tribulan ii'], { kind: 'quarter', quarter: 1 }],
    [['maret', 'bulan ini'], { kind: 'month', month: 2 }],
    [['maret', 's.d. bulan lalu'], { kind: 'month', month: 1 }],
    [['april s.d. juni'], { kind: 'stretch', first: 4, last: 6 }],
    [['1 januari 2026 - 30 september 2026'], { kind: 'stretch', first: 1, last: 9 }],
    [['tw i s.d. tw iii'], { kind: 'stretch', first: 1, last: 9 }],
    [['tw i + ii'], { kind: 'stretch', first: 1, last: 6 }],
    [['realisasi tw i & ii'], { kind: 'stretch', first: 1, last: 6 }],
    [['tw i, ii'], { kind: 'stretch', first: 1, last: 6 }],
    [['triwulan iii dan iv'], { kind: 'stretch', first: 7, last: 12 }],
    [['tw i/iii'], { kind: 'several' }],
    [['triwulan ii + triwulan iii + iv'], { kind: 'stretch', first: 4, last: 12 }],
    [['realisasi triwulan', 's/d iii'], { kind: 'quarter', quarter: 2 }],
    [['realisasi tw i + iii'], { kind: 'several' }],
    [['juni dan agustus'], { kind: 'several' }],
    [['januari', 'minggu ii'], { kind: 'week' }],
    [['1st qtr'], { kind: 'quarter', quarter: 0 }],
    [['realisasi 3rd quarter'], { kind: 'quarter', quarter: 2 }],
    [['realisasi t.w. ii'], { kind: 'quarter', quarter: 1 }],
    [['3 bulan ii'], { kind: 'quarter', quarter: 1 }],
    [['bln-04'], { kind: 'month', month: 3 }],
    [['kum. mar'], { kind: 'month', month: 2 }],
    [['ytd jun'], { kind: 'month', month: 5 }],
    [['mtd'], { kind: 'this' }],
    [['realisasi', 's.d. periode ini'], { kind: 'week' }],
    [['realisasi', 's.d. periode lalu'], { kind: 'lastWeek' }],
    [['realisasi periode berjalan (januari - juni)'], { kind: 'stretch', first: 1, last: 6 }],
    [['realisasi periode ini'], null],
    [['realisasi per 30/06/2026'], { kind: 'month', month: 5 }],
    [['realisasi per 15/06/2026'], { kind: 'several' }],
    [['target sesuai sk tgl 30-12-2025'], null],
  ])('reads %j as %j', (texts, time) => {
    expect(timeOf(texts).time).toEqual(time);
  });

  it.each([
    [['s.d. triwulan ii', 'realisasi'], [3, 1], true],
    [['realisasi kumulatif', 'mei'], [12, 1], true],
    [['realisasi s.d. september 2026', 'mei'], [9, 1], false],
    [['realisasi s.d. bulan ini', 'mei'], [9, 1], false],
    [['s.d. bulan ini', 'mei'], [2, 1], true],
    [['s.d. mei', 'mei'], [2, 1], true],
    [['april s.d. juni'], [1], false],
    [['kum. mar'], [1], true],
    [['ytd jun'], [1], true],
    [['mtd sep'], [1], false],
    [['realisasi per 30/06/2026'], [1], true],
  ])('of %j over %j columns says that they run from January: %s', (texts, spans, isRunning) => {
    expect(timeOf(texts, spans).isRunning).toBe(isRunning);
  });

  it.each([
    [['realisasi', 'iii'], { kind: 'quarter', quarter: 2 }],
    [['realisasi minggu', 'iii'], { kind: 'week' }],
    [['tahap', 'iii'], null],
    [['realisasi per wilayah', 'iii'], null],
  ])('reads a paired numeral %j as %j', (texts, time) => {
    const path = { texts, raw: texts.at(-1) ?? '', format: 'General', isContinued: false, numerals: 4 };
    expect(headingTime({ ...path, isPairedQuarter: true }).time).toEqual(time);
  });
});
