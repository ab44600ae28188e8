// Random tables of bands: refused with a question while scaled rows wait, or every percentage has exactly one status.
import { seeded, type Seeded } from '../support/seeded';
import { drawSeeds, few, judged } from './harmBook';
import type { WrittenSheet } from '../support/sheetsWorkbook';
import { templateSheets } from './templateRows';

interface Band {
  readonly status: string;
  /** Hundredths of a percent; null: blank. */
  readonly from: number | null;
}

const STATUSES = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];

function drawnBands(draw: Seeded): readonly Band[] {
  const high = draw.whole(9_000, 11_000);
  const low = draw.whole(5_000, 8_999);
  const bottom = draw.oneOf([0, null, 0, 0, 4_000]);
  const bands: Band[] = [
    { status: 'Tercapai', from: high },
    { status: 'Mendekati Target', from: draw.chance(15) ? high : low },
    { status: 'Tidak Tercapai', from: bottom },
  ];
  if (draw.chance(10)) bands.splice(draw.whole(0, 2), 1);
  return draw.chance(25) ? bands.toReversed() : bands;
}

/** The status of an attainment in hundredths of a percent under half-open bands; null where the bands are no scale. */
function statusUnder(bands: readonly Band[], attained: number): string | null {
  const froms = bands.map(({ from }) => from ?? 0);
  // A blank lower bound of the last band means everything below.
  const isScale = new Set(froms).size === bands.length && froms.includes(0);
  if (!isScale) return null;
  return (
    bands
      .toSorted((one, other) => (other.from ?? 0) - (one.from ?? 0))
      .find(({ from }) => attained >= (from ?? 0))?.status ?? null
  );
}

/** Each attainment, in hundredths of a percent, as an indicator of its own. */
const bookOf = (bands: readonly Band[], attained: readonly number[]): readonly WrittenSheet[] =>
  templateSheets(
    attained.map((hundredths, index) => ({
      name: `Retribusi ${String.fromCharCode(65 + index)}`,
      target: {
        'Target Murni': 1_000_000_000,
        'Target s.d. TW I': 100_000_000,
        'Target s.d. TW II': 200_000_000,
        'Target s.d. TW III': 300_000_000,
        'Target s.d. TW IV': 1_000_000_000,
      },
      months: [hundredths * 10_000, 0, 0],
    })),
    {
      'Skala Status': bands.map(({ status, from }, index) => ({
        Urutan: index + 1,
        Status: status,
        'Batas Bawah (%)': from === null ? null : from / 100,
        'Warna Isi': 'FFFFFF',
        'Warna Huruf': '000000',
      })),
    },
  );

describe('a table of bands', () => {
  it('is refused or gives every percentage one status', async () => {
    const wrong: string[] = [];
    for (const seed of drawSeeds(40)) {
      const draw = seeded(seed);
      const bands = drawnBands(draw);
      const attained = [
        0,
        ...bands.flatMap(({ from }) => (from === null || from === 0 ? [] : [from - 1, from, from + 1])),
        9_050,
        draw.whole(0, 20_000),
      ];
      const json = await judged({ sheets: bookOf(bands, attained), asOf: '2026-03-31' });
      for (const [index, hundredths] of attained.entries()) {
        const expected = statusUnder(bands, hundredths) ?? 'Perlu Keputusan';
        const { status } = json.indicators[index]?.periods['TW I'] ?? { status: null };
        // What is not refused although it looks odd must still be total and of half-open bands: never a wrong word.
        if (status !== expected && status !== 'Perlu Keputusan')
          wrong.push(
            `${String(seed)} ${JSON.stringify(bands)}: ${String(hundredths)} is ${String(status)}, not ${expected}`,
          );
        if (status !== expected && expected !== 'Perlu Keputusan')
          wrong.push(`${String(seed)} ${JSON.stringify(bands)}: ${String(hundredths)} asks`);
      }
    }
    expect(few(wrong)).toEqual([]);
  });

  it('is asked about once when it leaves a gap', async () => {
    const bands = STATUSES.map((status, index) => ({ status, from: [10_000, 9_000, 5_000][index] ?? 0 }));
    const json = await judged({ sheets: bookOf(bands, [9_500, 10_000, 4_000]), asOf: '2026-03-31' });
    expect(json.questions).toHaveLength(1);
    for (const { periods } of json.indicators) expect(periods['TW I'].status).toBe('Perlu Keputusan');
  });
});
