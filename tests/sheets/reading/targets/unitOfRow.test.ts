// A row that shows percentages among rows of rupiah is no money. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const PAD: Matrix = [
  ['REALISASI PENDAPATAN ASLI DAERAH TAHUN 2026', '', '', '', ''],
  ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
  [1, 'Pajak Reklame', 420_000_000, 119_517_600, 76_505_100],
  [2, 'Pajak Air Tanah', 88_000_000, 25_450_500, 15_154_300],
  [3, 'Rasio Kemandirian', 0.15, 0.2, 0.2],
];
const unitsWith = (formats: Readonly<Record<string, string>>) =>
  inspected(readingOf([sheetOf('PAD', PAD, { formats })]), { asOf: '2026-07-05' }).input?.indicators.map(
    ({ name, isRupiah, unit }) => [name, isRupiah, unit],
  );

describe('unitOfRow', () => {
  it('takes a target that is shown as a percentage for one', () => {
    expect(unitsWith({ '5:3': '0%', '5:4': '0%', '5:5': '0%' })).toEqual([
      ['Pajak Reklame', true, 'Rp'],
      ['Pajak Air Tanah', true, 'Rp'],
      ['Rasio Kemandirian', false, '%'],
    ]);
  });

  it.each([
    ['Pajak Rokok (Rp juta)', 1_000_000n],
    ['Pajak Rokok (dalam ribuan)', 1_000n],
    ['Pajak Rokok (jutaan rupiah)', 1_000_000n],
    ['Pajak Rokok (juta batang)', 1n],
  ])('reads the figures of %j in the unit behind its name', (name, factor) => {
    const rows: Matrix = [...PAD.slice(0, 4), [3, name, 263_034, 69_283, 72_558]];
    const { input, questions } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    const row = input?.indicators.at(-1);
    expect(row?.targets.original).toEqual({ kind: 'amount', amount: 263_034n * 1_000_000n * factor });
    expect(questions).toEqual([]);
  });

  it('leaves a plain number in the unit of its sheet', () => {
    expect(unitsWith({})?.at(-1)).toEqual(['Rasio Kemandirian', true, 'Rp']);
  });

  it('goes by the name of a row against the unit of the sheet', () => {
    const title = ['REALISASI PAD TAHUN 2026 (dalam ribuan rupiah)', '', '', '', ''];
    const rows: Matrix = [title, ...PAD.slice(1, 4), [3, 'Pajak Rokok (Rp juta)', 263_034, 69_283, 72_558]];
    const { input } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    const rokok = input?.indicators.at(-1);
    const rupiah = (million: bigint) => million * 1_000_000n * 1_000_000n;
    expect(rokok?.targets.original).toEqual({ kind: 'amount', amount: rupiah(263_034n) });
    expect(rokok?.months[2]).toMatchObject({ kind: 'amount', amount: rupiah(69_283n) });
  });

  it.each([
    ['PAJAK DAERAH (dalam rupiah)', 1n],
    ['PAJAK DAERAH (rupiah penuh)', 1n],
    ['PAJAK DAERAH (dalam jutaan rupiah)', 1_000_000n],
    ['PAJAK DAERAH (Rp)', 1_000n],
  ])('goes by %j over its rows against a title in thousands', (section, factor) => {
    const title = ['REALISASI PAD TAHUN 2026 (dalam ribuan rupiah)', '', '', '', ''];
    const rows: Matrix = [title, PAD[1] ?? [], ['', section, '', '', ''], ...PAD.slice(2, 4)];
    const { input } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    const [reklame] = input?.indicators ?? [];
    expect(reklame?.targets.original).toEqual({ kind: 'amount', amount: 420_000_000n * 1_000_000n * factor });
    expect(reklame?.months[2]).toMatchObject({ kind: 'amount', amount: 119_517_600n * 1_000_000n * factor });
  });

  it.each([
    ['Juta', 1_000_000n],
    ['jt', 1_000_000n],
    ['Ribu', 1_000n],
    ['Mlr', 1_000_000_000n],
    ['Miliyar', 1_000_000_000n],
    ['Rp', 1n],
  ])('reads rows whose column of units says %s in that', (unit, factor) => {
    const rows: Matrix = [
      ['REALISASI PAD 2026'],
      ['No', 'Uraian', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
      [1, 'Pajak Reklame', unit, 510, 120, 110],
      [2, 'BPHTB', unit, 230, 60, 50],
    ];
    const { input, questions } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    const [row] = input?.indicators ?? [];
    expect(row?.targets.original).toEqual({ kind: 'amount', amount: 510n * 1_000_000n * factor });
    expect(row?.months[2]).toMatchObject({ kind: 'amount', amount: 120n * 1_000_000n * factor });
    expect(questions).toEqual([]);
  });

  it.each([
    ['Retribusi parkir (kendaraan)', 5170, false],
    ['Pajak daerah yang dilayani daring (dokumen)', 240, false],
    ['Retribusi Rumah Potong Hewan (ekor)', 263_034_000, true],
  ])('counts what %j has in brackets only where its target is small', (name, target, isRupiah) => {
    const rows: Matrix = [...PAD.slice(0, 4), [3, name, target, target * 0.26, target * 0.2]];
    const { input } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    expect(input?.indicators.at(-1)?.isRupiah).toBe(isRupiah);
  });

  it.each([
    'WAJIB PAJAK BESAR (omzet miliaran rupiah)',
    'A. KARCIS RODA DUA (Rp 1.000)',
    'B. WAJIB PAJAK BESAR (di atas Rp 100 juta)',
  ])('takes no tariff of the section %s for a unit', (section) => {
    const rows: Matrix = [...PAD.slice(0, 2), ['', section], ...PAD.slice(2, 4)];
    const { input } = inspected(readingOf([sheetOf('PAD', rows)]), { asOf: '2026-07-05' });
    const [row] = input?.indicators ?? [];
    expect(row?.targets.original).toEqual({ kind: 'amount', amount: 420_000_000n * 1_000_000n });
  });

  it.each([
    ['Rp', 'Ribu Rp', 1_000n],
    ['Juta Rp', 'Rp', 1n],
    ['Juta Rp', 'Juta', 1_000_000n],
  ])('reads targets in %j, and realisation on a sheet of its own in its %j', (ofTargets, own, factor) => {
    const targets: Matrix = [
      ['TARGET PAD 2026'],
      ['Uraian', 'Satuan', 'Target'],
      ...['Pajak Reklame', 'BPHTB'].map((name, at) => [
        name,
        ofTargets,
        (500 + at) * (ofTargets === 'Rp' ? 1_000_000 : 1),
      ]),
    ];
    const realised: Matrix = [
      ['REALISASI PAD 2026'],
      ['Uraian', 'Satuan', 'Realisasi TW I', 'Realisasi TW II'],
      ...['Pajak Reklame', 'BPHTB'].map((name, at) => [
        name,
        own,
        ...[120, 110].map((one) => ((one + at) * 1_000_000) / Number(factor)),
      ]),
    ];
    const { input, questions } = inspected(readingOf([sheetOf('T', targets), sheetOf('R', realised)]), {
      asOf: '2026-07-05',
    });
    expect(questions).toEqual([]);
    const [row] = input?.indicators ?? [];
    expect(row?.targets.original).toEqual({ kind: 'amount', amount: 500_000_000n * 1_000_000n });
    expect(row?.months[2]).toMatchObject({ kind: 'amount', amount: 120_000_000n * 1_000_000n });
  });
});
