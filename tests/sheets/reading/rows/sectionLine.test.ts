// Offices, units and places that stand in a line of their own between the rows of a table or over its headers. Fictional figures
// only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const QUARTERS = ['Realisasi TW I', 'Realisasi TW II'];
const officesOf = (lines: readonly (readonly string[])[]) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI RETRIBUSI TAHUN 2026'],
        ['No', 'Uraian', 'Target', ...QUARTERS],
        lines[0] ?? [],
        [1, 'Retribusi Parkir', 420, 110, 95],
        [2, 'Retribusi Sewa Lahan', 88, 25, 12],
        lines[1] ?? [],
        [1, 'Retribusi Sewa Lahan', 240, 80, 41],
      ]),
    ]),
    { asOf: '2026-07-05' },
  ).input?.indicators.map(({ office, name }) => [office, name]);

describe('sectionLine', () => {
  it.each([
    ['left of the names', [['SKPD : Dinas Perhubungan'], ['SKPD : Dinas Perdagangan']]],
    [
      'under the names',
      [
        ['', 'SKPD: Dinas Perhubungan'],
        ['', 'SKPD: Dinas Perdagangan'],
      ],
    ],
    ['without a label', [['Dinas Perhubungan'], ['Dinas Perdagangan']]],
  ])('gives the rows under it their office %s', (_, lines) => {
    expect(officesOf(lines)).toEqual([
      ['Dinas Perhubungan', 'Retribusi Parkir'],
      ['Dinas Perhubungan', 'Retribusi Sewa Lahan'],
      ['Dinas Perdagangan', 'Retribusi Sewa Lahan'],
    ]);
  });
});

const MILLION = 1_000_000;
const ACCOUNTS = ['Retribusi Los Pasar', 'Retribusi Kios Pasar', 'Retribusi Pelataran'];
const heads = (name: string) => ['No', name, 'Target', 'Realisasi TW I', 'Realisasi TW II'];
const rowsOf = (block: number): Matrix =>
  ACCOUNTS.map((name, at) => {
    const target = (20 + 37 * block + 11 * at) * 10 * MILLION;
    return [at + 1, name, target, target * 0.25, target * 0.2];
  });

interface Blocks {
  readonly captions: readonly (readonly string[])[];
  readonly name?: string;
  readonly isHeadedAgain?: boolean;
  readonly title?: string;
}
const stacked = ({ captions, name = 'Jenis', isHeadedAgain = false, title = '' }: Blocks) =>
  inspected(
    readingOf([
      sheetOf('Data', [
        ['PENERIMAAN RETRIBUSI PASAR TAHUN 2026'],
        [title],
        [],
        ...(isHeadedAgain ? [] : [heads(name)]),
        ...captions.flatMap((caption, block): Matrix =>
          isHeadedAgain ? [[], caption, heads(name), ...rowsOf(block)] : [caption, ...rowsOf(block)],
        ),
      ]),
    ]),
    { asOf: '2026-07-05' },
  );

const UNITS = [['UPTD Pasar Sentral'], ['UPTD Pasar Tempe'], ['UPTD Pasar Siwa']];
const MARKETS = [['Pasar Barat'], ['Pasar Timur'], ['Pasar Tengah']];
const behind = (captions: readonly (readonly string[])[]) => captions.map((caption) => ['', ...caption]);

describe('rows of the same accounts under captions', () => {
  it.each<readonly [string, Blocks]>([
    ['units left of the names', { captions: UNITS }],
    ['units under the names', { captions: behind(UNITS) }],
    ['units under a known heading', { captions: UNITS, name: 'Uraian' }],
    ['markets left of the names', { captions: MARKETS, name: 'Uraian' }],
    ['units over headers that come again', { captions: UNITS, isHeadedAgain: true }],
    ['markets over headers that come again', { captions: MARKETS, isHeadedAgain: true }],
    [
      'units of an office that the title names',
      { captions: UNITS, isHeadedAgain: true, title: 'DINAS PERDAGANGAN' },
    ],
  ])('are rows of their own, asked nothing: %s', (_, blocks) => {
    const { questions, input } = stacked(blocks);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ name }) => name)).toEqual([...ACCOUNTS, ...ACCOUNTS, ...ACCOUNTS]);
    expect(input?.indicators.flatMap(({ holds }) => holds)).toEqual([]);
    const amounts = input?.indicators.map(({ months }) => months[2]);
    expect(
      new Set(
        amounts?.map((datum) =>
          JSON.stringify(datum, (_key, one) => (typeof one === 'bigint' ? String(one) : one)),
        ),
      ).size,
    ).toBe(9);
  });

  it('bear the units over their headers as offices, the first block as the others', () => {
    const { input } = stacked({ captions: UNITS, isHeadedAgain: true });
    expect(input?.indicators.map(({ office }) => office)).toEqual(
      UNITS.flatMap(([unit]) => ACCOUNTS.map(() => unit)),
    );
  });

  it.each<readonly [string, readonly (readonly string[])[]]>([
    ['remarks', [['*) termasuk denda'], ['Catatan: sudah rekonsiliasi'], ['Sumber: bendahara']]],
    ['totals', [['Jumlah'], ['Jumlah dipindahkan'], ['Total']]],
    ['times', [['Tahun 2026'], ['Semester I 2026'], ['Keadaan 30 Juni 2026']]],
    [
      'sentences',
      [
        ['Angka di bawah ini masih akan diperiksa lagi oleh bidang'],
        ['Lihat lembar lain.'],
        ['Untuk diisi:'],
      ],
    ],
  ])('are still asked about under lines that are no captions: %s', (_, captions) => {
    expect(stacked({ captions, name: 'Uraian' }).questions.map(({ code }) => code)).toContain(
      'TARGET_DOUBLED',
    );
  });
});
