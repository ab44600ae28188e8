// The tables of the page on legal choices: one fictional year under each answer, worked out by the domain.
import type { Evaluation, OfficialPeriod, PeriodResult } from '../../src/domain/evaluation';
import { PERIODS, type Period, type PeriodKind } from '../../src/domain/period';
import {
  formatAttainment,
  formatRatioFigure,
  formatRupiah,
  formatTarget,
} from '../../src/messages/formatting';
import type { Language } from '../../src/messages/language';
import { both } from '../both';
import { table } from '../markdownTable';
import { evaluated, holding, indicator, pact, percents, quarters, rupiah, targets } from './exampleYear';

const RUPIAH = { isRupiah: true, unit: 'Rupiah' } as const;
const NONE = '–';
const WORDS = {
  period: both('Periode', 'Period'),
  target: both('Target', 'Target'),
  realisation: both('Realisasi', 'Realisation'),
  attainment: both('Capaian', 'Attainment'),
  choice: both('Pilihan', 'Choice'),
  pact: both('Status pakta', 'Status of the pact'),
  status: both('Status', 'Status'),
  blank: both('kosong', 'blank'),
};

const code = (text: string): string => `\`${text}\``;

function rowOf(evaluation: Evaluation, period: Period, at = 0): PeriodResult {
  const result = evaluation.indicators[at]?.periods[period];
  if (result === undefined) throw new Error(`No row ${at}`);
  return result;
}

const figures = (result: PeriodResult, language: Language): readonly string[] => [
  result.target === null ? NONE : formatTarget(result.target, RUPIAH, language),
  result.realisation === null ? NONE : formatRatioFigure(result.realisation, RUPIAH, language),
  result.attainment === null ? NONE : formatAttainment(result.attainment, language),
];

const figureHeadings = (language: Language): readonly string[] => [
  WORDS.target[language],
  WORDS.realisation[language],
  WORDS.attainment[language],
];

/** One row a period, one column of pact statuses an answer. */
function byPeriod(
  answers: readonly (readonly [heading: string, evaluation: Evaluation])[],
  language: Language,
): string {
  const first = answers[0];
  if (first === undefined) throw new Error('No answers');
  return table(
    [WORDS.period[language], ...figureHeadings(language), ...answers.map(([heading]) => heading)],
    PERIODS.map((period) => [
      period,
      ...figures(rowOf(first[1], period), language),
      ...answers.map(([, evaluation]) => code(rowOf(evaluation, period).pactStatus)),
    ]),
  );
}

export function triggerTable(language: Language): string {
  // Short at every quarter's end, so that nothing is caught up.
  const short = indicator({ months: quarters([420, 729, 1_041, 711]) });
  const triggers: readonly PeriodKind[] = ['Triwulan', 'Semester', 'Tahun'];
  return byPeriod(
    triggers.map((trigger) => [
      `\`Pemicu\`: \`${trigger}\``,
      evaluated({ indicators: [short], pacts: [pact({ triggers: [trigger] })] }),
    ]),
    language,
  );
}

export function catchUpTable(language: Language): string {
  const answers = ['Ketat', 'Boleh dikejar', null] as const;
  return byPeriod(
    answers.map((catchUp) => [
      `\`Kejar\`: ${catchUp === null ? WORDS.blank[language] : code(catchUp)}`,
      evaluated({ pacts: [pact({ catchUp })] }),
    ]),
    language,
  );
}

const NEWCOMER = { name: 'Sekar Maheswari, S.T., M.T.', nip: '198204092008012006' } as const;

/** The last quarter in which an office changed hands on 1 October, as it is judged for whoever answers for it. */
function newcomerPeriod(newcomer: 'Meneruskan' | 'Sejak menjabat' | 'Tidak dinilai' | null): {
  readonly name: string;
  readonly judged: OfficialPeriod;
} {
  const evaluation = evaluated({
    indicators: [indicator({ months: quarters([450, 750, 1_050, 690]) })],
    holdings: [holding({ to: '2026-09-30' }), holding({ ...NEWCOMER, from: '2026-10-01' })],
    pacts: [pact(), pact({ ...NEWCOMER, number: '800/90/2026', date: '2026-10-01', newcomer })],
  });
  const responsible = rowOf(evaluation, 'TW IV').holder?.name;
  const found = evaluation.officials.find(({ name }) => name === responsible);
  if (found === undefined) throw new Error('Nobody answers for the last quarter');
  return { name: found.name, judged: found.periods['TW IV'] };
}

