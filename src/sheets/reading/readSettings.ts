// `Pengaturan`, `Ambang Triwulan` and `Skala Status`: the rules that the workbook itself sets, with the presets where it
// sets none. A value that cannot be read leaves the preset and an issue.
import { HUNDRED_PERCENT, ONE, type Amount } from '../../domain/amount';
import type { IsoDate } from '../../domain/calendar';
import type { FourQuarters } from '../../domain/indicator';
import type { Basis } from '../../domain/period';
import { checkScale, DEFAULT_SCALE, type DraftBand, type Scale } from '../../domain/scale';
import { BASIS_WORDS, chosen, PERIOD_WORDS } from './choices';
import { dateCell } from './dateCell';
import { FigureColumn, percentFigures } from './figureColumn';
import type { Findings } from './findings';
import { addressUnder, type FoundTable } from './foundTable';
import { bareWord, plainText, type Word } from './headingText';
import { numberFromText } from './numberText';
import { filledRows, type TableRow } from './tableRows';
import { unitFactor, type Factor } from './unit';

export interface Settings {
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  readonly graceDays: number;
  readonly basis: Basis;
  readonly averageCap: Amount;
  readonly fragilePercent: Amount;
  readonly unit: Factor | null;
}

export const DEFAULT_SETTINGS: Settings = {
  year: null,
  asOf: null,
  graceDays: 0,
  basis: 'Kumulatif',
  averageCap: 120n * ONE,
  fragilePercent: ONE / 100n,
  unit: null,
};

/** Settings by key; a key that stands twice counts as it stands first. */
export function readSettings(table: FoundTable | null, log: Findings): Settings {
  if (table === null) return DEFAULT_SETTINGS;
  const byKey = new Map<string, TableRow>();
  for (const row of filledRows(table)) {
    const key = bareWord(row.value('Kunci'));
    if (byKey.has(key)) log.issue('SETTING_TWICE', 'warning', row.at('Kunci'), { found: row.text('Kunci') });
    else byKey.set(key, row);
  }
  const read = <T>(key: string, parse: (row: TableRow) => T | null, preset: T): T => {
    const row = byKey.get(bareWord(key));
    if (row === undefined || row.text('Nilai') === '') return preset;
    const value = parse(row);
    if (value === null)
      log.issue('INVALID_SETTING', 'error', row.at('Nilai'), { found: row.text('Nilai'), expected: key });
    return value ?? preset;
  };
  const days = (row: TableRow): number | null => {
    const whole = numberOf(row);
    return whole !== null && whole >= 0n && whole % ONE === 0n && whole <= 366n * ONE
      ? Number(whole / ONE)
      : null;
  };
  const percent = (row: TableRow): Amount | null => {
    const [value = null] = percentFigures(
      new FigureColumn(table, table.columns.get('Nilai') ?? -1, 'Nilai', log, true),
      [row.index],
    );
    return value !== null && value >= 0n ? value : null;
  };
  return {
    year: read('Tahun Anggaran', (row) => yearOfCell(row.value('Nilai')), DEFAULT_SETTINGS.year),
    asOf: read('Tanggal Evaluasi', (row) => dateOf(row, log), DEFAULT_SETTINGS.asOf),
    graceDays: read('Hari Tenggang', days, DEFAULT_SETTINGS.graceDays),
    basis: read('Basis Periode', (row) => chosen(BASIS_WORDS, row.value('Nilai')), DEFAULT_SETTINGS.basis),
    averageCap: read('Batas Rata-rata (%)', percent, DEFAULT_SETTINGS.averageCap),
    fragilePercent: read('Batas Rapuh (%)', percent, DEFAULT_SETTINGS.fragilePercent),
    unit: read('Satuan', (row) => unitFactor(row.text('Nilai')), DEFAULT_SETTINGS.unit),
  };
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

/** A fiscal year as number, text or date; null when it is none. */
export function yearOfCell(value: Word): number | null {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 1990 && value <= 2149) return value;
    const reading = dateCell(value);
    return reading.kind === 'date' ? Number(reading.date.slice(0, 4)) : null;
  }
  const match = /(?:^|\D)((?:19|20|21)\d\d)(?:\D|$)/.exec(plainText(value));
  return match === null ? null : Number(match[1]);
}

export interface Schedule {
  readonly shares: FourQuarters<Amount>;
  readonly thresholds: FourQuarters<Amount | null>;
}

const PRESET_SHARES: FourQuarters<Amount> = [15n * ONE, 40n * ONE, 75n * ONE, HUNDRED_PERCENT];
const QUARTER_INDEX: Readonly<Record<string, number>> = { 'TW I': 0, 'TW II': 1, 'TW III': 2, 'TW IV': 3 };

export function readSchedule(table: FoundTable | null, log: Findings): Schedule {
  const shares: Amount[] = [...PRESET_SHARES];
  const thresholds: (Amount | null)[] = [null, null, null, null];
  if (table === null) return fixed(shares, thresholds);
  const rows = filledRows(table);
  const figures = (heading: string): readonly (Amount | null)[] => {
    const column = table.columns.get(heading);
    return column === undefined
      ? []
      : percentFigures(
          new FigureColumn(table, column, heading, log, true),
          rows.map((row) => row.index),
        );
  };
  const readShares = figures('Target Kumulatif (%)');
  const readThresholds = figures('Ambang Capaian (%)');
  rows.forEach((row, i) => {
    const period = chosen(PERIOD_WORDS, row.value('Periode'));
    const quarter = period === null ? undefined : QUARTER_INDEX[period];
    if (quarter === undefined) {
      if (period === null)
        log.issue('UNKNOWN_PERIOD', 'warning', row.at('Periode'), { found: row.text('Periode') });
      return;
    }
    const share = readShares[i] ?? null;
    if (share !== null && share >= 0n) shares[quarter] = share;
    else if (row.text('Target Kumulatif (%)') !== '') {
      log.issue('TEXT_WHERE_NUMBER', 'error', row.at('Target Kumulatif (%)'), {
        found: row.text('Target Kumulatif (%)'),
        expected: 'Target Kumulatif (%)',
      });
    }
    thresholds[quarter] = readThresholds[i] ?? null;
    if (thresholds[quarter] === null && row.text('Ambang Capaian (%)') !== '') {
      log.issue('TEXT_WHERE_NUMBER', 'error', row.at('Ambang Capaian (%)'), {
        found: row.text('Ambang Capaian (%)'),
        expected: 'Ambang Capaian (%)',
      });
    }
  });
  const falls = shares.some((share, i) => i > 0 && share < (shares[i - 1] ?? 0n));
  if (falls) log.issue('SCHEDULE_FALLS', 'warning', { sheet: table.grid.name });
  return fixed(shares, thresholds);
}

const fixed = (shares: readonly Amount[], thresholds: readonly (Amount | null)[]): Schedule => ({
  shares: [shares[0] ?? 0n, shares[1] ?? 0n, shares[2] ?? 0n, shares[3] ?? 0n],
  thresholds: [thresholds[0] ?? null, thresholds[1] ?? null, thresholds[2] ?? null, thresholds[3] ?? null],
});

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
