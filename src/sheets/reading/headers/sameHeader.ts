// Whether a header below another says the same in other words, as one that is typed anew on the next page does. Knows
// headings only.
import { unitFactor } from '../cells/unit';
import type { Header } from './tableHeader';

const YEARS = /(?:19|20)\d\d/g;

const yearsIn = (text: string): string => (text.match(YEARS) ?? []).join(' ');

/** Whether each column has one meaning under both; a year or a multiple that only one of them names may be another's. */
export function meansTheSame(first: readonly Header[], again: readonly Header[]): boolean {
  if (first.length !== again.length) return false;
  return first.every((header, at) => {
    const other = again[at];
    if (other?.role !== header.role || other.isDeposits !== header.isDeposits) return false;
    if (other.columns.size !== header.columns.size || other.unclear.size !== header.unclear.size)
      return false;
    return [...header.columns].every(([heading, column]) => {
      const [own, another] = [header.written.get(heading) ?? '', other.written.get(heading) ?? ''];
      return (
        other.columns.get(heading) === column &&
        yearsIn(own) === yearsIn(another) &&
        (unitFactor(own) ?? 1n) === (unitFactor(another) ?? 1n)
      );
    });
  });
}
