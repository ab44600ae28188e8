// What a workbook holds, before anything is evaluated: finds the tables, reads them, matches their rows, and hands over
// the input of the evaluation with every question and issue. Throws nothing for faulty data and changes no cell.
import type { EvaluationInput, RuleSettings } from '../../domain/evaluation';
import type { SheetGrid, WorkbookReading } from '../grid';
import type { Inspection, InspectionFailure, InspectionOptions } from '../inspection';
import { TEMPLATE_SHEETS, type SourceRole } from '../templateSheets';
import { holdForRowSums } from './accounting/contradictedSums';
import { reportAbsentHeadings } from './headers/absentHeadings';
import { recurringTargetIn } from './headers/recurringTargets';
import { chooseYear } from './chooseYear';
import { mayBeAccountList } from './deposits/accountLists';
import { mayBeDayJournal } from './deposits/dayJournals';
import { Findings } from './findings';
import type { FoundTable } from './headers/foundTable';
import { findTables, isResultSheet } from './headers/headerFinder';
import { monthsInRows } from './headers/monthsInRows';
import { PERIOD_REALISATION, SLOT_HEADINGS } from './headers/slots';
import { monthSums } from './pointing/monthSums';
import { isPointedSheet } from './pointing/pointing';
import { tablesOfSheets } from './pointing/pointedTables';
import { readIndicators } from './indicators';
import { plainSource } from './sourceTables';
import { settleMergedFigures } from './headers/mergedFigures';
import { settleBeside } from './realisation/besideTargets';
import { withQuartersBesideMonths } from './realisation/quartersBesideMonths';
import { withoutBothSides } from './realisation/bothSides';
import { withoutPivots } from './realisation/pivotTables';
import { withTargetsUnderTimes } from './realisation/targetsUnderTimes';
import { withoutPartialCopies } from './realisation/partialCopies';
import { groupedBy } from '../../domain/groupedBy';
import { Offices } from './offices/offices';
import { mayBePlan } from './targets/plansApart';
import { withTargetSpans } from './targets/targetSpan';
import { withRevisedSheets } from './targets/revisedSheets';
import { withoutTrends } from './targets/trendColumn';
import { isYearWritten } from './yearsTold';
import { holdForUnreadMonths, unreadMonths, type UnreadMonths } from './unreadMonths';
import { holdForUnreadDeposits, reportUnreadSheets, unreadSheets } from './unreadSheets';
import { byVerdicts } from './questionOrder';
import { holdForOpenRules } from './documents/openRules';
import { isRpjmdList, rpjmdListIn } from './documents/rpjmdList';
import { readExemptions, readOfficeMap } from './documents/readExemptions';
import { readOfficials } from './documents/readOfficials';
import { readPacts } from './documents/readPacts';
import { readSchedule } from './documents/readSchedule';
import { readScale, readSettings } from './documents/readSettings';
import { reportPactTrouble } from './documents/pactTrouble';

/**
 * Whether the head of a sheet (its first rows, or all of a small one) shows any of the template's tables or months in
 * rows, or an answer points at the sheet.
 */
export const isNeededSheet = (head: SheetGrid, answers: Readonly<Record<string, string>> = {}): boolean =>
  isPointedSheet(head.name, answers) ||
  findTables(head).length > 0 ||
  monthsInRows(head) !== null ||
  monthSums(head).length > 0 ||
  mayBeDayJournal(head) ||
  mayBeAccountList(head) ||
  isRpjmdList(head) ||
  mayBePlan(head);

