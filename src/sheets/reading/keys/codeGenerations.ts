// The old and the new code of one tax (UU 1/2022) side by side for one office: never added up and never left out without
// being asked. Where every row has its own counterpart there is nothing to ask.
import { presentCode, REPLACED } from '../cells/accountCode';
import type { MatchLedger } from './matchLedger';
import { tightKey } from './nameKey';
import { TARGET_FIGURES } from '../targets/readTargets';
import { carriesFigures, cellOf, keyOf, placeOf } from './rowGroups';
import { officePart } from './rowKeys';
import { SLOT_HEADINGS } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';

interface Generation {
  readonly account: string;
  readonly isOld: boolean;
}

interface Family {
  readonly account: string;
  readonly targets: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
}

const isAtOrUnder = (code: string, account: string): boolean =>
  code === account || code.startsWith(`${account}.`);

function generationOf(code: string | null): Generation | null {
  if (code?.startsWith('4.1.01.') !== true) return null;
  for (const [old, now] of REPLACED) {
    if (isAtOrUnder(code, old)) return { account: now, isOld: true };
    if (isAtOrUnder(code, now)) return { account: now, isOld: false };
  }
  return null;
}

const isOld = (row: SourceRow): boolean => generationOf(row.code)?.isOld === true;
const spansBoth = (rows: readonly SourceRow[]): boolean => rows.some(isOld) && !rows.every(isOld);

/** Asks about every office that has one tax under its old and its new code on the same side. */
export function askGenerations(ledger: MatchLedger): void {
  for (const family of familiesOf(ledger)) {
    askTargets(ledger, family);
    askRows(ledger, family);
  }
}

function familiesOf(ledger: MatchLedger): readonly Family[] {
  const isSettled = (row: SourceRow): boolean => ledger.used.has(row) || !ledger.isOpen(row);
  const byKey = (rows: readonly SourceRow[], headings: readonly string[]): Map<string, SourceRow[]> => {
    const families = new Map<string, SourceRow[]>();
    for (const row of rows) {
      const account = generationOf(row.code)?.account;
      if (account === undefined || !carriesFigures(row, headings) || isSettled(row)) continue;
      const key = keyOf(row.opd, account);
      const list = families.get(key);
      if (list === undefined) families.set(key, [row]);
      else list.push(row);
    }
    return families;
  };
  const targets = byKey(ledger.targets, TARGET_FIGURES);
  if (targets.size === 0) return [];
  const rows = byKey(ledger.realisations, SLOT_HEADINGS);
  return [...targets].map(([key, list]) => {
    const account = generationOf(list[0]?.code ?? null)?.account ?? '';
    const ofAccount = (key: string): boolean => key.endsWith(keyOf('', account));
    // Without an office on one side, the account alone tells the rows, where one office only has it.
    const isNameless = list[0]?.opd === '';
    const isAlone = [...targets.keys()].filter(ofAccount).length === 1;
    const unnamed = isAlone && !isNameless ? (rows.get(keyOf('', account)) ?? []) : [];
    const named = isNameless ? [...rows].flatMap(([key, own]) => (ofAccount(key) ? own : [])) : rows.get(key);
    return { account, targets: list, rows: [...(named ?? []), ...unnamed] };
  });
}

const codesOf = (rows: readonly SourceRow[]): ReadonlySet<string | null> =>
  new Set(rows.map(({ code }) => code));

function askTargets(ledger: MatchLedger, { targets, rows, account }: Family): void {
  const codes = codesOf(rows);
  if (!spansBoth(targets) || targets.every(({ code }) => codes.has(code))) return;
  const id = idOf(targets, account);
  const answer = ask(ledger, 'TARGETS_OLD_AND_NEW', id, targets, ['new', 'old', 'each']);
  for (const target of targets) {
    if (answer === null) ledger.hold(target, 'TARGETS_OLD_AND_NEW', id);
    else if (answer !== 'each' && isOld(target) !== (answer === 'old')) ledger.leftOut.add(target);
  }
  if (answer !== null) return;
  const found = targets.map(placeOf).join(', ');
  for (const target of targets)
    ledger.log.issue('TARGET_DOUBLED', 'warning', cellOf(target), { found: target.name, expected: found });
  for (const row of rows) {
    ledger.used.add(row);
    ledger.log.issue('REALISATION_MATCHES_SEVERAL', 'warning', cellOf(row), { found, expected: row.name });
  }
}

function askRows(ledger: MatchLedger, family: Family): void {
  const targets = family.targets.filter((target) => ledger.isOpen(target));
  const rows = family.rows.filter((row) => !ledger.used.has(row));
  const codes = codesOf(targets);
  if (targets.length === 0 || !spansBoth(rows) || rows.every(({ code }) => codes.has(code))) return;
  const owners = new Map(rows.map((row) => [row, ownerOf(row, targets)] as const));
  const canAddUp = rows.every((row) => owners.get(row) !== null);
  const id = idOf(targets, family.account, 'rows');
  const options = [...(canAddUp ? ['sum'] : []), 'new', 'old'];
  const answer = ask(ledger, 'REALISATIONS_OLD_AND_NEW', id, rows, options);
  for (const row of rows) {
    ledger.used.add(row);
    const isTaken = answer === 'sum' || isOld(row) === (answer === 'old');
    if (answer === null || !isTaken) reportUnused(ledger, row, targets, answer === null);
  }
  for (const target of targets) {
    if (answer === null) {
      ledger.hold(target, 'REALISATIONS_OLD_AND_NEW', id);
      continue;
    }
    const own = rows.filter(
      (row) => owners.get(row) === target && (answer === 'sum' || isOld(row) === (answer === 'old')),
    );
    if (own.length > 0) ledger.take(target, own);
  }
}

function reportUnused(
  { log }: MatchLedger,
  row: SourceRow,
  targets: readonly SourceRow[],
  isOpen: boolean,
): void {
  const found = row.code ?? row.name;
  if (isOpen)
    log.issue('REALISATION_DOUBLED', 'warning', cellOf(row), {
      found,
      expected: targets.map(placeOf).join(', '),
    });
  else log.issue('REALISATION_UNMATCHED', 'warning', cellOf(row), { found, expected: row.name });
}

/** The one target that a row of the family can belong to; null where that is not certain. */
function ownerOf(row: SourceRow, targets: readonly SourceRow[]): SourceRow | null {
  const exact = targets.filter(({ code }) => code === row.code);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const present = presentCode(row.code ?? '');
  const above = targets.filter(({ code }) => isAtOrUnder(present, presentCode(code ?? '')) || isRoot(code));
  const named = targets.filter((target) => tightKey(target.name) === tightKey(row.name));
  const fitting = above.length > 0 ? above : named;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The tax as a whole, under either code: all of the family's rows belong to it. */
const isRoot = (code: string | null): boolean => REPLACED.some(([old, now]) => code === old || code === now);

function idOf(targets: readonly SourceRow[], account: string, part = 'targets'): string {
  const [first] = targets;
  const sheet = first?.table.grid.name ?? '';
  const opd = first === undefined ? '' : officePart(first.opd);
  return `old-and-new:${sheet}!${opd}${account}/${part}`;
}

function ask(
  ledger: MatchLedger,
  code: 'TARGETS_OLD_AND_NEW' | 'REALISATIONS_OLD_AND_NEW',
  id: string,
  rows: readonly SourceRow[],
  options: readonly string[],
): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { facts, ...at } = ledger.factsOf(first);
  return ledger.log.ask({
    id,
    code,
    ...at,
    facts: { ...facts, rows: rows.map(placeOf).join(', ') },
    options: options.map((option) => ({ id: option })),
  });
}
