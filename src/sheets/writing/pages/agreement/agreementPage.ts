// `Naskah Perjanjian Kinerja`: the performance agreement of every office from its targets, ready to be filled in, printed
// and signed, after a part of its own that tells what is still missing. Promises are those of the statutory form; a clause
// stands here only as a document of the workbook has it, in quotation marks.
import type { Evaluation, EvaluationInput, IndicatorResult } from '../../../../domain/evaluation';
import { groupedBy } from '../../../../domain/groupedBy';
import type { RpjmdList } from '../../../inspection';
import { MARKS, OWN_SHEETS } from '../../ownSheets';
import type { Open } from '../openReviews';
import type { Page } from '../page';
import { PageGrid } from '../pageGrid';
import {
  BLACK,
  CENTRED,
  GRID,
  paragraph,
  placeToSign,
  QUIET,
  rectOf,
  TO_FILL,
  type SignedCell,
  type TextLines,
} from '../pageText';
import { printedOn, type PrintFacts } from '../printedPage';
import { checksPart, type ChecksFacts } from './agreementChecksPart';
import { COLUMNS, HEAD, targetTable, WIDTHS } from './agreementTable';
import { signersOf, type Signers } from './agreementTexts';
import type { AgreementWording } from './agreementWording';

export interface AgreementFacts {
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  readonly list: RpjmdList | null;
  /** What is still open about an office. */
  openIn(opd: string): Open;
  readonly wording: AgreementWording;
  readonly figure: ChecksFacts['figure'];
  readonly print: PrintFacts;
}

const LINES: TextLines = { columns: COLUMNS, length: 112, height: 14, fontSize: 10 };
const PROGRAMMES = 4;
/** Of a workbook; more would be a book. */
const MOST_OFFICES = 80;