/** Inspects a workbook reading. Pure: the same reading and options always give the same inspection. */
export function inspect(reading: WorkbookReading, options: InspectionOptions): Inspection {
  const log = new Findings(options.answers, options.remembered);
  const all = tablesOfSheets(reading.sheets, options.answers, log);
  const found = byRole(all);
  const one = (role: SourceRole): FoundTable | null => firstOf(role, found.get(role) ?? [], log);
  const settings = readSettings(one('settings'), options.asOf === null ? options.runDate : null, log);
  const asOf = options.asOf ?? settings.asOf ?? options.runDate;
  const targets = found.get('target') ?? [];
  const choice = chooseYear(targets, found.get('realisation') ?? [], options.year, settings.year, asOf);
  const finish = (rest: Pick<Inspection, 'sources' | 'input' | 'rpjmd' | 'failure'>): Inspection => ({
    year: targets.length === 0 ? (options.year ?? settings.year) : choice.year,
    asOf,
    ...rest,
    questions: rest.input === null ? log.questions() : byVerdicts(log.questions(), rest.input),
    settled: log.settled(),
    paper: settings.paper,
    bases: log.bases.all(),
    issues: log.issues(),
  });
  const failed = (failure: InspectionFailure): Inspection => finish({ sources: [], input: null, failure });
  const isRealised = found.get('realisation')?.length !== 0;
  const turned = unreadMonths(reading, isReadIn(found));
  const unread = targets.length > 0 && isRealised ? null : failureOf(turned[0]);
  const sheets = unreadSheets(reading, new Set(all.map(({ grid }) => grid.name)));
  if (targets.length === 0) {
    const recurring = recurringTargetIn(reading);
    if (recurring !== null) return failed({ code: 'TARGET_NOT_OF_YEAR', ...recurring });
    const { sheet = null, cell = null } = sheets[0] ?? {};
    return failed({ code: 'NO_TARGET_TABLE', sheet, cell, found: null, ...unread });
  }
  if (unread !== null) log.issue('MONTHS_IN_ROWS', 'warning', unread);
  if (choice.failure !== null) return failed(choice.failure);

  log.bases.forYear(choice.year);
  const tables = settledTables(found, choice.year, log);
  const of = (role: SourceRole): readonly FoundTable[] => tables.get(role) ?? [];
  const schedule = readSchedule(one('schedule'), log);
  const scale = readScale(one('scale'), log);
  const offices = new Offices();
  const map = readOfficeMap(of('officeMap'), offices, log);
  const officials = readOfficials(of('officials'), offices, log);
  const isYearAssumed = options.year === null && settings.year === null;
  const frame = { year: choice.year, asOf, basis: settings.basis, isYearAssumed };
  const read = readIndicators({
    targets: of('target'),
    realisations: of('realisation'),
    frame,
    settings,
    offices,
    map,
    log,
    found: [...found.values()].flat(),
  });
  const rules: RuleSettings = {
    year: choice.year,
    asOf,
    runDate: options.runDate,
    graceDays: settings.graceDays,
    basis: settings.basis,
    averageCap: settings.averageCap,
    fragilePercent: settings.fragilePercent,
    schedule: schedule.shares,
    thresholds: schedule.thresholds,
    scale,
  };
  const indicators = holdForRowSums(read.indicators, read.rowSums, rules, log);
  const pacts = readPacts(of('pacts'), offices, log);
  const exemptions = readExemptions(of('exemptions'), indicators, offices, log);
  const pactTrouble = reportPactTrouble(indicators, pacts.pacts, officials.holdings, log);
  const lists = of('realisation').some(({ isDeposits }) => isDeposits);
  const whole = holdForUnreadMonths(turned, pactTrouble.indicators, choice.year, log);
  const known = holdForUnreadDeposits(sheets, whole, lists, log);
  const held = holdForOpenRules(known, pacts.pacts, settings, schedule, log);
  reportMissing(tables, log);
  if (isYearAssumed && !isYearWritten(choice.year, reading.sheets, all))
    log.issue(
      'YEAR_NOWHERE',
      'warning',
      { sheet: targets[0]?.grid.name ?? null },
      { found: String(choice.year) },
    );
  reportAbsentHeadings([...tables.values()].flat(), log);
  const input: EvaluationInput = {
    settings: rules,
    indicators: held.indicators,
    holdings: officials.holdings,
    pacts: pactTrouble.pacts,
    exemptions,
    reorganisations: map.reorganisations,
    pactHolds: [
      ...officials.pactHolds,
      ...pacts.pactHolds,
      ...read.pactHolds,
      ...pactTrouble.pactHolds,
      ...held.pactHolds,
    ],
  };
  const plain = [...tables].flatMap(([role, list]) =>
    role === 'target' || role === 'realisation' ? [] : list.map(plainSource),
  );
  const sources = [...read.sources, ...plain];
  const rpjmd = rpjmdListIn(reading, new Set(sources.map(({ sheet }) => sheet)));
  const untold = sheets.filter(({ sheet }) => sheet !== rpjmd?.sheet);
  reportUnreadSheets(untold, held.indicators, isRealised, log);
  return finish({ sources, input, rpjmd, failure: null });
}

