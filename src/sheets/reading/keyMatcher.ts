// Which realisation row belongs to which target row: by office and code, then by name, then by a question. Never drops
// a row silently and never takes one of two.
import type { Hold } from '../../domain/indicator';
import { presentCode } from './accountCode';
import type { Findings } from './findings';
import { nameKey } from './nameKey';
import type { Offices } from './offices';
import type { OfficeMap } from './readExemptions';
import type { Matching, RowMatch } from './matching';
import { cellOf, grouped, keyBy, keyOf, once, optionOf, placeOf } from './rowGroups';
import type { SourceRow } from './sourceRows';

/** At most so many rows are offered for one that found none. */
const OFFERED = 8;

export class KeyMatcher {
  private readonly matches = new Map<SourceRow, RowMatch>();
  private readonly holds = new Map<SourceRow, Hold[]>();
  private readonly leftOut = new Set<SourceRow>();
  private readonly used = new Set<SourceRow>();

  constructor(
    private readonly targets: readonly SourceRow[],
    private readonly realisations: readonly SourceRow[],
    private readonly parents: readonly SourceRow[],
    private readonly map: OfficeMap,
    private readonly offices: Offices,
    private readonly log: Findings,
  ) {}

  match(): Matching {
    this.matchCodes((row) => row.code);
    this.matchCodes((row) => (row.code === null ? null : presentCode(row.code)));
    this.matchNames();
    this.matchParents();
    this.addFormerOffices();
    this.askForRest();
    return { matches: this.matches, holds: this.holds, leftOut: this.leftOut };
  }

  private openTargets(): readonly SourceRow[] {
    return this.targets.filter(
      (row) => !this.matches.has(row) && !this.holds.has(row) && !this.leftOut.has(row),
    );
  }

  private take(target: SourceRow, rows: readonly SourceRow[], kind: RowMatch['kind'] = 'sum'): void {
    this.matches.set(target, { rows, kind });
    for (const row of rows) this.used.add(row);
  }

  private hold(target: SourceRow, code: string, questionId: string): void {
    this.holds.set(target, [...(this.holds.get(target) ?? []), { code, questionId, periods: 'all' }]);
    this.log.touch(questionId);
  }

  private matchCodes(code: (row: SourceRow) => string | null): void {
    const free = this.realisations.filter((row) => !this.used.has(row));
    const key = keyBy(code);
    const open = this.openTargets();
    if (open.length === 0) return;
    const wanted = grouped(open, key);
    const given = grouped(free, key);
    const offices = once(() => grouped(this.targets, code));
    for (const [groupKey, targets] of wanted) {
      const first = targets[0];
      if (first === undefined) continue;
      let rows = given.get(groupKey) ?? [];
      if (rows.length === 0 && first.opd !== '')
        rows = this.withoutOffice(targets, code(first) ?? '', given, offices);
      this.settle(targets, rows);
    }
  }

  /** Realisation rows that name no office belong to the only office with that account. */
  private withoutOffice(
    targets: readonly SourceRow[],
    code: string,
    given: ReadonlyMap<string, SourceRow[]>,
    offices: () => ReadonlyMap<string, SourceRow[]>,
  ): SourceRow[] {
    const rows = given.get(keyOf('', code)) ?? [];
    if (rows.length === 0) return rows;
    const opds = new Set((offices().get(code) ?? []).map((row) => row.opd));
    if (opds.size <= 1) return rows;
    for (const target of targets) this.askShared(target, rows);
    return [];
  }

  private askShared(target: SourceRow, rows: readonly SourceRow[]): void {
    const id = `match:${placeOf(target)}`;
    const answer = this.log.ask({
      id,
      code: 'SHARED_ACCOUNT',
      ...cellOf(target),
      facts: { name: target.name, code: target.code ?? '', office: this.offices.nameOf(target.opd) },
      options: [...rows.map((row) => optionOf(row)), { id: 'none' }],
    });
    for (const row of rows) {
      if (answer === null)
        this.log.issue('REALISATION_WITHOUT_OFFICE', 'warning', cellOf(row), { found: row.name });
      this.used.add(row);
    }
    this.settleAnswer(target, rows, answer, 'SHARED_ACCOUNT', id);
  }

