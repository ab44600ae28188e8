// `Pakta`: documents that one person signed, with their rules. A word that is not known holds the pact until it is
// answered; nothing that has no default is filled in.
import { rowTag } from '../keys/rowTag';
import { ONE } from '../../../domain/amount';
import type { Pact, PactHold } from '../../../domain/pact';
import { CATCH_UPS, DOCUMENT_KINDS, NEWCOMER_RULES, SCOPES, TARGET_REFERENCES } from '../../../domain/pact';
import { PERIOD_KINDS, type PeriodKind } from '../../../domain/period';
import {
  CATCH_UP_WORDS,
  chosen,
  DOCUMENT_WORDS,
  listed,
  NEWCOMER_WORDS,
  REFERENCE_WORDS,
  SCOPE_WORDS,
  TRIGGER_WORDS,
} from '../cells/choices';
import { FigureColumn, percentFigures } from '../cells/figureColumn';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import type { Offices } from '../offices/offices';
import { nipOf } from './readOfficials';
import { filledRows, type TableRow } from '../headers/tableRows';
import { wordKey } from '../cells/wordKey';

export interface PactsReading {
  readonly pacts: readonly Pact[];
  readonly pactHolds: readonly PactHold[];
}

type HoldOffice = (code: string, questionId: string) => void;

export function readPacts(tables: readonly FoundTable[], offices: Offices, log: Findings): PactsReading {
  const pacts: Pact[] = [];
  const pactHolds: PactHold[] = [];
  for (const row of tables.flatMap(filledRows)) {
    const opd = offices.opdOf(row.value('Kode OPD'), row.value('Perangkat Daerah'));
    if (opd === '') {
      log.issue('PACT_WITHOUT_OFFICE', 'error', row.at('Kode OPD'), { found: row.text('Nomor Pakta') });
      continue;
    }
    const hold = (code: string, questionId: string): void => {
      pactHolds.push({ code, questionId, opd });
      log.touch(questionId);
    };
    pacts.push(pactOf(row, opd, log, hold));
  }
  return { pacts, pactHolds };
}

function pactOf(row: TableRow, opd: string, log: Findings, hold: HoldOffice): Pact {
  const signed = row.date('Tanggal Pakta', log);
  const until = row.date('Berlaku Sampai', log);
  if (signed.isInvalid || until.isInvalid) holdForDate(row, log, hold);
  const word = <T extends string>(
    heading: string,
    words: ReadonlyMap<string, T>,
    choices: readonly T[],
  ): T | null => choiceOf(row, heading, words, choices, log, hold);
  return {
    source: row.source,
    opd,
    position: row.text('Jabatan'),
    nip: nipOf(row, 'NIP', log),
    name: row.text('Nama Pejabat') || null,
    documentKind: word('Jenis Dokumen', DOCUMENT_WORDS, DOCUMENT_KINDS),
    number: row.text('Nomor Pakta'),
    date: signed.date,
    validUntil: until.date,
    signatory: row.text('Penandatangan') || null,
    field: row.text('Bidang') || null,
    clause: row.text('Klausul') || null,
    triggers: triggersOf(row, log, hold),
    scope: word('Cakupan', SCOPE_WORDS, SCOPES),
    catchUp: word('Kejar', CATCH_UP_WORDS, CATCH_UPS),
    threshold: thresholdOf(row, log, hold),
    targetReference: word('Acuan Target', REFERENCE_WORDS, TARGET_REFERENCES),
    newcomer: word('Pejabat Baru', NEWCOMER_WORDS, NEWCOMER_RULES),
  };
}

function holdForDate(row: TableRow, log: Findings, hold: HoldOffice): void {
  const id = `pact-date:${row.table.grid.name}!${rowTag(row.table, row.index)}`;
  const answer = log.ask({
    id,
    code: 'PACT_DATE_UNCLEAR',
    ...row.at('Tanggal Pakta'),
    facts: {
      number: row.text('Nomor Pakta'),
      date: row.text('Tanggal Pakta'),
      until: row.text('Berlaku Sampai'),
    },
    options: [{ id: 'without-date' }],
  });
  if (answer === null) hold('PACT_DATE_UNCLEAR', id);
}

/** The word of a choice column, null when blank; an unknown word asks, once for each word of a column. */
function choiceOf<T extends string>(
  row: TableRow,
  heading: string,
  words: ReadonlyMap<string, T>,
  choices: readonly T[],
  log: Findings,
  hold: HoldOffice,
): T | null {
  const written = row.text(heading);
  if (written === '') return null;
  const known = chosen(words, written);
  if (known !== null) return known;
  const id = `pact:${row.table.grid.name}!${heading}!${wordKey(written)}`;
  const answer = log.ask({
    id,
    code: 'UNKNOWN_PACT_WORD',
    ...row.at(heading),
    facts: { heading, found: written },
    options: [...choices.map((choice) => ({ id: choice })), { id: 'blank' }],
  });
  if (answer === null) hold('UNKNOWN_PACT_WORD', id);
  return choices.find((choice) => choice === answer) ?? null;
}

function triggersOf(row: TableRow, log: Findings, hold: HoldOffice): readonly PeriodKind[] {
  const kinds = new Set<PeriodKind>();
  for (const written of listed(row.value('Pemicu'))) {
    if (written === '-') continue;
    const known = chosen(TRIGGER_WORDS, written);
    if (known !== null) {
      kinds.add(known);
      continue;
    }
    const id = `trigger:${row.table.grid.name}!${wordKey(written)}`;
    const answer = log.ask({
      id,
      code: 'UNKNOWN_TRIGGER',
      ...row.at('Pemicu'),
      facts: { found: written },
      options: [...PERIOD_KINDS.map((kind) => ({ id: kind })), { id: 'none' }],
    });
    const kind = PERIOD_KINDS.find((one) => one === answer);
    if (kind !== undefined) kinds.add(kind);
    if (answer === null) hold('UNKNOWN_TRIGGER', id);
  }
  return PERIOD_KINDS.filter((kind) => kinds.has(kind));
}

function thresholdOf(row: TableRow, log: Findings, hold: HoldOffice): Pact['threshold'] {
  const written = row.text('Ambang (%)');
  if (written === '') return null;
  const column = row.table.columns.get('Ambang (%)') ?? -1;
  const [value = null] = percentFigures(new FigureColumn(row.table, column, 'Ambang (%)', log, true), [
    row.index,
  ]);
  // A pact that asks for at most 2 % of a target is a fraction that lost its format.
  const isClear = value !== null && value > 2n * ONE;
  if (isClear) return value;
  const sheet = row.table.grid.name;
  const isRead = value !== null && value > 0n;
  // A column is written in one way: fractions, or per cent.
  const id = `threshold:${sheet}${isRead ? '' : `!${wordKey(written)}`}`;
  const number = row.text('Nomor Pakta');
  const answer = log.ask({
    id,
    code: 'THRESHOLD_UNCLEAR',
    ...row.at('Ambang (%)'),
    facts: { found: written, number },
    options: [...(isRead ? [{ id: 'fraction' }, { id: 'percent' }] : []), { id: 'blank' }],
    of: { key: String(row.index), name: number },
  });
  if (answer === null) hold('THRESHOLD_UNCLEAR', id);
  if (value === null || answer === 'blank') return null;
  return answer === 'fraction' ? value * 100n : value;
}
