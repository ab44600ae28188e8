// Shares of the annual target in titles and notes: `Target kumulatif: TW I 20%, TW II 40%, TW III 70%, TW IV 100%`, for all rows
// or those that a note names. Notes that contradict each other, or leave out what the table does not have, are asked about.
import { amountFromDecimal } from '../../../domain/amount';
import { once } from '../keys/rowGroups';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import {
  annualOf,
  OF_TARGET,
  OTHER_PERCENT,
  RUNNING_SHARES,
  type SharedRow,
  type Shares,
  type ShareSource,
} from './shareSources';
import { notePlaces } from './notePlaces';
import { wordsIn } from './namedRows';
import { isOfOtherYear, saidTexts, scopeOf, sharesSaid, type Scope } from './titledShares';

const CODE = 'SHARES_OF_WHICH';
/** Titles stand at the top of a sheet. */
const TITLE_ROWS = 20;
/** Notes at its end. */
const NOTE_ROWS = 12;
/** Words of the target itself: `Target penerimaan per triwulan`. */
const OF_TARGETS_OWN = /\btarget (?:penerimaan|kinerja|realisasi|capaian)\b/g;

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly shares: Shares;
  readonly scope: Scope;
}

/** The stages that titles and notes give the rows; rows on which they do not agree wait for an answer. */
export function sharesInTitles(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  year: number,
  log: Findings,
): ShareSource | null {
  const names = drafts.map(({ row: { name } }) => name);
  const notes = notesOf(table, names, year);
  const [first] = notes;
  if (first === undefined) return null;
  const open: IndicatorDraft[] = [];
  const rows = drafts.flatMap((draft): readonly SharedRow[] => {
    const annual = annualOf(draft);
    if (annual === null) return [];
    const own = notesFor(draft.row.name, notes);
    const [one] = own;
    const isNear = one?.scope.kind === 'some' && one.scope.isNear(draft.row.name);
    if (own.length > 1 || isNear || one?.scope.kind === 'unclear') open.push(draft);
    return one === undefined
      ? []
      : [{ draft, annual, shares: one.shares, isHeadedRunning: RUNNING_SHARES.test(one.text) }];
  });
  const chosen = open.length === 0 ? null : asked(table, notes, log);
  const isOpen = new Set(open);
  for (const draft of chosen === null ? open : []) holdDraft(draft, CODE, idOf(table), log, 'all', 'target');
  const { row, column, text } = first;
  return {
    row,
    column,
    written: notes.map((note) => note.text).join('; '),
    rows: rows.flatMap((shared) => {
      if (!isOpen.has(shared.draft)) return [shared];
      return chosen === null || chosen === 'none'
        ? []
        : [{ ...shared, shares: chosen.shares, isHeadedRunning: RUNNING_SHARES.test(chosen.text) }];
    }),
    isHeadedRunning: RUNNING_SHARES.test(text),
    isTarget: true,
  };
}

const idOf = ({ grid }: FoundTable): string => `shares-of:${grid.name}`;

/** Texts above and below the table that give four shares. */
function notesOf(table: FoundTable, names: readonly string[], year: number): readonly Note[] {
  const { values } = table.grid;
  const placeOf = notePlaces(table);
  const known = once(() => titleWords(table));
  const isTitle = (row: number): boolean => row < Math.min(table.from, TITLE_ROWS);
  const isNote = (row: number): boolean => row >= Math.max(table.from, values.length - NOTE_ROWS);
  return values.flatMap((cells, row) =>
    (isTitle(row) || isNote(row) ? [...cells.entries()] : []).flatMap(([column, cell]): readonly Note[] => {
      const texts = typeof cell === 'string' && /\d/.test(cell) ? saidTexts(cell.toLowerCase()) : [];
      return texts.flatMap((text): readonly Note[] => {
        const others = text.replace(OF_TARGET, '').replace(OF_TARGETS_OWN, '');
        const said = OTHER_PERCENT.test(others) || isOfOtherYear(text, year) ? null : sharesSaid(text);
        const place = said === null ? 'other' : placeOf(row);
        if (said === null || place === 'other') return [];
        const [a = null, b = null, c = null, d = null] = said.map((number) =>
          amountFromDecimal(number.replace(',', '.')),
        );
        const scope: Scope = place === 'unclear' ? { kind: 'unclear' } : scopeOf(text, names, known());
        return [{ row, column, text, shares: [a, b, c, d], scope }];
      });
    }),
  );
}

/** Words of the other titles and of the sheet's name: whose the table is. */
const titleWords = ({ grid: { values, name }, from }: FoundTable): ReadonlySet<string> =>
  new Set(
    [name, ...values.slice(0, Math.min(from, TITLE_ROWS)).flat()].flatMap((cell) =>
      typeof cell === 'string' && sharesSaid(cell.toLowerCase()) === null ? wordsIn(cell) : [],
    ),
  );

/** The notes that give a row different shares: those that name it, or may, or else those of all rows. */
function notesFor(name: string, notes: readonly Note[]): readonly Note[] {
  const naming = notes.filter(({ scope }) => scope.kind === 'some' && scope.isMeant(name));
  const near = notes.filter(({ scope }) => scope.kind === 'some' && scope.isNear(name));
  const named = naming.length > 0 ? naming : near;
  const own = named.length > 0 ? named : notes.filter(({ scope }) => scope.kind !== 'some');
  return own.filter(({ shares }, at) => own.findIndex((one) => one.shares.join() === shares.join()) === at);
}

/** The note of which a person says that it holds for the rows that are not clear; null until then. */
function asked(table: FoundTable, notes: readonly Note[], log: Findings): Note | 'none' | null {
  const places = new Map(notes.map((note) => [addressOf(table, note.row, note.column), note]));
  const [[cell, first] = []] = places;
  if (cell === undefined || first === undefined) return null;
  const answer = log.ask({
    id: idOf(table),
    code: CODE,
    sheet: table.grid.name,
    cell,
    facts: { found: first.text },
    options: [...[...places].map(([id, { text }]) => ({ id, facts: { found: text } })), { id: 'none' }],
    restsOn: notes.map(({ text }) => text).join(';'),
  });
  if (answer === null) return null;
  return places.get(answer) ?? 'none';
}
