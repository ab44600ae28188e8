// `Serah Terima`: minutes for every handover of a head within the year, ready to be filled in, printed and signed: what
// was reached in the outgoing head's months and what the incoming one takes over. A draft while anything is open.
import { lastCompleteMonth } from '../../../../domain/calendar';
import type { Evaluation, EvaluationInput } from '../../../../domain/evaluation';
import { handoversOf, type Handover } from '../../../../domain/handover';
import { handoverShares, sumOfShares, type HandoverShare } from '../../../../domain/handoverShares';
import { isSamePerson } from '../../../../domain/person';
import type { CellInput } from '../../../plan';
import { MARKS, OWN_SHEETS } from '../../ownSheets';
import { dateCell, dateFromCell } from '../../shownNumber';
import type { Open } from '../openReviews';
import type { Page } from '../page';
import { PageGrid } from '../pageGrid';
import {
  CENTRED,
  paragraph,
  placeToSign,
  QUIET,
  rectOf,
  TO_FILL,
  type SignedCell,
  type TextLines,
} from '../pageText';
import { printedOn, type PrintFacts } from '../printedPage';
import { COLUMNS, levelPeriod, levelTable, shareTable, widthsFor } from './handoverTable';
import type { HandoverWording, Party } from './handoverWording';

export interface HandoverFacts {
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  /** What is still open about an office. */
  openIn(opd: string): Open;
  /** What people have written into the fields so far. */
  readonly fields: ReadonlyMap<string, CellInput>;
  readonly wording: HandoverWording;
  readonly print: PrintFacts;
}

const LINES: TextLines = { columns: COLUMNS, length: 104, height: 14, fontSize: 10 };
const MOST_FINDINGS = 20;
/** Minutes of a workbook; more would be a book. */
const MOST_HANDOVERS = 60;

/** All handovers of the year, each from a new sheet of paper on; null where no head changed. */
export function handoverPage(facts: HandoverFacts): Page | null {
  const { evaluation } = facts;
  const { settings } = evaluation;
  const handovers = handoversOf(evaluation.officials, settings.year).slice(0, MOST_HANDOVERS);
  if (handovers.length === 0) return null;
  const shared = handovers.map((handover) => ({
    handover,
    shares: handoverShares(handover, evaluation.indicators, settings),
  }));
  const grid = new PageGrid(COLUMNS);
  const breaks: number[] = [];
  grid.put(1, 1, [OWN_SHEETS.handover]);
  grid.look(rectOf(1, 1, COLUMNS), QUIET);
  let row = 2;
  for (const { handover, shares } of shared) {
    if (row > 2) breaks.push(row);
    row = minutes(grid, facts, handover, shares, row) + 2;
  }
  const bottom = row - 2;
  return {
    name: OWN_SHEETS.handover,
    mark: MARKS.handover,
    ...grid.content(bottom),
    widths: widthsFor(shared.flatMap(({ shares }) => shares)),
    charts: [],
    setup: printedOn(facts.print, {
      isLandscape: false,
      area: rectOf(1, 1, COLUMNS, bottom),
      wide: 1,
      tall: null,
      titleRows: null,
      breaks,
      margins: { top: 40, bottom: 42, left: 36, right: 36, footer: 20 },
    }),
  };
}

/** One handover from `top` on. Returns its last row. */
function minutes(
  grid: PageGrid,
  facts: HandoverFacts,
  handover: Handover,
  shares: readonly HandoverShare[],
  top: number,
): number {
  const { wording, evaluation } = facts;
  const { year, asOf } = evaluation.settings;
  const key = `${handover.opd}|${handover.incoming.nip ?? handover.incoming.name}`;
  let row = heading(grid, facts, handover, key, top);
  row = parties(grid, facts, handover, key, row);
  row = paragraph(grid, row, wording.statement(handover, year), LINES) + 1;
  const month = lastCompleteMonth(year, asOf);
  if (shares.length > 0) row = shareTable(grid, { handover, shares, wording, month }, row) + 1;
  row = levels(grid, facts, handover, row);
  if (shares.some(({ indicator }) => indicator.isRupiah))
    for (const text of wording.sumsInWords({ ...sumOfShares(shares), months: handover.months }))
      row = paragraph(grid, row, text, LINES);
  const pact = facts.input.pacts.find(
    ({ opd, number }) => opd === handover.opd && number === handover.incoming.pactNumber,
  );
  row = paragraph(grid, row, wording.newcomer(pact ?? null), LINES);
  row = findings(grid, facts, handover, row + 1);
  row = paragraph(grid, row + 1, wording.closing, LINES);
  return signatures(grid, facts, handover, key, row + 1);
}

