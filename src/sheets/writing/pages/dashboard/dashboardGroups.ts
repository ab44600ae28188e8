// The rows of money on the dashboard: everything, by field, by kind of revenue with opsen among the taxes, by mission.
import type { Evaluation, Total } from '../../../../domain/evaluation';

export interface GroupRow {
  readonly label: string;
  /** A heading of groups, or a sum; `part` is a part of the row above it and is not added to the others. */
  readonly kind: 'heading' | 'all' | 'group' | 'part';
  readonly total: Total | null;
}

const TAXES = '4.1.01';
const KINDS = 'Menurut jenis PAD';

/** In the workbook's order; a kind of grouping that says no more than the whole is left out. */
export function groupRows({ totals }: Evaluation): readonly GroupRow[] {
  const by = (key: Total['by']): readonly Total[] => totals.filter((total) => total.by === key);
  const [opsen] = by('opsen');
  const rows = (heading: string, groups: readonly Total[]): readonly GroupRow[] =>
    groups.length + (heading === KINDS && opsen !== undefined ? 1 : 0) < 2
      ? []
      : [
          { label: heading, kind: 'heading', total: null },
          ...groups.flatMap((total): GroupRow[] => [
            { label: total.label, kind: 'group', total },
            ...(total.by === 'jenis' && total.key === TAXES && opsen !== undefined
              ? [{ label: 'di antaranya Opsen', kind: 'part' as const, total: opsen }]
              : []),
          ]),
        ];
  return [
    ...by('all').map((total): GroupRow => ({ label: 'Seluruh target rupiah', kind: 'all', total })),
    ...rows('Menurut bidang', by('bidang')),
    ...rows(KINDS, by('jenis')),
    ...rows('Menurut misi RPJMD', by('misi')),
  ];
}
