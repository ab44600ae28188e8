// One example of every reason that a result can have, with fictional people and amounts. The compiler refuses a reason that
// is not here. Holds facts only; the sentences are those of src/messages.
import type { Amount } from '../src/domain/amount';
import { ratioFromAmount } from '../src/domain/ratio';
import type { Reason } from '../src/domain/reason';

type ReasonExamples = { readonly [Code in Reason['code']]: Extract<Reason, { readonly code: Code }> };

/** Whole rupiah or whole per cent. */
const whole = (units: bigint): Amount => units * 1_000_000n;
const RUPIAH = { isRupiah: true, unit: 'Rupiah' } as const;
const MARKET = 'Retribusi Pelayanan Pasar';
const HEAD = 'Dra. Wulansari Tirtayasa, M.M.';
const NEWCOMER = 'Sekar Maheswari, S.T., M.T.';
const FORMER = 'Ir. Teguh Warsitadipura';
const PACT = '800/13/2026';
const NEWCOMER_PACT = '800/57/2026';
const TOOK_OFFICE = '2026-09-01';
const QUESTION = 'dash:Realisasi';
const SHORTFALL = whole(150_000n);
const TARGET = { kind: 'amount', amount: whole(3_900_000_000n) } as const;
const REALISED = whole(3_899_850_000n);
const ATTAINMENT = { numerator: REALISED, denominator: TARGET.amount } as const;

