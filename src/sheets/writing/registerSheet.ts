// Brings `Register Pakta` up to date: rows stay where people left them, their own cells are never written, and a
// result that changed keeps its row and says what it was before.
import type { IsoDate } from '../../domain/calendar';
import type { Evaluation, PactStatus, RegisterEntry } from '../../domain/evaluation';
import { PERIODS } from '../../domain/period';
import type { CellInput } from '../plan';
import {
  changedAddresses,
  recordKey,
  type Basis,
  type RegisterRecord,
  type RegisterRecords,
} from './registerBasis';
import { cellText } from './cellText';
import { entryCells, PEOPLE_COLUMNS, periodsText, REGISTER_COLUMNS } from './registerColumns';
import { entryKey, matchRows, type RegisterRow } from './registerRow';
import { dateCell } from './shownNumber';
import type { Wording } from './wording';

export interface RegisterUpdate {
  /** Cells of the rows below the heading row; null leaves a cell as it is. */
  readonly cells: readonly (readonly CellInput[])[];
  readonly records: RegisterRecords;
  readonly added: number;
  readonly changed: number;
}

export interface RegisterFacts {
  readonly evaluation: Evaluation;
  /** The rows that stand in the workbook, and how many lines below the heading row the register spans. */
  readonly rows: readonly RegisterRow[];
  readonly height: number;
  readonly records: RegisterRecords;
  readonly basisOf: (entry: RegisterEntry) => Basis;
  /** Of a row that has no entry any more. */
  readonly basisOfRow: (row: RegisterRow) => Basis;
  readonly wording: Wording;
  readonly today: IsoDate;
}

const UNTOUCHED: readonly CellInput[] = REGISTER_COLUMNS.map(() => null);
const BLANK_PEOPLE: readonly CellInput[] = Array.from({ length: PEOPLE_COLUMNS }, () => '');
const LEFT_TO_PEOPLE: readonly CellInput[] = Array.from({ length: PEOPLE_COLUMNS }, () => null);

/** What the present evaluation says of a row that no longer has an entry of its own. */
function presentStatus(row: RegisterRow, evaluation: Evaluation): PactStatus {
  const period = PERIODS.find((candidate) => row.periods.includes(candidate));
  if (period === undefined) return 'Tidak Berlaku';
  if (row.account !== '') {
    const result = evaluation.indicators.find(
      ({ indicator }) =>
        indicator.office === row.office && (indicator.code === row.account || indicator.name === row.account),
    )?.periods[period];
    return result?.pactNumber === row.pactNumber ? result.pactStatus : 'Tidak Berlaku';
  }
  const official = evaluation.officials.find(
    ({ office, position, name, nip }) =>
      office === row.office &&
      position === row.position &&
      (nip === null ? name === row.name : nip === row.nip),
  )?.periods[period];
  return official?.pactNumber === row.pactNumber ? official.pactStatus : 'Tidak Berlaku';
}

interface Wanted {
  readonly cells: readonly Exclude<CellInput, null>[];
  readonly status: PactStatus;
  readonly reason: string;
  readonly basis: Basis;
  readonly key: string;
}

function wantedOf(entry: RegisterEntry, facts: RegisterFacts): Wanted {
  return {
    cells: entryCells(entry),
    status: entry.status,
    reason: cellText(facts.wording.registerReason(entry)).trim(),
    basis: facts.basisOf(entry),
    key: recordKey(entryKey(entry), entry.periods),
  };
}

interface RowUpdate {
  readonly cells: readonly CellInput[];
  readonly record: RegisterRecord;
  readonly key: string;
  readonly isChanged: boolean;
}

/** A row that stands: unchanged as it is, otherwise with the story of what it was. */
function updatedRow(row: RegisterRow, wanted: Wanted, facts: RegisterFacts): RowUpdate {
  const before = facts.records.get(recordKey(row.key, row.periods));
  const isSameResult =
    row.status === wanted.status && row.attainment === wanted.cells[8] && row.threshold === wanted.cells[9];
  const former =
    isSameResult || row.status === null
      ? (before?.former ?? '')
      : facts.wording.formerResult(
          row.status,
          row.date ?? facts.today,
          changedAddresses(before?.basis ?? {}, before === undefined ? {} : wanted.basis),
        );
  const reason = cellText([former, wanted.reason].filter((text) => text !== '').join(' '));
  const hasReason = isSameResult && (row.reason === reason || row.reason.endsWith(wanted.reason));
  const isChanged = !isSameResult || !hasReason || periodsText(row.periods) !== wanted.cells[1];
  return {
    cells: isChanged
      ? [...wanted.cells, hasReason ? row.reason : reason, dateCell(facts.today), ...LEFT_TO_PEOPLE]
      : UNTOUCHED,
    record: { basis: wanted.basis, former },
    key: wanted.key,
    isChanged,
  };
}

/** A row whose verdict is no longer one for the register: it stays, with what holds now. */
function settledRow(row: RegisterRow, facts: RegisterFacts): RowUpdate {
  const key = recordKey(row.key, row.periods);
  const before = facts.records.get(key);
  const status = presentStatus(row, facts.evaluation);
  if (row.status === null || row.status === status) {
    return { cells: UNTOUCHED, record: before ?? { basis: {}, former: '' }, key, isChanged: false };
  }
  const basis = facts.basisOfRow(row);
  const changed = before === undefined ? [] : changedAddresses(before.basis, basis);
  const former = facts.wording.formerResult(row.status, row.date ?? facts.today, changed);
  const cells = UNTOUCHED.map((_, index) =>
    index === 10 ? status : index === 11 ? former : index === 12 ? dateCell(facts.today) : null,
  );
  return { cells, record: { basis, former }, key, isChanged: true };
}

/** The register's cells after this evaluation. */
export function updatedRegister(facts: RegisterFacts): RegisterUpdate {
  const matches = matchRows(facts.evaluation.register, facts.rows);
  const entryOf = new Map([...matches].map(([entry, row]) => [row.offset, entry]));
  const rowAt = new Map(facts.rows.map((row) => [row.offset, row]));
  const records = new Map<string, RegisterRecord>();
  let changed = 0;
  const standing = Array.from({ length: facts.height }, (_, offset) => {
    const row = rowAt.get(offset);
    if (row === undefined) return UNTOUCHED;
    const entry = entryOf.get(offset);
    const update =
      entry === undefined ? settledRow(row, facts) : updatedRow(row, wantedOf(entry, facts), facts);
    records.set(update.key, update.record);
    if (update.isChanged) changed += 1;
    return update.cells;
  });
  const added = facts.evaluation.register
    .filter((entry) => !matches.has(entry))
    .map((entry) => {
      const wanted = wantedOf(entry, facts);
      records.set(wanted.key, { basis: wanted.basis, former: '' });
      return [...wanted.cells, wanted.reason, dateCell(facts.today), ...BLANK_PEOPLE];
    });
  return { cells: [...standing, ...added], records, added: added.length, changed };
}