/** Sheets in which a table was found, and those of the tool. */
function isReadIn(found: ReadonlyMap<SourceRole, readonly FoundTable[]>): (sheet: string) => boolean {
  const read = new Set([...found.values()].flat().map(({ grid }) => grid.name));
  return (sheet) => read.has(sheet) || isResultSheet(sheet);
}

const failureOf = (first: UnreadMonths | undefined) =>
  first === undefined ? null : ({ code: 'MONTHS_IN_ROWS', sheet: first.sheet, cell: first.cell } as const);

function byRole(found: readonly FoundTable[]): ReadonlyMap<SourceRole, readonly FoundTable[]> {
  const tables = new Map<SourceRole, FoundTable[]>();
  for (const table of found) {
    const list = tables.get(table.role);
    if (list === undefined) tables.set(table.role, [table]);
    else list.push(table);
  }
  const all = tables.get('realisation') ?? [];
  // A cash book has a column of receipts too; it tells of no period and raises no question beside a table that does.
  const telling = all.filter((table) => tellsOfPeriods(table) || isTargetToo(table, tables));
  // So is a list with several columns of money where another one is plain.
  const plain = telling.filter(({ isDeposits, doubled }) => !isDeposits || doubled.size === 0);
  const realisations = [plain, telling, all].find((list) => list.length > 0) ?? [];
  tables.set('realisation', realisations);
  return tables;
}

/** The tables of the year with the realisation that counts and the figures of merged cells. */
function settledTables(
  tables: ReadonlyMap<SourceRole, readonly FoundTable[]>,
  year: number,
  log: Findings,
): ReadonlyMap<SourceRole, readonly FoundTable[]> {
  const of = (role: SourceRole): readonly FoundTable[] => tables.get(role) ?? [];
  const targets = withRevisedSheets(of('target'), of('realisation')).map(withoutTrends);
  const found = withoutPivots({ targets, realisations: of('realisation') }, log);
  const sides = withTargetsUnderTimes(withoutBothSides(found, log), log);
  const spans = withTargetSpans(sides, year, log);
  const realisations = withQuartersBesideMonths(spans.realisations, year, log);
  const sources = { targets: spans.targets, realisations, year, log };
  const once = withoutPartialCopies(sources.targets, settleBeside(sources), log);
  const all = new Map([...tables, ['realisation', once.realisations] as const]);
  if (once.targets.length > 0) all.set('target', once.targets);
  return groupedBy(settleMergedFigures([...all.values()].flat(), log), ({ role }) => role);
}

const tellsOfPeriods = ({ isDeposits, pointedColumn, columns, captions }: FoundTable): boolean =>
  isDeposits ||
  pointedColumn !== undefined ||
  captions.through !== null ||
  captions.weekOfMonth !== null ||
  [...columns.keys()].some((heading) => SLOT_HEADINGS.includes(heading) || heading === PERIOD_REALISATION);

const isTargetToo = (table: FoundTable, tables: ReadonlyMap<SourceRole, readonly FoundTable[]>): boolean =>
  (tables.get('target') ?? []).some((target) => target.grid === table.grid && target.from === table.from);

/** The only table of a role; of several the one on the sheet with the template's name, else the first, with an issue. */
function firstOf(role: SourceRole, tables: readonly FoundTable[], log: Findings): FoundTable | null {
  const [first] = tables;
  if (first === undefined) return null;
  const name = TEMPLATE_SHEETS.find((sheet) => sheet.role === role)?.name;
  const chosen = tables.find((table) => table.grid.name === name) ?? first;
  for (const table of tables) {
    if (table !== chosen)
      log.issue(
        'TABLE_IGNORED',
        'warning',
        { sheet: table.grid.name },
        { found: table.grid.name, expected: chosen.grid.name },
      );
  }
  return chosen;
}

function reportMissing(tables: ReadonlyMap<SourceRole, readonly FoundTable[]>, log: Findings): void {
  for (const { role, name } of TEMPLATE_SHEETS) {
    if (!tables.has(role))
      log.issue('SHEET_ABSENT', role === 'realisation' ? 'warning' : 'info', {}, { expected: name });
  }
}
