// `Berita Acara`: the minutes of an evaluation, ready to be filled in, printed and signed. A draft while anything is open.
// Number, place, date and signatories belong to people.
import { latestDuePeriod } from '../../../../domain/latestDuePeriod';
import {
  PACT_STATUSES,
  type Evaluation,
  type PactStatus,
  type RegisterEntry,
} from '../../../../domain/evaluation';
import type { Period } from '../../../../domain/period';
import type { Rect } from '../../../grid';
import type { CellInput } from '../../../plan';
import { MARKS, OWN_SHEETS } from '../../ownSheets';
import { amountCell, dateCell, dateFromCell, percentCell } from '../../shownNumber';
import type { Page } from '../page';
import { PageGrid } from '../pageGrid';
import { printedOn, type PrintFacts } from '../printedPage';
import type { MinutesWording } from './minutesWording';

export interface MinutesFacts {
  readonly evaluation: Evaluation;
  /** Questions without an answer. */
  readonly openQuestions: number;
  /** Results that must be reviewed and that nobody has decided on in the register. */
  readonly openReviews: number;
  /** What people have written into the fields so far. */
  readonly fields: ReadonlyMap<string, CellInput>;
  readonly wording: MinutesWording;
  readonly print: PrintFacts;
}

const COLUMNS = 6;
const WIDTHS = [48, 168, 110, 110, 78, 92] as const;
const LINE_HEIGHT = 15;
/** Characters of the text size that fit across the page. */
const LINE_LENGTH = 104;
/** Characters of an office's name on a line of its column. */
const NAME_LENGTH = 32;
const MOST_ENTRIES = 30;
const SIGNATORIES = 3;
/** Findings that name their register rows. */
const NAMED: readonly PactStatus[] = ['Terindikasi Pelanggaran', 'Perlu Telaah', 'Perlu Klarifikasi'];

const FIELDS = { number: 'nomor', place: 'tempat', date: 'tanggal' } as const;
const QUIET = { fontSize: 9, color: '5B6B70' } as const;
const CENTRED = { horizontal: 'Center', vertical: 'Center' } as const;
const TO_FILL = { borderBottom: '5B6B70' } as const;
const BLACK = { color: '000000', weight: 'Thin' } as const;
const GRID = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;

const across = (row: number, left = 1, columns: number = COLUMNS, rows = 1): Rect => ({
  top: row,
  left,
  rows,
  columns,
});

/** The minutes at the latest due period; null before one is due. */
export function minutesPage(facts: MinutesFacts): Page | null {
  const latest = latestDuePeriod(facts.evaluation.settings);
  if (latest === null) return null;
  const grid = new PageGrid(COLUMNS);
  let row = heading(grid, facts, latest);
  const tableHead = row;
  row = offices(grid, facts, latest, row);
  row = findings(grid, facts, latest, row);
  row = paragraph(grid, row + 1, facts.wording.closing);
  const bottom = signatures(grid, facts, row + 1);
  return {
    name: OWN_SHEETS.minutes,
    mark: MARKS.minutes,
    ...grid.content(bottom),
    widths: WIDTHS,
    charts: [],
    setup: printedOn(facts.print, {
      isLandscape: false,
      area: across(1, 1, COLUMNS, bottom),
      wide: 1,
      tall: null,
      titleRows: across(tableHead),
      margins: { top: 42, bottom: 42, left: 48, right: 36, footer: 20 },
    }),
  };
}

/** A text across the page, as high as it needs to be. Returns the row below. */
function paragraph(grid: PageGrid, row: number, text: string): number {
  grid.put(row, 1, [text]);
  grid.merge(across(row));
  grid.look(across(row), { wrap: true, vertical: 'Top' });
  grid.height(row, LINE_HEIGHT * Math.ceil(text.length / LINE_LENGTH) + 2);
  return row + 1;
}

function heading(grid: PageGrid, facts: MinutesFacts, latest: Period): number {
  const { wording, evaluation, openQuestions, openReviews, fields } = facts;
  const { year, runDate } = evaluation.settings;
  const isDraft = openQuestions + openReviews > 0;
  grid.put(1, 1, [OWN_SHEETS.minutes]);
  grid.look(across(1), QUIET);
  grid.put(2, 1, [isDraft ? wording.concept : '']);
  grid.look(across(2), { ...CENTRED, bold: true, fontSize: 20, color: '9C0006' });
  grid.put(3, 1, [isDraft ? wording.conceptReason({ questions: openQuestions, reviews: openReviews }) : '']);
  grid.look(across(3), { ...CENTRED, ...QUIET });
  grid.put(4, 1, [wording.title]);
  grid.put(5, 1, [wording.yearLine(year)]);
  grid.look(across(4, 1, COLUMNS, 2), { ...CENTRED, bold: true, fontSize: 13 });
  for (const row of [2, 3, 4, 5]) grid.merge(across(row));
  grid.height(2, 28);
  for (const row of [4, 5]) grid.height(row, 20);
  [FIELDS.number, FIELDS.place, FIELDS.date].forEach((key, at) => {
    const row = 7 + at;
    const label = [wording.labels.number, wording.labels.place, wording.labels.date][at] ?? '';
    grid.put(row, 1, [label]);
    grid.merge(across(row, 2, 3));
    grid.look(across(row, 2, 3), { ...TO_FILL, horizontal: 'Left' });
    grid.height(row, 18);
    grid.field(key, row, 2, key === FIELDS.date ? (dateCell(runDate) ?? '') : '');
    if (key === FIELDS.date) grid.look(across(row, 2, 1), { numberFormat: 'd mmmm yyyy' });
  });
  const written = fields.get(FIELDS.date);
  const date = written === undefined ? runDate : dateFromCell(typeof written === 'object' ? '' : written);
  const place = fields.get(FIELDS.place);
  const opening = wording.opening({
    date,
    place: typeof place === 'string' ? place.trim() : '',
    year,
    period: latest,
  });
  return paragraph(grid, 11, opening) + 1;
}

