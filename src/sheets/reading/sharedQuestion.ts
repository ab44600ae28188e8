// One question for all rows of a sheet that wait for the same cause. Where the officer wants each row asked about by itself,
// or has answered for one, that row has a question of its own. Holds nothing.
import { EACH } from '../finding';
import type { AskingRow, Draft, Findings } from './findings';

export interface SharedAnswer {
  /** Null while the question is open. */
  readonly answer: string | null;
  readonly questionId: string;
}

/** Asks under `shared.id` for all rows, and under `ownId` where this row is answered by itself. */
export function askShared(log: Findings, shared: Draft, ownId: string, of: AskingRow): SharedAnswer {
  if (log.answerTo(ownId) === null || log.answerTo(shared.id) === EACH) {
    const options = [...shared.options, { id: EACH }];
    const answer = log.ask({ ...shared, options, of });
    if (answer !== EACH) return { answer, questionId: shared.id };
  }
  // What the shared answer rests on are all of its rows; this one is about a single row.
  const { id: _shared, restsOn: _rows, ...own } = shared;
  return { answer: log.ask({ ...own, id: ownId, of }), questionId: ownId };
}
