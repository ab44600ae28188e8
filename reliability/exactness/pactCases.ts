// Random pacts over random rows of one office whose head held it all year, held against the slow rules.
import { evaluate } from '../../src/domain/evaluate';
import type { RuleSettings } from '../../src/domain/evaluation';
import type { Indicator } from '../../src/domain/indicator';
import type { Holding, Pact } from '../../src/domain/pact';
import { PERIODS } from '../../src/domain/period';
import { seeded, type Seeded } from '../../tests/support/seeded';
import { bound, randomRow, randomSettings, randomMonths } from './randomRow';
import type { CaseOutcome } from './rowCases';
import { isDue } from './slowRow';
import { gravest, leavesScope, slowVerdict, type PactCase } from './slowPact';

const TRIGGERS: readonly Pact['triggers'][] = [
  ['Triwulan'],
  ['Triwulan', 'Semester', 'Tahun'],
  ['Semester'],
  ['Tahun'],
  ['Semester', 'Tahun'],
  [],
];

const holdingOf = (draw: Seeded): Holding => ({
  source: { sheet: 'Pejabat', row: 2 },
  opd: '1.01',
  office: 'Badan Contoh',
  position: 'Kepala',
  name: 'Danu Wiratama',
  nip: '198001012005011001',
  kind: draw.chance(90) ? 'Definitif' : draw.oneOf(['Plt', 'Plh', 'Pj', 'Pjs'] as const),
  from: '2020-01-01',
  to: null,
  decree: '821/1',
});

function pactOf(draw: Seeded, { year, asOf }: RuleSettings, { nip, name }: Holding): Pact {
  const month = String(draw.chance(60) ? 1 : draw.whole(1, 9)).padStart(2, '0');
  const date = `${String(year)}-${month}-${String(draw.whole(2, 28)).padStart(2, '0')}`;
  return {
    source: { sheet: 'Pakta', row: 2 },
    opd: '1.01',
    position: '',
    nip,
    name,
    documentKind: draw.oneOf(['Pakta Integritas', 'Perjanjian Kinerja'] as const),
    number: '800/1',
    // A pact dated after the evaluation date does not exist yet.
    date: date > asOf ? `${String(year)}-01-02` : date,
    validUntil: null,
    signatory: 'Bupati',
    field: null,
    clause: draw.chance(85) ? 'Bersedia dievaluasi.' : null,
    triggers: draw.oneOf(TRIGGERS),
    scope: draw.oneOf([
      'Setiap indikator',
      'Setiap indikator',
      'Total rupiah',
      'Rata-rata tertimbang',
    ] as const),
    catchUp: draw.chance(15) ? null : draw.oneOf(['Ketat', 'Boleh dikejar'] as const),
    threshold: draw.chance(50) ? null : bound(draw),
    targetReference: draw.chance(15)
      ? null
      : draw.oneOf(['Saat ditandatangani', 'Mengikuti perubahan APBD'] as const),
    newcomer: draw.oneOf(['Meneruskan', 'Sejak menjabat', 'Tidak dinilai', null] as const),
  };
}

/** Rows of which totals and means can be made, where the pact asks for them. */
function rowOf(draw: Seeded, settings: RuleSettings, scope: Pact['scope'], at: number): Indicator {
  const row = randomRow(draw, settings, at);
  if (scope === 'Setiap indikator')
    return draw.chance(8) ? { ...row, code: draw.oneOf(['4.1.01.20', '4.1.01.21', '4.1.01.22']) } : row;
  const weight = draw.chance(50) ? BigInt(draw.whole(0, 9)) * 500_000n : null;
  if (scope === 'Rata-rata tertimbang') return { ...row, weight: draw.chance(50) ? null : weight };
  const summed: Indicator = {
    ...row,
    isRupiah: true,
    unit: 'Rupiah',
    method: 'Akumulasi',
    direction: 'Semakin tinggi semakin baik',
    measuring: 'Bulanan',
    targets: {
      original: { kind: 'amount', amount: draw.digits(9) * 10_000n },
      revised: null,
      revisedFrom: null,
      cumulativeStages: null,
      ownStages: null,
      months: null,
    },
  };
  return { ...summed, months: randomMonths(draw, summed, settings) };
}

export function randomPactCase(seed: number): PactCase {
  const draw = seeded(seed);
  const settings = randomSettings(draw);
  const holding = holdingOf(draw);
  const pact = pactOf(draw, settings, holding);
  const rows = Array.from({ length: draw.whole(1, 3) }, (_, at) => rowOf(draw, settings, pact.scope, at + 5));
  return { settings, rows, holding, pact };
}

/** The pact of one seed over its rows, period by period, and the gravest of each row. */
export function pactCase(seed: number): CaseOutcome {
  const drawn = randomPactCase(seed);
  const { settings, rows, holding, pact } = drawn;
  const evaluation = evaluate({
    settings,
    indicators: rows,
    holdings: [holding],
    pacts: [pact],
    exemptions: [],
    reorganisations: [],
    pactHolds: [],
  });
  const differences: string[] = [];
  let [compared, open] = [0, 0];
  for (const { indicator, periods, pactStatus } of evaluation.indicators) {
    const subject = pact.scope === 'Setiap indikator' ? [indicator] : rows;
    const slow = PERIODS.map((period) => {
      const verdict = slowVerdict(drawn, subject, period);
      const isOut =
        verdict !== 'Belum Jatuh Tempo' && verdict !== 'open' && leavesScope(drawn, indicator, period);
      return [period, isOut ? 'Tidak Berlaku' : verdict] as const;
    });
    for (const [period, verdict] of slow) {
      if (verdict === 'open') open += 1;
      else compared += 1;
      if (verdict !== 'open' && periods[period].pactStatus !== verdict)
        differences.push(`${indicator.id} ${period}: pact ${periods[period].pactStatus}, not ${verdict}`);
    }
    const due = slow.filter(([period]) => isDue(period, settings)).map(([, verdict]) => verdict);
    const worst = due.length === 0 ? 'Belum Jatuh Tempo' : gravest(due);
    if (!due.includes('open') && worst !== undefined && pactStatus !== worst)
      differences.push(`${indicator.id}: the row's pact ${pactStatus}, not ${worst}`);
  }
  return { subjects: 1, compared, open, differences };
}
