// Random performance agreements (layout G) and long forms (layout H) with what is true of them.
import type { Seeded } from '../seeded';
import { drawnAccounts } from './drawnAccounts';
import type { DrawnCase } from './drawnCase';
import { CITY, QUARTERS } from './facts';
import {
  HIGHER,
  LOWER,
  LOWER_INVERSE,
  RANGE,
  truthOf,
  type DirectionWord,
  type IndicatorFact,
} from './indicatorFacts';
import { accountsTruth, asOfEnd } from './layoutCase';
import { stagesBy } from './layoutE';
import { layoutG } from './layoutG';
import { layoutH } from './layoutH';
import { longRevenue } from './longRevenue';
import { decimal } from './money';

const hundredths = (number: number): string => decimal(BigInt(number));
const comma = (text: string): string => text.replace('.', ',');

function drawnIndicator(draw: Seeded, number: number): IndicatorFact {
  const isSum = draw.chance(40);
  const direction: DirectionWord = draw.oneOf([HIGHER, HIGHER, LOWER, LOWER_INVERSE, RANGE]);
  const least = isSum ? draw.whole(4, 400) * 100 : draw.whole(100, 9_900);
  const most = least + draw.whole(1, 20) * 100;
  const isRange = !isSum && draw.chance(25);
  const low = hundredths(least);
  const high = hundredths(most);
  const figure = (): string =>
    hundredths(isSum ? draw.whole(0, least / 200) * 100 : Math.round((least * draw.whole(50, 140)) / 100));
  return {
    office: draw.oneOf(['Dinas Kesehatan', 'Dinas Perhubungan']),
    objective: 'Meningkatnya layanan dasar',
    name: `${isSum ? 'Jumlah kegiatan' : 'Tingkat layanan'} bidang ${String(number)}`,
    unit: isSum ? draw.oneOf(['orang', 'dokumen', 'kegiatan']) : draw.oneOf(['%', 'indeks', 'nilai']),
    direction,
    method: isSum ? 'Akumulasi' : 'Posisi Akhir',
    target: isRange ? `${comma(low)}-${comma(high)}` : comma(low),
    meant: isRange ? { lower: low, upper: high } : low,
    quarters: QUARTERS.map(() => (draw.chance(92) ? figure() : null)),
  };
}

export function drawnG(draw: Seeded): DrawnCase {
  const quarters = draw.whole(1, 4);
  const indicators = Array.from({ length: draw.whole(3, 9) }, (_, index) => drawnIndicator(draw, index + 1));
  const sorted = [...indicators].sort((a, b) => a.office.localeCompare(b.office));
  const options = {
    quarters,
    hasTraits: true,
    hasNumberRow: draw.chance(40),
    isMerged: draw.chance(40),
    asText: draw.chance(30),
    quarterHeadings: draw.oneOf([
      ['TW 1', 'TW 2', 'TW 3', 'TW 4'],
      ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
      ['TW I', 'TW II', 'TW III', 'TW IV'],
      ['TRIWULAN 1', 'TRIWULAN 2', 'TRIWULAN 3', 'TRIWULAN 4'],
    ]),
  };
  const asOf = asOfEnd(quarters * 3);
  return {
    layout: 'G',
    options,
    sheets: [layoutG({ indicators: sorted, ...options })],
    asOf,
    indicators: sorted.map((indicator) => ({
      name: indicator.name,
      periods: truthOf(indicator, quarters, asOf),
    })),
  };
}

export function drawnH(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, CITY).filter(({ annual }) => annual > 0n);
  const quarters = draw.whole(2, 4);
  const isTotal = draw.chance(30);
  const stages = stagesBy(20n, 45n, 70n, 100n);
  const style = draw.oneOf(['number', 'accounting', 'text'] as const);
  const word = isTotal ? 's.d. ' : '';
  const quarter = draw.oneOf([
    (index: number): string => `${word}Triwulan ${QUARTERS[index] ?? ''}`,
    (index: number): string => `${word}TW ${String(index + 1)}`,
    (index: number): string => `${word}TW ${QUARTERS[index] ?? ''}`,
  ]);
  const left = draw.oneOf(['merged', 'repeated', 'firstOnly'] as const);
  const asOf = asOfEnd(quarters * 3);
  const indicators = accounts.map((account) =>
    longRevenue(account, stages(account), quarters, style, isTotal),
  );
  return {
    layout: 'H',
    options: { quarters, isTotal, style, left, quarter: quarter(1) },
    sheets: [layoutH({ indicators, left, quarter })],
    asOf,
    indicators: accountsTruth(accounts, { asOf, known: [3, 6, 9, 12].slice(0, quarters), stages }),
  };
}
