// What titles and remarks below a table say of months that have not come in. Fictional amounts only.
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;
const rowOf = (name: string, january: number) => [
  name,
  1_000 * MILLION,
  january,
  ...MONTH_NAMES.slice(1).map((_, at) => (70 + at) * MILLION),
];
const asked = (title: string, foot = '', mark = '') =>
  inspected(
    readingOf([
      sheetOf('R', [
        [title],
        ['Uraian', 'Target', ...MONTH_NAMES],
        rowOf(`Pajak Reklame${mark}`, 0),
        rowOf('BPHTB', 60 * MILLION),
        [],
        [foot],
      ]),
    ]),
    { asOf: '2026-12-31' },
  ).questions.map(({ code }) => code);
const CODE = 'PERIOD_WORD_UNUSED';

describe('notedReaches', () => {
  it.each([
    ['REALISASI PAD S.D. SEPTEMBER DAN PROGNOSIS S.D. DESEMBER 2026', [CODE]],
    ['REALISASI PAD DAN PROGNOSIS S.D. DESEMBER 2026', [CODE]],
    ['REALISASI PAD 2026, TARGET SESUAI PROYEKSI SEMESTER II', []],
    ['REALISASI PAD 2026', []],
  ])('of the title %j asks %j', (title, codes) => {
    expect(asked(title)).toEqual(codes);
  });

  it.each([
    ['*) Program pembebasan denda PBB s.d. 30 September 2026', '', []],
    ['*) s.d. September', '', []],
    ['*) s.d. September', ' *)', [CODE]],
    ['Belum termasuk insentif pemungutan TW II', '', []],
    ['Belum termasuk setoran TW IV', '', [CODE]],
    ['Belum termasuk setoran sewa bulan Desember', '', [CODE]],
    ['Data s.d. 30 November 2026 (belum termasuk insentif)', '', [CODE]],
    ['Realisasi s.d. November, tarif baru', '', [CODE]],
    ['Belum ada penerimaan bulan Februari', '', [CODE]],
    ['Belum ada setoran sejak Oktober', '', [CODE]],
    ['Target Maret belum termasuk perubahan', '', []],
    ['Prognosis Desember', '', [CODE]],
    ['Desember (prognosis)', '', [CODE]],
    ['Angka bulan Desember estimasi', '', [CODE]],
    ['Realisasi Desember perkiraan', '', [CODE]],
    ['Melebihi perkiraan Desember', '', []],
    ['Perkiraan hujan bulan Desember menghambat penagihan', '', []],
    ['Menunggu hujan reda sejak Desember', '', []],
    ['Pemeriksaan Desember menyusul', '', []],
    ['Setoran Maret belum masuk, sudah dibukukan April', '', []],
  ])('of the remark %j under names marked %j asks %j', (foot, mark, codes) => {
    expect(asked('REALISASI PAD 2026', foot, mark)).toEqual(codes);
  });

  it.each([
    ['Belum termasuk Maret', ['Maret']],
    ['Setoran Maret belum masuk', ['Maret']],
    ['Maret belum input SIPD', ['Maret']],
    ['Penerimaan bulan Maret belum lengkap', ['Maret']],
    ['Realisasi Maret belum final', ['Maret']],
    ['Setoran tanggal 20 s.d. 31 Maret belum masuk', ['Maret']],
    ['Menunggu data Maret', ['Maret']],
    ['Data Maret menyusul', ['Maret']],
    ['Maret blm input', ['Maret']],
    ['Setoran April blm. masuk', ['April']],
    ['Realisasi Maret belum termasuk UPT Wilayah III (menunggu rekonsiliasi)', ['Maret']],
    ['Setoran April belum terekap', ['April']],
    ['Belum termasuk sejak Oktober', ['Oktober', 'November', 'Desember']],
  ])('of %j leaves out %j where the officer says so', (foot, months) => {
    const read = (answers: Readonly<Record<string, string>>) =>
      inspected(
        readingOf([
          sheetOf('R', [
            ['REALISASI PAD 2026'],
            ['Uraian', 'Target', ...MONTH_NAMES, 'Keterangan'],
            ...[rowOf('Pajak Reklame', 0)].map((cells) => [...cells, foot]),
          ]),
        ]),
        { asOf: '2026-12-31', answers },
      );
    const [question] = read({}).questions;
    const { input } = read({ [question?.id ?? '']: 'out' });
    const missing = MONTH_NAMES.filter((_, month) => input?.indicators[0]?.months[month]?.kind === 'none');
    expect(missing).toEqual(months);
  });

  it('doubts no other month than the one in which nothing came in', () => {
    const one = [rowOf('Pajak Reklame', 0)];
    const found = inspected(
      readingOf([
        sheetOf('R', [
          ['REALISASI PAD 2026'],
          ['Uraian', 'Target', ...MONTH_NAMES],
          ...one,
          [],
          ['Belum ada penerimaan bulan Januari'],
        ]),
      ]),
      { asOf: '2026-12-31' },
    );
    expect(found.questions).toEqual([]);
  });
});