/** A row an office with its sums, and all of them together. Returns the row below. */
function offices(
  grid: PageGrid,
  { evaluation, wording }: MinutesFacts,
  latest: Period,
  head: number,
): number {
  const { totals, indicators, settings } = evaluation;
  const best = settings.scale?.[0]?.status;
  grid.put(head, 1, wording.headings(latest));
  grid.look(across(head), { ...CENTRED, bold: true, wrap: true, fill: 'E8EEF0' });
  grid.height(head, 2 * LINE_HEIGHT + 4);
  const ids = [...new Set(indicators.map(({ indicator }) => indicator.opd))];
  const rowOf = (number: string | number, opd: string | null): readonly Exclude<CellInput, null>[] => {
    const own = indicators.filter(({ indicator }) => opd === null || indicator.opd === opd);
    const total = totals.find(({ by, key }) => (opd === null ? by === 'all' : by === 'opd' && key === opd));
    const sums = total?.periods[latest];
    const met = own.filter(({ periods }) => periods[latest].status === best).length;
    const office = own[0]?.indicator.office ?? '';
    return [
      number,
      opd === null ? wording.total : office === '' ? opd : office,
      amountCell(sums?.target ?? null) ?? '',
      amountCell(sums?.realisation ?? null) ?? '',
      percentCell(sums?.attainment ?? null) ?? '',
      wording.metOf(met, own.length),
    ];
  };
  ids.forEach((opd, at) => {
    grid.put(head + 1 + at, 1, rowOf(at + 1, opd));
  });
  const sum = head + 1 + ids.length;
  grid.put(sum, 1, rowOf('', null));
  grid.look(across(head + 1, 1, COLUMNS, ids.length + 1), { vertical: 'Center' });
  for (let row = head + 1; row <= sum; row += 1) grid.height(row, heightOf(grid.text(row, 2)));
  grid.look(across(head + 1, 2, 1, ids.length + 1), { wrap: true });
  grid.look(across(head + 1, 3, 2, ids.length + 1), { numberFormat: '#,##0.00', horizontal: 'Right' });
  grid.look(across(head + 1, 1, 1, ids.length + 1), { horizontal: 'Center' });
  grid.look(across(head + 1, 5, 2, ids.length + 1), { horizontal: 'Center' });
  grid.look(across(head + 1, 5, 1, ids.length + 1), { numberFormat: '0.00%' });
  grid.look(across(sum), { bold: true });
  grid.border({ rect: across(head, 1, COLUMNS, ids.length + 2), edges: GRID, line: BLACK });
  const all = totals.find(({ by }) => by === 'all')?.periods[latest];
  return all === undefined
    ? sum + 1
    : paragraph(grid, sum + 2, wording.sumsInWords(all.target, all.realisation));
}

/** Points for an office's name, which wraps in its column. */
const heightOf = (name: string): number => LINE_HEIGHT * Math.ceil(name.length / NAME_LENGTH) + 3;

function findings(
  grid: PageGrid,
  { evaluation, wording }: MinutesFacts,
  latest: Period,
  row: number,
): number {
  const { counts, indicators, register } = evaluation;
  grid.put(row + 1, 1, [wording.findings]);
  grid.look(across(row + 1), { bold: true });
  let next = paragraph(grid, row + 2, `1. ${wording.statuses(latest, counts[latest])}`);
  const pacts = PACT_STATUSES.map(
    (status) => [status, indicators.filter(({ pactStatus }) => pactStatus === status).length] as const,
  ).filter(([status, count]) => count > 0 && status !== 'Tidak Berlaku' && status !== 'Belum Jatuh Tempo');
  if (pacts.length > 0) next = paragraph(grid, next, `2. ${wording.pacts(pacts)}`);
  const named = register.filter(({ status }) => NAMED.includes(status));
  named.slice(0, MOST_ENTRIES).forEach((entry: RegisterEntry, at) => {
    next = paragraph(grid, next, `    ${String(at + 1)}) ${wording.entry(entry)}`);
  });
  return named.length > MOST_ENTRIES
    ? paragraph(grid, next, `    ${wording.more(named.length - MOST_ENTRIES)}`)
    : next;
}

/** Three places to sign beside each other. Returns the last row. */
function signatures(grid: PageGrid, { wording }: MinutesFacts, row: number): number {
  const { position, name, nip } = wording.signed;
  for (let at = 0; at < SIGNATORIES; at += 1) {
    const left = 1 + at * 2;
    const key = `penandatangan-${String(at + 1)}`;
    (
      [
        ['jabatan', row, position],
        ['nama', row + 5, name],
        ['nip', row + 6, nip],
      ] as const
    ).forEach(([part, line, initial]) => {
      grid.merge(across(line, left, 2));
      grid.look(across(line, left, 2), CENTRED);
      grid.field(`${key}-${part}`, line, left, initial);
    });
    grid.look(across(row + 5, left, 2), { ...TO_FILL, bold: true });
  }
  return row + 6;
}