/** The sheet; null where no office has a target. */
export function agreementPage(facts: AgreementFacts): Page | null {
  const { evaluation } = facts;
  const promised = evaluation.indicators.filter(
    ({ indicator, periods }) =>
      indicator.opd !== '' && (periods.Tahun.target !== null || indicator.holds.length > 0),
  );
  const offices = [...groupedBy(promised, ({ indicator }) => indicator.opd)];
  if (offices.length === 0) return null;
  const shown = offices.slice(0, MOST_OFFICES);
  const grid = new PageGrid(COLUMNS);
  const breaks: number[] = [];
  grid.put(1, 1, [OWN_SHEETS.agreement]);
  grid.look(rectOf(1, 1, COLUMNS), QUIET);
  let row = checksPart(grid, facts, { shown: shown.length, all: offices.length }, LINES, 2);
  for (const [opd, rows] of shown) {
    row += 1;
    breaks.push(row);
    row = agreement(grid, facts, opd, rows, row) + 1;
  }
  const bottom = row - 1;
  return {
    name: OWN_SHEETS.agreement,
    mark: MARKS.agreement,
    ...grid.content(bottom),
    widths: WIDTHS,
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

/** One office's agreement from `top` on. Returns its last row. */
function agreement(
  grid: PageGrid,
  facts: AgreementFacts,
  opd: string,
  rows: readonly IndicatorResult[],
  top: number,
): number {
  const { evaluation, input, wording } = facts;
  const { settings } = evaluation;
  const signers = signersOf(opd, evaluation, input);
  const office = rows[0]?.indicator.office ?? '';
  let row = heading(grid, facts, opd, office === '' ? opd : office, signers, top);
  row = paragraph(grid, row, wording.opening, LINES) + 1;
  row = introduced(grid, wording, opd, signers, row);
  for (const promise of wording.promises) row = paragraph(grid, row, promise, LINES);
  if (signers.clause !== null) {
    const { text, number, date } = signers.clause;
    row = paragraph(grid, row, wording.quotedClause(text, number, date), LINES);
  }
  row = paragraph(grid, row + 1, wording.annex(settings.year), LINES, { bold: true });
  row = targetTable(grid, rows, settings.basis, wording, row);
  const periods = rows.flatMap((one) => Object.values(one.periods));
  const notes = wording.notes({
    isRevised: periods.some(({ targetVersion }) => targetVersion === 'perubahan'),
    isDerived: periods.some(({ targetSource }) => targetSource === 'turunan'),
  });
  for (const note of notes) row = paragraph(grid, row, note, LINES, QUIET);
  row = programmes(grid, wording, opd, row + 1);
  return signatures(grid, wording, opd, signers, row + 1);
}

function heading(
  grid: PageGrid,
  facts: AgreementFacts,
  opd: string,
  office: string,
  { agreement: document }: Signers,
  top: number,
): number {
  const { wording, evaluation } = facts;
  const open = facts.openIn(opd);
  grid.put(top, 1, [open.questions > 0 ? wording.concept : '']);
  grid.look(rectOf(top, 1, COLUMNS), { ...CENTRED, bold: true, fontSize: 20, color: '9C0006' });
  grid.put(top + 1, 1, [open.questions > 0 ? wording.conceptReason(open) : '']);
  grid.look(rectOf(top + 1, 1, COLUMNS), { ...CENTRED, ...QUIET });
  grid.put(top + 2, 1, [wording.title(evaluation.settings.year)]);
  grid.put(top + 3, 1, [wording.officeLine(office)]);
  grid.look(rectOf(top + 2, 1, COLUMNS, 2), { ...CENTRED, wrap: true, bold: true, fontSize: 12 });
  if (document === null) grid.field(`${opd}|nomor`, top + 4, 1, `${wording.labels.number}: `);
  else grid.put(top + 4, 1, [wording.documentLine(document.number, document.date)]);
  grid.look(rectOf(top + 4, 1, COLUMNS), { ...CENTRED, fontSize: 10 });
  for (let row = top; row < top + 5; row += 1) grid.merge(rectOf(row, 1, COLUMNS));
  grid.height(top, open.questions > 0 ? 28 : 8);
  grid.height(top + 2, 20);
  grid.height(top + 3, 18 * Math.max(1, Math.ceil(office.length / 65)));
  return top + 6;
}

/** A line of who somebody is: a text where the workbook knows it, else a field. */
function line(grid: PageGrid, row: number, label: string, value: string | null, key: string): void {
  grid.put(row, 1, [label]);
  if (value === null || value === '') {
    grid.field(key, row, 3);
    grid.look(rectOf(row, 3, 4), TO_FILL);
  } else grid.put(row, 3, [value]);
  grid.merge(rectOf(row, 1, 2));
  grid.merge(rectOf(row, 3, 4));
  grid.look(rectOf(row, 1, 6), { fontSize: 10, horizontal: 'Left' });
  grid.height(row, 16);
}

/** A name is a person's; a post is one of the words below. */
const isPost = (signatory: string): boolean =>
  /^(?:pj\.? |plt\.? )?(?:bupati|wali ?kota|gubernur|wakil |sekretaris )/i.test(signatory);

/** Both parties introduced. Returns the row below. */
function introduced(
  grid: PageGrid,
  wording: AgreementWording,
  opd: string,
  { head, signatory }: Signers,
  top: number,
): number {
  const { labels } = wording;
  line(grid, top, labels.name, head?.name ?? null, `${opd}|nama`);
  line(grid, top + 1, labels.position, head === null ? null : wording.positionOf(head), `${opd}|jabatan`);
  let row = paragraph(grid, top + 2, wording.first, LINES) + 1;
  const post = signatory !== null && isPost(signatory) ? signatory : null;
  line(grid, row, labels.name, post === null ? signatory : null, `${opd}|atasan|nama`);
  line(grid, row + 1, labels.position, post, `${opd}|atasan|jabatan`);
  row = paragraph(grid, row + 2, wording.second, LINES) + 1;
  return row;
}

/** Lines for programmes and their money, which belong to people. Returns the row below. */
function programmes(grid: PageGrid, wording: AgreementWording, opd: string, head: number): number {
  const places = [
    [2, 3],
    [5, 2],
    [7, 3],
  ] as const;
  places.forEach(([left, columns], at) => {
    grid.put(head, left, [wording.programmes[at] ?? '']);
    for (let row = head; row <= head + PROGRAMMES; row += 1) grid.merge(rectOf(row, left, columns));
    for (let row = 1; row <= PROGRAMMES; row += 1)
      grid.field(`${opd}|program|${String(row)}|${String(at)}`, head + row, left);
  });
  grid.look(rectOf(head, 1, COLUMNS), HEAD);
  grid.look(rectOf(head + 1, 1, COLUMNS, PROGRAMMES), { fontSize: 8, wrap: true, vertical: 'Center' });
  grid.look(rectOf(head + 1, 5, 2, PROGRAMMES), { numberFormat: '#,##0', horizontal: 'Right' });
  grid.lineHeights({ top: head + 1, rows: PROGRAMMES }, 18);
  grid.border({ rect: rectOf(head, 1, COLUMNS, PROGRAMMES + 1), edges: GRID, line: BLACK });
  return head + PROGRAMMES + 1;
}

/** The region's signatory at the left, the head at the right, as the form has it. Returns the last row. */
function signatures(
  grid: PageGrid,
  wording: AgreementWording,
  opd: string,
  { head, signatory }: Signers,
  top: number,
): number {
  const { signed } = wording;
  grid.field(`${opd}|tempat-tanggal`, top, 5, wording.placeAndDate);
  grid.merge(rectOf(top, 5, 5));
  grid.look(rectOf(top, 5, 5), { ...CENTRED, fontSize: 10 });
  const cell = (text: string | null, initial: string, key: string): SignedCell =>
    text === null ? { text: initial, field: `${opd}|${key}` } : { text };
  const post = signatory !== null && isPost(signatory) ? signatory : null;
  placeToSign(grid, top + 1, 1, 4, {
    position: { text: post === null ? signed.second : `${signed.second}\n${post}` },
    name: cell(post === null ? signatory : null, signed.name, 'atasan|tanda-nama'),
    nip: { text: '', field: `${opd}|atasan|tanda-nip` },
  });
  grid.height(top + 1, 30);
  return placeToSign(grid, top + 1, 5, 5, {
    position: { text: head === null ? signed.first : `${signed.first}\n${wording.positionOf(head)}` },
    name: cell(head?.name ?? null, signed.name, 'tanda-nama'),
    nip: cell(head?.nip == null ? null : `${wording.labels.nip} ${head.nip}`, signed.nip, 'tanda-nip'),
  });
}
