// Target and realisation rows of one name: by name and office, with the section where a name stands in several. Equal names
// whose codes or sections contradict each other are left for a question.
import type { DoubledRows } from './doubledRows';
import { settleByNames } from './doubledRows';
import { matchGroups } from './keyGroups';
import type { MatchLedger } from './matchLedger';
import { isGenericName } from './nameKey';
import { areInOtherSections, carriesFigures, cellOf, grouped, keyOf, placeOf, sectionKey } from './rowGroups';
import { tightNameOf } from './rowName';
import { SLOT_HEADINGS } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';
import type { Pair } from './unmatchedRows';

/** Matches by name; returns the pairs of one name whose codes contradict each other. */
export function matchNames(ledger: MatchLedger, doubled: DoubledRows): readonly Pair[] {
  const differing: Pair[] = [];
  matchGroups(
    ledger,
    (row) => tightNameOf(row) || null,
    (targets, rows) => {
      settleNamed(ledger, doubled, targets, rows, differing);
    },
  );
  return differing;
}

/** A row without a code that bears the name of a target which its code has matched already is a second row of it. */
export function reopenNamedTwice(ledger: MatchLedger, doubled: DoubledRows): void {
  if (ledger.realisations.every(({ code }) => code !== null)) return;
  const codeless = ledger
    .freeRows()
    .filter((row) => row.code === null && !row.isBare && tightNameOf(row) !== '');
  if (codeless.length === 0) return;
  const key = (row: SourceRow): string | null => keyOf(row.opd, tightNameOf(row));
  const matched = ledger.targets.filter((target) => ledger.matches.get(target)?.rows.length === 1);
  const byName = grouped(matched, key);
  for (const [name, rows] of grouped(codeless, key)) {
    const [target, second] = byName.get(name ?? '') ?? [];
    const [own] = target === undefined ? [] : (ledger.matches.get(target)?.rows ?? []);
    if (target === undefined || own === undefined || second !== undefined) continue;
    const isTold = own.table.grid === target.table.grid || isGenericName(target.name);
    const more = rows.filter((row) => !areInOtherSections(target, row) && carriesFigures(row, SLOT_HEADINGS));
    if (isTold || more.length === 0) continue;
    ledger.matches.delete(target);
    doubled.askRows(target, [own, ...more]);
  }
}

function settleNamed(
  ledger: MatchLedger,
  doubled: DoubledRows,
  targets: readonly SourceRow[],
  rows: readonly SourceRow[],
  differing: Pair[],
): void {
  const [target] = targets;
  const [row] = rows;
  if (target === undefined) return;
  if (targets.length === 1 && rows.length === 1 && row !== undefined) {
    if (haveOtherCodes(target, row)) differing.push({ target, row });
    else if (!areInOtherSections(target, row)) takeNamed(ledger, target, row);
    return;
  }
  const isMixed = targets.some((one) => rows.some((other) => haveOtherCodes(one, other)));
  if (!isMixed && targets.length > 1 && settleByNames(ledger, targets, rows)) return;
  // Equal names under different codes are different accounts until someone says otherwise.
  if (!isMixed) pairSections(ledger, targets, rows);
  const free = rows.filter((one) => !ledger.used.has(one));
  if (targets.length > 1) askTwins(ledger, doubled, targets, free);
  else if (!isMixed && free.length > 1 && ledger.isOpen(target)) doubled.askRows(target, free);
}

/** Pairs the rows whose section stands once on each side; what is left by elimination is not certain. */
function pairSections(ledger: MatchLedger, targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
  if ([...targets, ...rows].some((row) => sectionKey(row) === '')) return;
  const given = grouped(rows, sectionKey);
  for (const [section, [target, second]] of grouped(targets, sectionKey)) {
    const [row, other] = given.get(section) ?? [];
    if (target === undefined || row === undefined || second !== undefined || other !== undefined) continue;
    takeNamed(ledger, target, row);
  }
}

/** Targets without a code, of one name and one section, cannot both be meant. */
function askTwins(
  ledger: MatchLedger,
  doubled: DoubledRows,
  targets: readonly SourceRow[],
  free: readonly SourceRow[],
): void {
  const open = targets.filter((target) => target.code === null && ledger.isOpen(target));
  for (const [section, twins] of grouped(open, sectionKey)) {
    if (twins.length < 2) continue;
    doubled.askTargets(
      twins,
      free.filter((row) => ['', section].includes(sectionKey(row))),
    );
  }
}

const haveOtherCodes = (target: SourceRow, row: SourceRow): boolean =>
  target.code !== null && row.code !== null && target.code !== row.code;

function takeNamed(ledger: MatchLedger, target: SourceRow, row: SourceRow): void {
  if ((target.code === null) !== (row.code === null)) {
    ledger.log.issue('MATCHED_BY_NAME', 'info', cellOf(target), {
      found: placeOf(row),
      expected: target.name,
    });
  }
  ledger.take(target, [row]);
}
