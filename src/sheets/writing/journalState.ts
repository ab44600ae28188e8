// How far the last run or its undo has come, kept in the workbook beside the journal. The state names its journal, so
// that a journal which was never stored is not taken for one that was cut off.
import type { WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { hashOf } from './contentHash';
import { journalFrom, journalText, type Journal } from './journal';
import { PARTS } from './ownSheets';
import { planPart } from './section';
import { sequence, type Steps } from './steps';

const WRITING = 'menulis';
const DONE = 'selesai';
const UNDOING = 'membatalkan';

const store = (key: string, content: string): PlanOperation => ({ kind: 'storePart', key, content });

/** What the workbook says while the run of this journal is written. */
export const writingState = (journal: Journal): string => `${WRITING} ${hashOf(journalText(journal))}`;

/** Sets the journal of the run before aside and announces the new one; nothing else may be written before. */
export function openJournal(reading: WorkbookReading, journal: Journal): Steps {
  const text = journalText(journal);
  const former = reading.parts[PARTS.journal];
  const aside: Steps =
    former === undefined
      ? { operations: [{ kind: 'removePart', key: PARTS.formerJournal }], inverse: [] }
      : planPart(reading, PARTS.formerJournal, former);
  return sequence([
    aside,
    planPart(reading, PARTS.journalState, writingState(journal)),
    planPart(reading, PARTS.journal, text),
  ]);
}

export const CLOSE_JOURNAL: Steps = {
  operations: [store(PARTS.journalState, DONE), { kind: 'removePart', key: PARTS.formerJournal }],
  inverse: [],
};

/** How the undo treats the register: whole, or row by row because people wrote in it or moved its rows. */
export type RegisterManner = 'utuh' | 'baris';

/** The first operation of an undo: from then on it is finished in the same manner, not begun anew. */
export const beginUndo = (manner: RegisterManner): PlanOperation =>
  store(PARTS.journalState, `${UNDOING} ${manner}`);

/** The manner of an undo that was cut off. */
export const mannerOf = (reading: WorkbookReading): RegisterManner | null =>
  (['utuh', 'baris'] as const).find(
    (manner) => reading.parts[PARTS.journalState] === `${UNDOING} ${manner}`,
  ) ?? null;

/** The last operations of an undo. */
export const FORGET_JOURNAL: readonly PlanOperation[] = [
  { kind: 'removePart', key: PARTS.journal },
  { kind: 'removePart', key: PARTS.journalState },
];

/** The last operations of mending: the run before is the last one again. */
export function restoreJournal(reading: WorkbookReading): readonly PlanOperation[] {
  const former = reading.parts[PARTS.formerJournal];
  if (former === undefined) return FORGET_JOURNAL;
  return [
    store(PARTS.journal, former),
    store(PARTS.journalState, DONE),
    { kind: 'removePart', key: PARTS.formerJournal },
  ];
}

/** What was cut off: a run that was being written, or its undo; null where all is done. */
export function cutOff(reading: WorkbookReading): 'run' | 'undo' | null {
  const text = reading.parts[PARTS.journal];
  const state = reading.parts[PARTS.journalState];
  if (text === undefined || journalFrom(text) === null) return null;
  if (mannerOf(reading) !== null) return 'undo';
  return state === `${WRITING} ${hashOf(text)}` ? 'run' : null;
}
