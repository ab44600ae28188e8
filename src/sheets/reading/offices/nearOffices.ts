// Names of offices without a code that may be another office misspelt (`Dinas Perhubungn`). Asks; joins none by itself.
import type { PactHold } from '../../../domain/pact';
import type { Findings } from '../findings';
import type { MatchLedger } from '../keys/matchLedger';
import { foldedName, nameWords } from '../keys/nameKey';
import { NearIndex } from '../keys/nearIndex';
import type { Office, Offices } from './offices';
import { cellOf, grouped, keyOf } from '../keys/rowGroups';
import type { SourceRow } from '../rows/sourceRows';
import { wordKey } from '../cells/wordKey';

/** What may follow an office's name without making another office of it. */
const REGION = /^(?:kota|kabupaten|kab|provinsi|prov|daerah)\b/;

/** Asks about the offices of these rows; an answer changes their office, an open question holds pacts. */
export function askNearOffices(
  rows: readonly SourceRow[],
  offices: Offices,
  log: Findings,
): readonly PactHold[] {
  const nameOnly = new Set([...new Set(rows.map(({ opd }) => opd))].filter((opd) => offices.isNameOnly(opd)));
  if (nameOnly.size === 0) return [];
  const byOffice = grouped(rows, ({ opd }) => (nameOnly.has(opd) ? opd : null));
  const known = offices.known();
  const index = new NearIndex(known, ({ office }) => nameWords(office));
  const holds: PactHold[] = [];
  for (const [opd, own] of byOffice) {
    const [first] = own;
    const candidates = candidatesFor(opd, known, index, offices);
    if (first === undefined || candidates.length === 0) continue;
    const id = `office-name:${wordKey(opd)}`;
    const answer = log.ask({
      id,
      code: 'OFFICE_NAME_NEAR',
      sheet: first.table.grid.name,
      cell: cellOf(first).cell,
      facts: { found: opd, rows: String(own.length) },
      options: [
        ...candidates.map((office) => ({ id: office.opd, facts: { office: office.office } })),
        { id: 'other' },
      ],
    });
    if (answer === null) {
      log.touch(id, own.length);
      offices.unsettled.set(opd, { questionId: id, candidates: candidates.map((office) => office.opd) });
      for (const held of [opd, ...candidates.map((office) => office.opd)])
        holds.push({ code: 'OFFICE_NAME_NEAR', questionId: id, opd: held });
    } else if (answer !== 'other') for (const row of own) row.opd = answer;
  }
  return holds;
}

/** Offices with a code, and among those without one the earlier named. */
function candidatesFor(
  opd: string,
  known: readonly Office[],
  index: NearIndex<Office>,
  offices: Offices,
): readonly Office[] {
  const place = known.findIndex((office) => office.opd === opd);
  const isEarlier = (office: Office): boolean =>
    office.opd !== opd && (!offices.isNameOnly(office.opd) || known.indexOf(office) < place);
  const slips = index.near(nameWords(opd)).filter(({ isSlip }) => isSlip);
  const longer = known.filter((office) => isSameWithRegion(opd, office.office));
  return [...new Set([...slips.map(({ item }) => item), ...longer])].filter(isEarlier);
}

function isSameWithRegion(a: string, b: string): boolean {
  const [short = '', long = ''] = [foldedName(a), foldedName(b)].sort((x, y) => x.length - y.length);
  return long.startsWith(`${short} `) && REGION.test(long.slice(short.length + 1));
}

/** Targets and realisations that an open question of office keeps apart wait for that question. */
export function holdUnsettledOffices(ledger: MatchLedger): void {
  const { unsettled } = ledger.offices;
  if (unsettled.size === 0) return;
  const waiting = new Map<string, string>();
  const partOf = (row: SourceRow): string => row.code ?? nameWords(row.name).join('');
  for (const row of ledger.freeRows()) {
    const open = unsettled.get(row.opd);
    for (const opd of open?.candidates ?? []) waiting.set(keyOf(opd, partOf(row)), open?.questionId ?? '');
  }
  for (const target of ledger.openTargets()) {
    const id = unsettled.get(target.opd)?.questionId ?? waiting.get(keyOf(target.opd, partOf(target)));
    if (id !== undefined) ledger.hold(target, 'OFFICE_NAME_NEAR', id);
  }
}
