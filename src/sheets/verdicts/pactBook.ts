// The documents and people of a workbook by office, with the cells in which they stand.
import type { EvaluationInput, HolderRef, OfficialResult } from '../../domain/evaluation';
import { groupedBy } from '../../domain/groupedBy';
import type { CellSource, Indicator } from '../../domain/indicator';
import type { Exemption, Holding, Pact } from '../../domain/pact';
import { fieldKey } from '../../domain/pactInForce';
import type { Period } from '../../domain/period';
import { isSamePerson } from '../../domain/person';
import type { SourceTable } from '../inspection';
import { columnUnder } from '../places/tableColumns';
import { columnNumber } from '../writing/address';
import { cellRange } from './cellRanges';
import type { CellRange } from './working';

type Person = Pick<HolderRef, 'name' | 'nip'>;

/** The cell under a heading on a row of one of the rules' sheets; the row's first cell where it has no such heading. */
export function documentCell(
  sources: readonly SourceTable[],
  { sheet, row }: CellSource,
  heading: string,
  role: SourceTable['role'],
): CellRange {
  const letters = columnUnder(sources, { sheet, row }, heading, role);
  return cellRange({ sheet, row, column: letters === null ? 1 : columnNumber(letters) });
}

export class PactBook {
  private readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  private readonly pacts: ReadonlyMap<string, readonly Pact[]>;
  private readonly officials: ReadonlyMap<string, readonly OfficialResult[]>;

  private readonly exemptions: readonly Exemption[];

  constructor(input: EvaluationInput, officials: readonly OfficialResult[]) {
    this.exemptions = input.exemptions;
    this.holdings = groupedBy(input.holdings, ({ opd }) => opd);
    this.pacts = groupedBy(input.pacts, ({ opd }) => opd);
    this.officials = groupedBy(officials, ({ opd }) => opd);
  }

  /** The row of `Pejabat` that names the person, the last one. */
  holdingOf(opd: string, person: Person): Holding | undefined {
    const own = this.holdings.get(opd) ?? [];
    return (
      own.findLast((one) => one.name === person.name && one.nip === person.nip) ??
      own.findLast((one) => isSamePerson(one, person))
    );
  }

  /** The pact of a number, the person's own and the row's field before others of the same number. */
  pactOf(opd: string, number: string, person: Person | null, indicator: Indicator | null): Pact | null {
    const named = (this.pacts.get(opd) ?? []).filter((pact) => pact.number === number);
    const isOf = (pact: Pact): boolean => person !== null && isSamePerson(pact, person);
    const isIn = (pact: Pact): boolean =>
      indicator === null || fieldKey(pact.field) === '' || fieldKey(pact.field) === fieldKey(indicator.field);
    return (
      named.find((pact) => isOf(pact) && isIn(pact)) ??
      named.find(isIn) ??
      named.find(isOf) ??
      named[0] ??
      null
    );
  }

  /** The cell of an exemption's number. */
  exemptionAt(opd: string, number: string, sources: readonly SourceTable[]): CellRange | null {
    const found = this.exemptions.find((one) => one.opd === opd && one.number === number);
    return found === undefined ? null : documentCell(sources, found.source, 'Nomor Dokumen', 'exemptions');
  }

  /** The tenure of the person whose period the pact of that number is. */
  officialOf(opd: string, person: Person, number: string, period: Period): OfficialResult | null {
    const own = this.officials.get(opd) ?? [];
    return (
      own.find(
        (one) =>
          one.name === person.name && one.nip === person.nip && one.periods[period].pactNumber === number,
      ) ?? null
    );
  }
}