  private settleAnswer(
    target: SourceRow,
    rows: readonly SourceRow[],
    answer: string | null,
    code: string,
    id: string,
  ): void {
    const picked = rows.find((row) => placeOf(row) === answer);
    if (picked !== undefined) this.take(target, [picked]);
    else if (answer === 'sum') this.take(target, rows);
    else if (answer === null) this.hold(target, code, id);
    else this.matches.set(target, { rows: [], kind: 'sum' });
  }

  /** Targets and realisations of one key: one of each is a match, several only where their names tell them apart. */
  private settle(targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
    const [target] = targets;
    const [row] = rows;
    if (target === undefined) return;
    if (targets.length === 1 && rows.length === 1 && row !== undefined) {
      this.take(target, [row]);
      return;
    }
    if (targets.length === 1) {
      if (rows.length > 1) this.askDoubledRealisation(target, rows);
      return;
    }
    if (this.settleByNames(targets, rows)) return;
    this.askDoubledTargets(targets, rows);
  }

  private settleByNames(targets: readonly SourceRow[], rows: readonly SourceRow[]): boolean {
    const wanted = grouped(targets, (row) => nameKey(row.name));
    const given = grouped(rows, (row) => nameKey(row.name));
    if (wanted.size !== targets.length || given.size !== rows.length) return false;
    if ([...given.keys()].some((name) => !wanted.has(name))) return false;
    for (const [name, [target]] of wanted) {
      const row = given.get(name)?.[0];
      if (target !== undefined && row !== undefined) this.take(target, [row]);
    }
    return true;
  }

  private askDoubledRealisation(target: SourceRow, rows: readonly SourceRow[]): void {
    const id = `double:${placeOf(target)}`;
    for (const row of rows) {
      this.log.issue('REALISATION_DOUBLED', 'warning', cellOf(row), {
        found: row.code ?? row.name,
        expected: placeOf(target),
      });
      this.used.add(row);
    }
    this.log.issue('TARGET_MATCHES_SEVERAL', 'warning', cellOf(target), {
      found: rows.map(placeOf).join(', '),
      expected: target.name,
    });
    const answer = this.log.ask({
      id,
      code: 'REALISATION_DOUBLED',
      ...cellOf(target),
      facts: { name: target.name, code: target.code ?? '', rows: rows.map(placeOf).join(', ') },
      options: [...rows.map((row) => optionOf(row)), { id: 'sum' }],
    });
    this.settleAnswer(target, rows, answer, 'REALISATION_DOUBLED', id);
  }

  private askDoubledTargets(targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
    const [first] = targets;
    if (first === undefined) return;
    const id = `double:${placeOf(first)}`;
    const places = targets.map(placeOf).join(', ');
    for (const target of targets) {
      this.log.issue('TARGET_DOUBLED', 'warning', cellOf(target), {
        found: target.code ?? target.name,
        expected: places,
      });
    }
    for (const row of rows) {
      this.log.issue('REALISATION_MATCHES_SEVERAL', 'warning', cellOf(row), {
        found: places,
        expected: row.name,
      });
      this.used.add(row);
    }
    const answer = this.log.ask({
      id,
      code: 'TARGET_DOUBLED',
      ...cellOf(first),
      facts: { name: first.name, code: first.code ?? '', rows: places },
      options: targets.map((target) => optionOf(target)),
    });
    const kept = targets.find((target) => placeOf(target) === answer);
    for (const target of targets) {
      if (kept === undefined) this.hold(target, 'TARGET_DOUBLED', id);
      else if (target !== kept) this.leftOut.add(target);
    }
    if (kept !== undefined) this.settle([kept], rows);
  }

  private matchNames(): void {
    const open = this.openTargets();
    if (open.length === 0) return;
    const free = this.realisations.filter((row) => !this.used.has(row));
    const key = keyBy((row) => nameKey(row.name) || null);
    const wanted = grouped(open, key);
    const given = grouped(free, key);
    const everywhere = (): ReadonlyMap<string, SourceRow[]> =>
      grouped(this.targets, (row) => nameKey(row.name));
    for (const [groupKey, targets] of wanted) {
      const [first] = targets;
      if (first === undefined) continue;
      let rows = given.get(groupKey) ?? [];
      if (rows.length === 0 && first.opd !== '') {
        rows = this.withoutOffice(targets, nameKey(first.name), given, everywhere);
      }
      this.settleNamed(
        targets,
        rows.filter((row) => !this.used.has(row)),
      );
    }
  }

