// `Pejabat`: who held which office when. What is not settled about a person holds the pacts of the office, never a status.
import { rowTag } from '../keys/rowTag';
import type { Holding, HoldingKind, PactHold } from '../../../domain/pact';
import { positionKey } from '../../../domain/post';
import { isSamePerson } from '../../../domain/person';
import { chosen, HOLDING_WORDS } from '../cells/choices';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import type { Offices } from '../offices/offices';
import { filledRows, type TableRow } from '../headers/tableRows';
import { HOLDING_KINDS } from '../../../domain/pact';
import { addDays, type IsoDate } from '../../../domain/calendar';
import { wordKey } from '../cells/wordKey';

export interface OfficialsReading {
  readonly holdings: readonly Holding[];
  readonly pactHolds: readonly PactHold[];
}

const digits = (text: string): string | null => {
  const only = text.replace(/\D/g, '');
  return only === '' ? null : only;
};

/** A NIP as digits; one that a number cell has rounded is reported, for its last digits are lost. */
export function nipOf(row: TableRow, heading: string, log: Findings): string | null {
  const value = row.value(heading);
  if (typeof value !== 'number') return digits(row.text(heading));
  const text = Number.isSafeInteger(value) ? String(value) : BigInt(Math.round(value)).toString();
  if (text.length > 15) {
    log.issue('NIP_AS_NUMBER', 'warning', row.at(heading), { found: text });
    return null;
  }
  return text;
}

export function readOfficials(
  tables: readonly FoundTable[],
  offices: Offices,
  log: Findings,
): OfficialsReading {
  const holdings: Holding[] = [];
  const pactHolds: PactHold[] = [];
  for (const row of tables.flatMap(filledRows)) {
    const name = row.text('Nama Pejabat');
    const opd = offices.opdOf(row.value('Kode OPD'), row.value('Perangkat Daerah'));
    if (name === '' && row.text('NIP') === '') {
      const isVacant = row.text('Jabatan') !== '' || row.text('TMT Mulai') !== '';
      if (isVacant) log.issue('OFFICIAL_WITHOUT_NAME', 'warning', row.at('Nama Pejabat'));
      continue;
    }
    if (opd === '') {
      log.issue('OFFICIAL_WITHOUT_OFFICE', 'error', row.at('Kode OPD'), { found: name });
      continue;
    }
    const hold = (code: string, questionId: string): void => {
      pactHolds.push({ code, questionId, opd });
      log.touch(questionId);
    };
    const dates = tenureDates(row, name, log, hold);
    const kind = holdingKind(row, log, hold);
    if (dates === null) continue;
    holdings.push({
      source: row.source,
      opd,
      office: offices.nameOf(opd),
      position: row.text('Jabatan'),
      name,
      nip: nipOf(row, 'NIP', log),
      kind,
      from: dates.from,
      to: dates.to,
      decree: row.text('Nomor SK'),
    });
  }
  reportOverlaps(holdings, log);
  return { holdings, pactHolds };
}

type HoldOffice = (code: string, questionId: string) => void;

function holdingKind(row: TableRow, log: Findings, hold: HoldOffice): HoldingKind {
  const written = row.text('Status Jabatan');
  const known = chosen(HOLDING_WORDS, written);
  if (known !== null) return known;
  const id = `holding:${row.table.grid.name}!${wordKey(written)}`;
  const answer = log.ask({
    id,
    code: 'UNKNOWN_HOLDING_KIND',
    ...row.at('Status Jabatan'),
    facts: { found: written },
    options: HOLDING_KINDS.map((kind) => ({ id: kind })),
  });
  const kind = HOLDING_KINDS.find((one) => one === answer);
  if (kind === undefined) hold('UNKNOWN_HOLDING_KIND', id);
  return kind ?? 'Definitif';
}

function tenureDates(
  row: TableRow,
  name: string,
  log: Findings,
  hold: HoldOffice,
): { readonly from: IsoDate; readonly to: IsoDate | null } | null {
  const from = row.date('TMT Mulai', log);
  const to = row.date('TMT Selesai', log);
  const isReversed = from.date !== null && to.date !== null && to.date < from.date;
  if (isReversed)
    log.issue('TENURE_REVERSED', 'error', row.at('TMT Selesai'), { found: to.date, expected: from.date });
  if (from.date !== null && !to.isInvalid && !isReversed) return { from: from.date, to: to.date };
  if (from.date === null && !from.isInvalid)
    log.issue('TENURE_WITHOUT_START', 'error', row.at('TMT Mulai'), { found: name });
  const id = `tenure:${row.table.grid.name}!${rowTag(row.table, row.index)}`;
  const answer = log.ask({
    id,
    code: 'TENURE_UNCLEAR',
    ...row.at(from.date === null ? 'TMT Mulai' : 'TMT Selesai'),
    facts: { name, from: from.date ?? row.text('TMT Mulai'), to: to.date ?? row.text('TMT Selesai') },
    options: [
      ...(from.date === null ? [] : [{ id: 'open-end', facts: { from: from.date } }]),
      { id: 'leave-out' },
    ],
  });
  if (answer === 'open-end' && from.date !== null) return { from: from.date, to: null };
  if (answer === null) hold('TENURE_UNCLEAR', id);
  return null;
}

const shownName = ({ name, nip }: Holding): string => (name === '' ? `NIP ${nip ?? ''}` : name);

/** Two persons in one post at once, and days without anyone: evidence for whoever reads the verdicts. */
function reportOverlaps(holdings: readonly Holding[], log: Findings): void {
  const posts = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = `${holding.opd} ${positionKey(holding.position)}`;
    posts.set(key, [...(posts.get(key) ?? []), holding]);
  }
  for (const post of posts.values()) {
    const ordered = post.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    ordered.forEach((later, i) => {
      const earlier = ordered[i - 1];
      if (earlier === undefined || isSamePerson(earlier, later)) return;
      const cell = { sheet: later.source.sheet, cell: `A${later.source.row}` };
      const facts = { found: `${shownName(earlier)}; ${shownName(later)}`, expected: later.office };
      // Where one ends on the day the next begins, the day is the newcomer's: no overlap.
      if (earlier.to === null || earlier.to > later.from)
        log.issue('TENURES_OVERLAP', 'warning', cell, facts);
      else if (addDays(earlier.to, 1) < later.from) log.issue('TENURE_GAP', 'warning', cell, facts);
    });
  }
}
