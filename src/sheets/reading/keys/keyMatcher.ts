// Which realisation row belongs to which target row: by its own row, by office and code, by name, by level, then by a
// question. Never drops a row silently and never takes one of two.
import { askFurtherRows } from './furtherRows';
import { settleAbsentDeposits, settleDeniedDeposits } from './absentDeposits';
import { presentCode } from '../cells/accountCode';
import { askGenerations } from './codeGenerations';
import { DoubledRows } from './doubledRows';
import type { Findings } from '../findings';
import { addFormerOffices, askChildren, matchParents } from './levelMatches';
import { matchGroups, type SettleGroup } from './keyGroups';
import { MatchLedger } from './matchLedger';
import type { Matching } from './matching';
import { NameEvidence } from './nameEvidence';
import { matchNames, reopenNamedTwice } from './nameMatches';
import type { Offices } from '../offices/offices';
import type { OfficeMap } from '../documents/readExemptions';
import { holdRecaps } from '../recaps/holdRecaps';
import { matchParentsBeside } from './parentsBeside';
import { settleRealisationOffices } from '../offices/realisationOffices';
import { matchSameRows } from './sameRows';
import type { SourceRow } from '../rows/sourceRows';
import { askTargetLevels } from './targetLevels';
import { askUnmatched } from './unmatchedRows';
import { holdUnsettledOffices } from '../offices/nearOffices';

export class KeyMatcher {
  private readonly ledger: MatchLedger;
  private readonly doubled: DoubledRows;
  private readonly evidence: NameEvidence;

  constructor(
    targets: readonly SourceRow[],
    realisations: readonly SourceRow[],
    private readonly parents: readonly SourceRow[],
    private readonly map: OfficeMap,
    offices: Offices,
    log: Findings,
  ) {
    this.ledger = new MatchLedger(targets, realisations, offices, log);
    this.evidence = new NameEvidence(this.ledger);
    this.doubled = new DoubledRows(this.ledger, (target, rows) => {
      if (rows.length > 1) this.doubled.askRows(target, rows);
      else if (rows.length === 1) this.ledger.take(target, rows);
    });
  }

  match(): Matching {
    const { ledger } = this;
    settleRealisationOffices(ledger, this.parents);
    askTargetLevels(ledger);
    matchSameRows(ledger, this.doubled);
    holdRecaps(ledger);
    matchParentsBeside(ledger, this.parents);
    askGenerations(ledger);
    const settle: SettleGroup = (targets, rows) => {
      this.settle(targets, rows);
    };
    matchGroups(ledger, ({ code }) => code, settle);
    matchGroups(ledger, ({ code }) => (code === null ? null : presentCode(code)), settle);
    const differing = matchNames(ledger, this.doubled);
    reopenNamedTwice(ledger, this.doubled);
    matchParents(ledger, this.parents);
    addFormerOffices(ledger, this.map.formerOf);
    this.doubled.askWaiting();
    holdUnsettledOffices(ledger);
    askChildren(ledger);
    settleAbsentDeposits(ledger);
    askFurtherRows(ledger);
    askUnmatched(ledger, differing);
    settleDeniedDeposits(ledger);
    return ledger.result();
  }

  /** Targets and realisations of one key: one of each is a match, several only where their names tell them apart. */
  private settle(targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
    const [target] = targets;
    const [row] = rows;
    if (target === undefined) return;
    if (targets.length > 1) this.doubled.askNamed(targets, rows);
    else if (rows.length > 1) this.doubled.askRows(target, rows);
    else if (row !== undefined) this.takeOrDoubt(target, row, rows);
  }

  private takeOrDoubt(target: SourceRow, row: SourceRow, only: readonly SourceRow[]): void {
    if (this.evidence.contradicts(target, row)) this.ledger.doubt(target, row);
    else this.ledger.take(target, only);
  }
}
