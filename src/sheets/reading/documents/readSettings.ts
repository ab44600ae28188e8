// `Pengaturan` and `Skala Status`: the rules that the workbook itself sets, with the presets where it sets none. A value
// that decides results and cannot be read is a question: the preset is never taken in silence.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import type { IsoDate } from '../../../domain/calendar';
import type { Basis } from '../../../domain/period';
import { checkScale, DEFAULT_SCALE, type DraftBand, type Scale } from '../../../domain/scale';
import { BASIS_WORDS, chosen, PAPER_WORDS } from '../cells/choices';
import { dateCell } from '../cells/dateCell';
import { FigureColumn, percentFigures } from '../cells/figureColumn';
import type { Paper } from '../../pageSetup';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';
import { bareWord, plainText, type Word } from '../cells/headingText';
import { numberFromText } from '../cells/numberText';
import { filledRows, type TableRow } from '../headers/tableRows';
import { unitFactor, type Factor } from '../cells/unit';

export interface Settings {
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  readonly graceDays: number;
  readonly basis: Basis;
  readonly averageCap: Amount;
  readonly fragilePercent: Amount;
  readonly unit: Factor | null;
  /** On which pages are printed. */
  readonly paper: Paper;
  readonly open: readonly OpenRule[];
}

/** A rule that could not be read and waits for its answer, and what waits with it. */
export interface OpenRule {
  readonly code: string;
  readonly questionId: string;
  readonly holds: 'rows' | 'pacts';
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  asOf: null,
  graceDays: 0,
  basis: 'Kumulatif',
  averageCap: 120n * ONE,
  fragilePercent: ONE / 100n,
  unit: null,
  paper: 'A4',
  open: [],
};

/** `presetDate` is the evaluation date where none can be read; null where the run was given its date. */
export function readSettings(table: FoundTable | null, presetDate: IsoDate | null, log: Findings): Settings {
  if (table === null) return DEFAULT_SETTINGS;
  const rows = settingRows(table, log);
  const open: OpenRule[] = [];
  const read = <T>(key: string, parse: (row: TableRow) => T | null, preset: T, unread: Unread): T => {
    const row = rows.get(bareWord(key));
    if (row === undefined || row.written('Nilai') === '') return preset;
    const value = parse(row);
    if (value === null) unread(row, key);
    return value ?? preset;
  };
  const noted: Unread = (row, key) => {
    log.issue('INVALID_SETTING', 'error', row.at('Nilai'), { found: row.written('Nilai'), expected: key });
  };
  const asked =
    (preset: string, holds: OpenRule['holds']): Unread =>
    (row, key) => {
      const questionId = askSetting(row, key, preset, log);
      if (questionId !== null) open.push({ code: 'SETTING_UNREADABLE', questionId, holds });
    };
  const { year, graceDays, basis, averageCap, fragilePercent, unit, paper } = DEFAULT_SETTINGS;
  const percent = (row: TableRow): Amount | null => percentOf(row, log);
  const date = (row: TableRow): IsoDate | null => dateOf(row, log);
  const basisOf = (row: TableRow): Basis | null => chosen(BASIS_WORDS, row.value('Nilai'));
  return {
    year: read('Tahun Anggaran', (row) => yearOfCell(row.value('Nilai')), year, noted),
    asOf: read('Tanggal Evaluasi', date, null, presetDate === null ? noted : asked(presetDate, 'rows')),
    graceDays: read('Hari Tenggang', daysOf, graceDays, asked(String(graceDays), 'rows')),
    basis: read('Basis Periode', basisOf, basis, asked(basis, 'rows')),
    averageCap: read('Batas Rata-rata (%)', percent, averageCap, asked(decimalText(averageCap), 'rows')),
    fragilePercent: read(
      'Batas Rapuh (%)',
      percent,
      fragilePercent,
      asked(decimalText(fragilePercent), 'pacts'),
    ),
    unit: read('Satuan', (row) => unitFactor(row.text('Nilai')), unit, noted),
    paper: read('Ukuran Kertas', (row) => chosen(PAPER_WORDS, row.value('Nilai')), paper, noted),
    open,
  };
}

type Unread = (row: TableRow, key: string) => void;

/** Settings by key; a key that stands twice counts as it stands first. */
function settingRows(table: FoundTable, log: Findings): ReadonlyMap<string, TableRow> {
  const byKey = new Map<string, TableRow>();
  for (const row of filledRows(table)) {
    const key = bareWord(row.value('Kunci'));
    if (byKey.has(key)) log.issue('SETTING_TWICE', 'warning', row.at('Kunci'), { found: row.text('Kunci') });
    else byKey.set(key, row);
  }
  return byKey;
}

