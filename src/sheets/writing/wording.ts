// The sentences that the sheets show, as functions given from outside: this layer holds codes and facts only.
import type { HolderRef, RegisterEntry, PactStatus } from '../../domain/evaluation';
import type { IsoDate } from '../../domain/calendar';
import type { Question } from '../finding';
import type { PaperFingerprint } from '../proof/typedFingerprint';
import type { VerdictFacts } from '../verdicts/verdictFacts';
import type { AnswerWords } from './answersSheet';

export interface Wording {
  /** `Keterangan` of a row: one sentence for each verdict that it tells of. */
  remark(told: readonly VerdictFacts[]): string;
  /** `Alasan` of a register row. */
  registerReason(entry: RegisterEntry): string;
  /** The opening of `Alasan` once a registered result has changed; `cells` are A1 addresses with their sheet. */
  formerResult(status: PactStatus, date: IsoDate, cells: readonly string[]): string;
  /** How a person is named beside a result, with the mark of an acting official. */
  holder(holder: HolderRef): string;
  /** `Posisi s.d. <bulan>` as words, from `YYYY-MM`. */
  month(month: string): string;
  /** Title line above a sheet of the tool. */
  sheetTitle(sheet: 'recap' | 'register' | 'history' | 'results' | 'answers' | 'check', year: number): string;
  /** Remark of a run in the history when a past date was evaluated again; '' otherwise. */
  recalculated(asOf: IsoDate, runDate: IsoDate): string;
  /** A remembered answer; `question` is null where it does not arise at present or the officer pointed by himself. */
  answer(question: Question | null, id: string, option: string): AnswerWords;
  /** The fingerprint of a run with its parts, for the foot of a sheet. */
  fingerprint(print: PaperFingerprint): string;
  /** Counts by status at the latest due period. */
  counts(counts: Readonly<Record<string, number>>): string;
}