function heading(grid: PageGrid, facts: HandoverFacts, handover: Handover, key: string, top: number): number {
  const { wording, fields, evaluation } = facts;
  const open = facts.openIn(handover.opd);
  const isDraft = open.questions + open.reviews > 0;
  const [concept, reason, title, office] = [top, top + 1, top + 2, top + 3];
  grid.put(concept, 1, [isDraft ? wording.concept : '']);
  grid.look(rectOf(concept, 1, COLUMNS), { ...CENTRED, bold: true, fontSize: 20, color: '9C0006' });
  grid.height(concept, 28);
  grid.put(reason, 1, [isDraft ? wording.conceptReason(open) : '']);
  grid.look(rectOf(reason, 1, COLUMNS), { ...CENTRED, ...QUIET });
  grid.put(title, 1, [wording.title]);
  grid.put(office, 1, [
    wording.officeLine(handover.office === '' ? handover.opd : handover.office, evaluation.settings.year),
  ]);
  grid.look(rectOf(title, 1, COLUMNS, 2), { ...CENTRED, wrap: true, bold: true, fontSize: 12 });
  for (const row of [concept, reason, title, office]) grid.merge(rectOf(row, 1, COLUMNS));
  grid.height(title, 20);
  grid.height(office, 18 * Math.max(1, Math.ceil(grid.text(office, 1).length / 70)));
  const names = ['number', 'place', 'date'] as const;
  names.forEach((name, at) => {
    const row = top + 5 + at;
    grid.put(row, 1, [wording.labels[name]]);
    grid.merge(rectOf(row, 1, 2));
    grid.merge(rectOf(row, 3, 4));
    grid.look(rectOf(row, 1, 6), { fontSize: 10 });
    grid.look(rectOf(row, 3, 4), { ...TO_FILL, horizontal: 'Left' });
    grid.height(row, 17);
    grid.field(`${key}|${name}`, row, 3, name === 'date' ? (dateCell(handover.date) ?? '') : '');
  });
  grid.look(rectOf(top + 7, 3, 1), { numberFormat: 'd mmmm yyyy' });
  const written = fields.get(`${key}|date`);
  const date =
    written === undefined ? handover.date : dateFromCell(typeof written === 'object' ? '' : written);
  const place = fields.get(`${key}|place`);
  const opening = wording.opening({ date, place: typeof place === 'string' ? place.trim() : '' });
  return paragraph(grid, top + 9, opening, LINES);
}

/** Who gives and who takes, each introduced. Returns the row below. */
function parties(
  grid: PageGrid,
  { wording }: HandoverFacts,
  handover: Handover,
  key: string,
  top: number,
): number {
  let row = top;
  for (const party of ['outgoing', 'incoming'] satisfies readonly Party[]) {
    for (const [label, value] of wording.party(handover[party])) {
      grid.put(row, 1, [label]);
      if (value === '') grid.field(`${key}|${party}|${label}`, row, 3);
      else grid.put(row, 3, [value]);
      grid.merge(rectOf(row, 1, 2));
      grid.merge(rectOf(row, 3, COLUMNS - 2));
      grid.look(rectOf(row, 1, COLUMNS), { fontSize: 10, horizontal: 'Left' });
      if (value === '') grid.look(rectOf(row, 3, COLUMNS - 2), TO_FILL);
      row += 1;
    }
    row = paragraph(grid, row, wording.partyName(party), LINES) + 1;
  }
  return row;
}

/** Indicators that are no sums. Returns the row below. */
function levels(grid: PageGrid, { evaluation, wording }: HandoverFacts, handover: Handover, top: number) {
  const rows = evaluation.indicators.filter(
    ({ indicator }) => indicator.opd === handover.opd && indicator.method !== 'Akumulasi',
  );
  if (rows.length === 0) return top;
  const period = levelPeriod(handover);
  if (period === null) return paragraph(grid, top, wording.noLevels, LINES);
  return levelTable(grid, rows, period, wording, paragraph(grid, top, wording.levels, LINES)) + 1;
}

/** The register's results of the outgoing head. Returns the row below. */
function findings(
  grid: PageGrid,
  { evaluation, wording }: HandoverFacts,
  { opd, outgoing }: Handover,
  top: number,
): number {
  const entries = evaluation.register.filter((entry) => entry.opd === opd && isSamePerson(entry, outgoing));
  let row = paragraph(grid, top, wording.findings, LINES, { bold: true });
  if (entries.length === 0) return paragraph(grid, row, wording.noFindings(outgoing.name), LINES);
  entries.slice(0, MOST_FINDINGS).forEach((entry, at) => {
    row = paragraph(grid, row, `${String(at + 1)}) ${wording.entry(entry)}`, LINES);
  });
  return entries.length > MOST_FINDINGS
    ? paragraph(grid, row, wording.more(entries.length - MOST_FINDINGS), LINES)
    : row;
}

/** The two heads beside each other, and who witnesses it below them. Returns the last row. */
function signatures(
  grid: PageGrid,
  { wording }: HandoverFacts,
  handover: Handover,
  key: string,
  row: number,
): number {
  const { signed } = wording;
  const headCells = (party: Party): Parameters<typeof placeToSign>[4] => {
    const official = handover[party];
    return {
      position: { text: signed[party] },
      name: { text: official.name },
      nip:
        official.nip === null
          ? { text: signed.nip, field: `${key}|${party}|nip` }
          : { text: wording.nipLine(official) },
    };
  };
  placeToSign(grid, row, 1, 4, headCells('outgoing'));
  const bottom = placeToSign(grid, row, 5, 4, headCells('incoming'));
  grid.height(row, 30);
  const field = (name: string, text: string): SignedCell => ({ text, field: `${key}|saksi|${name}` });
  grid.put(bottom + 2, 3, [signed.witness]);
  grid.merge(rectOf(bottom + 2, 3, 4));
  grid.look(rectOf(bottom + 2, 3, 4), CENTRED);
  return placeToSign(grid, bottom + 3, 3, 4, {
    position: field('jabatan', signed.position),
    name: field('nama', signed.name),
    nip: field('nip', signed.nip),
  });
}