/** Asks whether the preset stands for a setting that cannot be read; the question's id while it is open. */
function askSetting(row: TableRow, key: string, preset: string, log: Findings): string | null {
  const id = `setting:${row.table.grid.name}!${key}`;
  const answer = log.ask({
    id,
    code: 'SETTING_UNREADABLE',
    ...row.at('Nilai'),
    facts: { key, found: row.written('Nilai'), preset },
    options: [{ id: 'standar', facts: { preset } }],
  });
  return answer === null ? id : null;
}

function daysOf(row: TableRow): number | null {
  const whole = numberOf(row);
  return whole !== null && whole >= 0n && whole % ONE === 0n && whole <= 366n * ONE
    ? Number(whole / ONE)
    : null;
}

function percentOf(row: TableRow, log: Findings): Amount | null {
  const column = new FigureColumn(row.table, row.table.columns.get('Nilai') ?? -1, 'Nilai', log, true);
  const [value = null] = percentFigures(column, [row.index]);
  return value !== null && value >= 0n ? value : null;
}

function numberOf(row: TableRow): Amount | null {
  const reading = numberFromText(String(row.value('Nilai')));
  return reading.kind === 'amount' ? reading.amount : null;
}

function dateOf(row: TableRow, log: Findings): IsoDate | null {
  const reading = dateCell(row.value('Nilai'));
  if (reading.kind !== 'date') return null;
  if (reading.isText)
    log.issue('DATE_AS_TEXT', 'info', row.at('Nilai'), { found: row.text('Nilai'), expected: reading.date });
  return reading.date;
}

/** A fiscal year as number, text or date; null when it is none or two. */
export function yearOfCell(value: Word): number | null {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1990 && value <= 2149) return value;
    const reading = dateCell(value);
    return reading.kind === 'date' ? Number(reading.date.slice(0, 4)) : null;
  }
  const years = new Set(plainText(value).match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g));
  const [only] = years;
  return years.size === 1 ? Number(only) : null;
}

const colour = (value: Word, preset: string): string => {
  const text = plainText(value).replace(/^#/, '').toUpperCase();
  // 006100 typed without the text format has become the number 6100.
  const padded = /^\d{1,5}$/.test(text) ? text.padStart(6, '0') : text;
  return /^[0-9A-F]{6}$/.test(padded) ? padded : preset;
};

/** The scale of `Skala Status`; refused, it is null and a question says why, unless the preset is chosen. */
export function readScale(table: FoundTable | null, log: Findings): Scale {
  if (table === null) return DEFAULT_SCALE;
  const rows = filledRows(table).filter(
    (row) => row.text('Status') !== '' || row.text('Batas Bawah (%)') !== '',
  );
  if (rows.length === 0) return DEFAULT_SCALE;
  const column = new FigureColumn(
    table,
    table.columns.get('Batas Bawah (%)') ?? -1,
    'Batas Bawah (%)',
    log,
    true,
  );
  const bounds = percentFigures(
    column,
    rows.map((row) => row.index),
  );
  const drafts = rows.map((row, i): DraftBand => ({
    status: row.text('Status'),
    from: bounds[i] ?? null,
    fill: colour(row.value('Warna Isi'), 'FFFFFF'),
    text: colour(row.value('Warna Huruf'), '000000'),
  }));
  const order = rows.map((row) => Number(row.value('Urutan') || Number.NaN));
  const isOrdered = order.every((place) => Number.isFinite(place));
  const places = drafts.map((_, i) => i);
  if (isOrdered) places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  const sorted = places.flatMap((place) => drafts[place] ?? []);
  const unread = rows.findIndex((row, i) => bounds[i] === null && row.text('Batas Bawah (%)') !== '');
  const result = checkScale(sorted);
  if (unread < 0 && result.ok) return result.value;
  const at = result.ok ? unread : (places[result.failure.index ?? 0] ?? 0);
  const cell = addressUnder(table, rows[at]?.index ?? table.from, 'Batas Bawah (%)');
  const fault = unread >= 0 ? 'UNREADABLE' : result.ok ? '' : result.failure.code;
  log.issue('SCALE_REFUSED', 'error', { sheet: table.grid.name, cell }, { found: fault });
  const answer = log.ask({
    id: `scale:${table.grid.name}`,
    code: 'SCALE_REFUSED',
    sheet: table.grid.name,
    cell,
    facts: { fault },
    options: [{ id: 'preset' }],
  });
  return answer === 'preset' ? DEFAULT_SCALE : null;
}
