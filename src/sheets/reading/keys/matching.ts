// What matching target and realisation rows comes to. Types only.
import type { Hold } from '../../../domain/indicator';
import type { SourceRow } from '../rows/sourceRows';

export interface RowMatch {
  /** More than one: their months are added up (`sum`) or the first with data counts (`successor`, own office first). */
  readonly rows: readonly SourceRow[];
  readonly kind: 'sum' | 'successor';
  /** Of a target that no list of deposits names: its office's deposits, in whose months it has 0. */
  readonly beside?: readonly SourceRow[];
}

export interface Matching {
  readonly matches: ReadonlyMap<SourceRow, RowMatch>;
  readonly holds: ReadonlyMap<SourceRow, readonly Hold[]>;
  /** Target rows that the officer's answer leaves out. */
  readonly leftOut: ReadonlySet<SourceRow>;
}