  /** Equal names whose codes contradict each other are asked about. */
  private settleNamed(targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
    const [target] = targets;
    const [row] = rows;
    const isPair = targets.length === 1 && rows.length === 1 && target !== undefined && row !== undefined;
    if (!isPair) {
      this.settle(targets, rows);
      return;
    }
    if (target.code === null || row.code === null) {
      if (target.code !== null || row.code !== null) {
        this.log.issue('MATCHED_BY_NAME', 'info', cellOf(target), {
          found: placeOf(row),
          expected: target.name,
        });
      }
      this.take(target, [row]);
      return;
    }
    this.askUnmatched(target, [row]);
  }

  /** A target at the level of a parent row takes the parent's own figures. */
  private matchParents(): void {
    if (this.parents.length === 0) return;
    const given = grouped(this.parents, (row) => (row.code === null ? null : keyOf(row.opd, row.code)));
    for (const target of this.openTargets()) {
      if (target.code === null) continue;
      const rows = given.get(keyOf(target.opd, target.code)) ?? given.get(keyOf('', target.code)) ?? [];
      const [row] = rows;
      if (rows.length !== 1 || row === undefined) continue;
      this.log.issue('PARENT_ROW_USED', 'info', cellOf(target), {
        found: placeOf(row),
        expected: target.name,
      });
      this.take(target, [row]);
      for (const child of this.realisations) {
        if (child.opd === row.opd && child.code?.startsWith(`${target.code}.`) === true) this.used.add(child);
      }
    }
  }

  /** Months of an office that passed to this one stand in the old office's row of the same account. */
  private addFormerOffices(): void {
    if (this.map.formerOf.size === 0) return;
    const key = (row: SourceRow): string => keyOf(row.opd, row.code ?? nameKey(row.name));
    const given = grouped(
      this.realisations.filter((row) => !this.used.has(row)),
      key,
    );
    for (const target of this.targets) {
      if (this.holds.has(target) || this.leftOut.has(target)) continue;
      const own = this.matches.get(target)?.rows ?? [];
      const rows = [...own];
      for (const former of this.map.formerOf.get(target.opd) ?? []) {
        const old = given.get(keyOf(former, target.code ?? nameKey(target.name))) ?? [];
        if (old.length === 1) rows.push(...old);
      }
      if (rows.length > own.length) this.take(target, rows, 'successor');
    }
  }

  private askForRest(): void {
    const rest = this.openTargets();
    const free = this.realisations.filter((row) => !this.used.has(row));
    if (this.realisations.length > 0) {
      const byOffice = grouped(free, (row) => row.opd);
      for (const target of rest) {
        const candidates = [
          ...(byOffice.get(target.opd) ?? []),
          ...(target.opd === '' ? [] : (byOffice.get('') ?? [])),
        ];
        this.askUnmatched(target, candidates.filter((row) => !row.isBare).slice(0, OFFERED));
      }
    }
    for (const row of free) {
      if (!this.used.has(row) && !row.isBare)
        this.log.issue('REALISATION_UNMATCHED', 'warning', cellOf(row), {
          found: row.code ?? row.name,
          expected: row.name,
        });
    }
  }

  private askUnmatched(target: SourceRow, rows: readonly SourceRow[]): void {
    const id = `match:${placeOf(target)}`;
    this.log.issue('TARGET_UNMATCHED', 'warning', cellOf(target), {
      found: target.code ?? target.name,
      expected: target.name,
    });
    const answer = this.log.ask({
      id,
      code: 'TARGET_UNMATCHED',
      ...cellOf(target),
      facts: { name: target.name, code: target.code ?? '', office: this.offices.nameOf(target.opd) },
      options: [...rows.map((row) => optionOf(row)), { id: 'none' }],
    });
    this.settleAnswer(target, rows, answer, 'TARGET_UNMATCHED', id);
  }
}