const judgedFigures = (
  { target, realisation, attainment, pactStatus }: OfficialPeriod,
  language: Language,
): readonly string[] => [
  target === null ? NONE : formatRupiah(target, language),
  realisation === null ? NONE : formatRupiah(realisation, language),
  attainment === null ? NONE : formatAttainment(attainment, language),
  code(pactStatus),
];

export function newcomerTable(language: Language): string {
  const answers = ['Meneruskan', 'Sejak menjabat', 'Tidak dinilai', null] as const;
  return table(
    ['`Pejabat Baru`', '`Penanggung Jawab`', ...figureHeadings(language), WORDS.pact[language]],
    answers.map((answer) => {
      const { name, judged } = newcomerPeriod(answer);
      return [
        answer === null ? WORDS.blank[language] : code(answer),
        name,
        ...judgedFigures(judged, language),
      ];
    }),
  );
}

export function thresholdTable(language: Language): string {
  return table(
    ['`Ambang (%)`', ...figureHeadings(language), WORDS.status[language], WORDS.pact[language]],
    [100, 95, 90].map((percent) => {
      const result = rowOf(evaluated({ pacts: [pact({ threshold: rupiah(percent) })] }), 'TW III');
      return [String(percent), ...figures(result, language), code(result.status), code(result.pactStatus)];
    }),
  );
}

export function scheduleTable(language: Language): string {
  const schedules = [percents(15, 40, 75, 100), percents(25, 50, 75, 100)];
  const periods = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;
  const shown = schedules.map((schedule) => evaluated({ settings: { schedule } }));
  return table(
    [
      WORDS.period[language],
      WORDS.realisation[language],
      ...['15/40/75/100', '25/50/75/100'].flatMap((name) => [
        `${WORDS.target[language]} ${name}`,
        WORDS.attainment[language],
        WORDS.status[language],
      ]),
    ],
    periods.map((period) => {
      const [first, ...rest] = shown.map((evaluation) => {
        const result = rowOf(evaluation, period);
        const [target = '', realisation = '', attainment = ''] = figures(result, language);
        return { realisation, cells: [target, attainment, code(result.status)] };
      });
      return [
        period,
        first?.realisation ?? '',
        ...(first?.cells ?? []),
        ...rest.flatMap(({ cells }) => cells),
      ];
    }),
  );
}

export function scopeTable(language: Language): string {
  const scopes = ['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'] as const;
  const rows = [
    indicator(),
    indicator({
      id: 'Target!13',
      source: { sheet: 'Target', row: 13 },
      realisationSource: { sheet: 'Realisasi', row: 13 },
      code: '4.1.02.02.18',
      name: 'Retribusi Terminal',
      targets: targets(500),
      months: quarters([90, 120, 240, 50]),
    }),
  ];
  return table(
    [
      '`Cakupan`',
      ...rows.map(({ name }) => `${name}: ${WORDS.attainment[language].toLowerCase()}`),
      ...rows.map(({ name }) => `${name}: ${WORDS.pact[language].toLowerCase()}`),
    ],
    scopes.map((scope) => {
      const evaluation = evaluated({ indicators: rows, pacts: [pact({ scope })] });
      const results = rows.map((_row, at) => rowOf(evaluation, 'TW III', at));
      return [
        code(scope),
        ...results.map(({ attainment }) =>
          attainment === null ? NONE : formatAttainment(attainment, language),
        ),
        ...results.map(({ pactStatus }) => code(pactStatus)),
      ];
    }),
  );
}

export function referenceTable(language: Language): string {
  const references = ['Saat ditandatangani', 'Mengikuti perubahan APBD', null] as const;
  const revised = indicator({
    targets: targets(3_000, {
      revised: { kind: 'amount', amount: rupiah(3_200_000_000) },
      revisedFrom: '2026-09-15',
    }),
    months: quarters([450, 798, 1_050, 900]),
  });
  return table(
    ['`Acuan Target`', ...figureHeadings(language), WORDS.pact[language]],
    references.map((targetReference) => {
      const evaluation = evaluated({ indicators: [revised], pacts: [pact({ targetReference })] });
      const judged = evaluation.officials[0]?.periods['TW III'];
      if (judged === undefined) throw new Error('Nobody is judged');
      return [
        targetReference === null ? WORDS.blank[language] : code(targetReference),
        ...judgedFigures(judged, language),
      ];
    }),
  );
}