export const REASON_EXAMPLES: ReasonExamples = {
  NOT_DUE: { code: 'NOT_DUE', dueOn: '2026-12-31' },
  NOT_MEASURED: { code: 'NOT_MEASURED', measuring: 'Tahun' },
  NO_TARGET: { code: 'NO_TARGET' },
  ZERO_TARGET: { code: 'ZERO_TARGET' },
  TARGET_FROM_REVISION_ONLY: { code: 'TARGET_FROM_REVISION_ONLY', from: '2026-09-15' },
  STAGE_BLANK: { code: 'STAGE_BLANK' },
  QUESTION_OPEN: { code: 'QUESTION_OPEN', question: 'DASH', questionId: QUESTION },
  TARGET_UNSETTLED: { code: 'TARGET_UNSETTLED', point: 'REVISION_WITHOUT_DATE' },
  WORD_NOT_COMPARABLE: { code: 'WORD_NOT_COMPARABLE', target: 'WTP', found: 'WDP' },
  SCALE_REFUSED: { code: 'SCALE_REFUSED' },
  DATA_INCOMPLETE: { code: 'DATA_INCOMPLETE', months: [9] },
  BELOW_TARGET: { code: 'BELOW_TARGET', distance: -SHORTFALL, attainment: ATTAINMENT, ...RUPIAH },
  RECALCULATED: { code: 'RECALCULATED', runDate: '2026-11-03' },
  NO_HOLDER: { code: 'NO_HOLDER', date: '2026-09-30' },
  NO_PACT: { code: 'NO_PACT', name: HEAD },
  PACT_UNDATED: { code: 'PACT_UNDATED', pactNumber: PACT },
  PACT_UNSIGNED: { code: 'PACT_UNSIGNED', pactNumber: '800/14/2026' },
  HOLDER_UNKNOWN: { code: 'HOLDER_UNKNOWN', pactNumber: PACT, name: HEAD },
  NOT_RESPONSIBLE: { code: 'NOT_RESPONSIBLE', responsible: NEWCOMER },
  NO_SCOPED_TARGET: { code: 'NO_SCOPED_TARGET', isWholeYear: false },
  EXEMPTED: { code: 'EXEMPTED', number: '360/5/2026', date: '2026-02-10', reason: 'banjir' },
  PACT_QUESTION_OPEN: {
    code: 'PACT_QUESTION_OPEN',
    question: 'TENURE_UNCLEAR',
    questionId: 'tenure:2.11.01',
  },
  NO_TRIGGER: { code: 'NO_TRIGGER', pactNumber: PACT },
  SCOPE_UNJUDGED: { code: 'SCOPE_UNJUDGED', rows: [MARKET] },
  NOTHING_TO_ADD: { code: 'NOTHING_TO_ADD' },
  WEIGHTS_PARTLY_BLANK: { code: 'WEIGHTS_PARTLY_BLANK' },
  NEWCOMER_NOT_JUDGED: { code: 'NEWCOMER_NOT_JUDGED', name: NEWCOMER, from: TOOK_OFFICE },
  NEWCOMER_WITHOUT_MONTH: { code: 'NEWCOMER_WITHOUT_MONTH', name: NEWCOMER, from: TOOK_OFFICE },
  NEWCOMER_WITHOUT_TARGET: { code: 'NEWCOMER_WITHOUT_TARGET', name: NEWCOMER, from: TOOK_OFFICE },
  NEWCOMER_WITHOUT_START: { code: 'NEWCOMER_WITHOUT_START', name: NEWCOMER, from: TOOK_OFFICE },
  NEWCOMER_MONTHS_UNKNOWN: { code: 'NEWCOMER_MONTHS_UNKNOWN', measuring: 'Triwulan', from: TOOK_OFFICE },
  MISSED: {
    code: 'MISSED',
    pactNumber: PACT,
    firstMonth: 1,
    lastMonth: 9,
    target: TARGET,
    realisation: ratioFromAmount(REALISED),
    attainment: ATTAINMENT,
    threshold: whole(100n),
    distance: -SHORTFALL,
    targetVersion: 'murni',
    ...RUPIAH,
  },
  AWAITING_DECISION: { code: 'AWAITING_DECISION', pactNumber: '800/16/2026', kind: 'Triwulan' },
  CAUGHT_UP: { code: 'CAUGHT_UP', by: 'TW II' },
  CATCH_UP_UNKNOWN: { code: 'CATCH_UP_UNKNOWN', period: 'TW III' },
  TARGET_EASED: { code: 'TARGET_EASED', from: '2026-09-15', missed: 'TW II' },
  NO_CLAUSE: { code: 'NO_CLAUSE', pactNumber: '800/14/2026' },
  NOT_TRIGGERED: { code: 'NOT_TRIGGERED', kind: 'Triwulan', triggers: ['Tahun'] },
  SEMESTER_MISSED: { code: 'SEMESTER_MISSED' },
  MISSED_TWICE: { code: 'MISSED_TWICE', previous: 'TW II' },
  READINGS_DIFFER: {
    code: 'READINGS_DIFFER',
    blank: ['Kejar'],
    statuses: ['Terkejar', 'Terindikasi Pelanggaran'],
  },
  BELOW_RPJMD: {
    code: 'BELOW_RPJMD',
    name: MARKET,
    target: { kind: 'amount', amount: whole(5_200_000_000n) },
    rpjmd: { kind: 'amount', amount: whole(5_500_000_000n) },
    ...RUPIAH,
  },
  BRAKE_ACTING: { code: 'BRAKE_ACTING', name: NEWCOMER, kind: 'Plt' },
  BRAKE_SHORT_TENURE: { code: 'BRAKE_SHORT_TENURE', name: NEWCOMER, days: 30, of: 273 },
  BRAKE_SHORT_PACT: { code: 'BRAKE_SHORT_PACT', pactNumber: NEWCOMER_PACT, days: 30, of: 273 },
  BRAKE_VACANT: { code: 'BRAKE_VACANT', date: '2026-09-30' },
  BRAKE_SEVERAL_HOLDERS: { code: 'BRAKE_SEVERAL_HOLDERS', date: '2026-09-30', names: [FORMER, NEWCOMER] },
  BRAKE_NOT_LAST_HOLDER: { code: 'BRAKE_NOT_LAST_HOLDER', name: FORMER, last: NEWCOMER },
  BRAKE_NEWCOMER_RULE_BLANK: { code: 'BRAKE_NEWCOMER_RULE_BLANK', name: NEWCOMER, from: TOOK_OFFICE },
  BRAKE_EXEMPTED_SHORTFALL: {
    code: 'BRAKE_EXEMPTED_SHORTFALL',
    shortfall: whole(40_000_000n),
    exempted: whole(60_000_000n),
    periods: ['TW I'],
    ...RUPIAH,
  },
  BRAKE_REORGANISED: { code: 'BRAKE_REORGANISED', from: '2026-07-01', formerOpd: '2.11.02', basis: '' },
  BRAKE_OPSEN: { code: 'BRAKE_OPSEN' },
  BRAKE_MISSED_BY_OPSEN: { code: 'BRAKE_MISSED_BY_OPSEN' },
  FRAGILE_SHORTFALL: { code: 'FRAGILE_SHORTFALL', shortfall: SHORTFALL, limit: 10_000n, ...RUPIAH },
  FRAGILE_READING: { code: 'FRAGILE_READING', reading: '', name: MARKET },
  FRAGILE_ZERO_MONTH: { code: 'FRAGILE_ZERO_MONTH', month: 9, name: MARKET },
};

/** Further sentences of some of these codes. */
export const MORE_EXAMPLES: readonly Reason[] = [
  { code: 'TARGET_UNSETTLED', point: 'STAGES_PARTLY_FILLED' },
  { code: 'TARGET_UNSETTLED', point: 'STAGES_ONLY_REVISED' },
  { code: 'TARGET_UNSETTLED', point: 'STAGES_MATCH_NEITHER' },
  { code: 'TARGET_UNSETTLED', point: 'NEGATIVE_TARGET' },
  { code: 'NO_SCOPED_TARGET', isWholeYear: true },
  { code: 'NOT_RESPONSIBLE', responsible: null },
];
