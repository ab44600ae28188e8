// `Pengecualian` and `Pemetaan OPD`: documents that exempt, and which office an account belongs to or passed to.
import type { Indicator } from '../../../domain/indicator';
import type { Exemption, Reorganisation } from '../../../domain/pact';
import { PERIODS, type Period } from '../../../domain/period';
import { codeCell } from '../cells/accountCode';
import { chosen, listed, PERIOD_WORDS } from '../cells/choices';
import type { Findings } from '../findings';
import { formatAt, type FoundTable } from '../headers/foundTable';
import type { Offices } from '../offices/offices';
import { filledRows, type TableRow } from '../headers/tableRows';
import { foldedName } from '../keys/nameKey';
import { once } from '../keys/rowGroups';

function codeUnder(row: TableRow, heading: string): string | null {
  const column = row.table.columns.get(heading);
  return column === undefined
    ? null
    : codeCell(row.value(heading), formatAt(row.table, row.index, column)).code;
}

/** Exemptions with number, date and periods; the others, and those that cover none of the indicators, are reported. */
export function readExemptions(
  tables: readonly FoundTable[],
  indicators: readonly Indicator[],
  offices: Offices,
  log: Findings,
): readonly Exemption[] {
  const exemptions: Exemption[] = [];
  const accounts = once(() => accountsOf(indicators));
  for (const row of tables.flatMap(filledRows)) {
    const opd = offices.opdOf(row.value('Kode OPD'), row.value('Perangkat Daerah'));
    const number = row.text('Nomor Dokumen');
    const { date } = row.date('Tanggal Dokumen', log);
    const periods = periodsOf(row, log);
    const account = codeUnder(row, 'Kode Rekening');
    // An account that cannot be read must not pass for a blank one, which exempts the whole office.
    const isAccountUnread = account === null && row.written('Kode Rekening') !== '';
    const missing =
      opd === ''
        ? 'Kode OPD'
        : number === ''
          ? 'Nomor Dokumen'
          : date === null
            ? 'Tanggal Dokumen'
            : periods.length === 0
              ? 'Periode'
              : isAccountUnread
                ? 'Kode Rekening'
                : null;
    if (missing !== null || date === null) {
      log.issue('EXEMPTION_NOT_APPLIED', 'warning', row.at(missing ?? 'Tanggal Dokumen'), {
        expected: missing,
      });
      continue;
    }
    reportUnmatched(row, opd, account, accounts(), log);
    exemptions.push({
      source: row.source,
      opd,
      account,
      periods,
      number,
      date,
      reason: row.text('Alasan'),
    });
  }
  return exemptions;
}

/** The accounts of every office that has indicators. */
function accountsOf(indicators: readonly Indicator[]): ReadonlyMap<string, ReadonlySet<string>> {
  const accounts = new Map<string, Set<string>>();
  for (const { opd, code } of indicators) {
    const codes = accounts.get(opd) ?? new Set();
    accounts.set(opd, code === null ? codes : codes.add(code));
  }
  return accounts;
}

function reportUnmatched(
  row: TableRow,
  opd: string,
  account: string | null,
  accounts: ReturnType<typeof accountsOf>,
  log: Findings,
): void {
  const codes = accounts.get(opd);
  const number = row.text('Nomor Dokumen');
  if (codes === undefined) {
    const heading = row.text('Kode OPD') === '' ? 'Perangkat Daerah' : 'Kode OPD';
    log.issue('EXEMPTION_OFFICE_UNMATCHED', 'warning', row.at(heading), { found: opd, expected: number });
  } else if (account !== null && !codes.has(account)) {
    const facts = { found: account, expected: number };
    log.issue('EXEMPTION_ACCOUNT_UNMATCHED', 'warning', row.at('Kode Rekening'), facts);
  }
}

function periodsOf(row: TableRow, log: Findings): readonly Period[] {
  const named = new Set<Period>();
  for (const written of listed(row.value('Periode'))) {
    const period = chosen(PERIOD_WORDS, written);
    if (period === null) log.issue('UNKNOWN_PERIOD', 'warning', row.at('Periode'), { found: written });
    else named.add(period);
  }
  return PERIODS.filter((period) => named.has(period));
}

export interface OfficeMap {
  readonly reorganisations: readonly Reorganisation[];
  /** The office of an account without one of its own; '' when the map has none. Codes go before names. */
  readonly opdFor: (code: string | null, name: string) => string;
  /** Codes of offices that passed to this one. */
  readonly formerOf: ReadonlyMap<string, readonly string[]>;
}

export function readOfficeMap(tables: readonly FoundTable[], offices: Offices, log: Findings): OfficeMap {
  const reorganisations: Reorganisation[] = [];
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const formerOf = new Map<string, string[]>();
  for (const row of tables.flatMap(filledRows)) {
    const opd = offices.opdOf(row.value('Kode OPD'), '');
    if (opd === '') {
      log.issue('OFFICE_MAP_WITHOUT_OFFICE', 'warning', row.at('Kode OPD'));
      continue;
    }
    const code = codeUnder(row, 'Kode Rekening');
    const name = foldedName(row.value('Uraian'));
    if (code !== null && !byCode.has(code)) byCode.set(code, opd);
    if (name !== '' && !byName.has(name)) byName.set(name, opd);
    const formerOpd = offices.opdOf(row.value('Kode OPD Lama'), '');
    if (formerOpd === '' || formerOpd === opd) continue;
    const from = row.date('Berlaku Mulai', log);
    if (from.date === null) {
      log.issue('OFFICE_MAP_WITHOUT_DATE', 'warning', row.at('Berlaku Mulai'), { found: formerOpd });
      continue;
    }
    reorganisations.push({ source: row.source, opd, formerOpd, from: from.date, basis: row.text('Dasar') });
    const former = formerOf.get(opd) ?? [];
    if (!former.includes(formerOpd)) formerOf.set(opd, [...former, formerOpd]);
  }
  return {
    reorganisations,
    formerOf,
    opdFor: (code, name) => opdByCode(byCode, code) || (byName.get(foldedName(name)) ?? ''),
  };
}

/** The nearest entry at or above the account. */
function opdByCode(byCode: ReadonlyMap<string, string>, code: string | null): string {
  for (
    let at = code;
    at !== null && at !== '';
    at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : ''
  ) {
    const opd = byCode.get(at);
    if (opd !== undefined) return opd;
  }
  return '';
}
