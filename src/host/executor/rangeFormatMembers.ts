// RangeFormat with its fill, font, borders and protection; and the number format, which is a property of the range.
import { MAX_COLUMNS, MAX_ROWS } from '../engine/address';
import type { CellStyle, FontStyle, StylePatch } from '../engine/cellStyle';
import { shownValue } from '../engine/cellContent';
import { MAX_POINTS } from '../engine/columnWidth';
import { STANDARD_HEIGHT } from '../engine/sheetView';
import { asColor, asFlag, asNumber, asText } from './arguments';
import { hostClass, type Member } from './hostClass';
import type { Host } from './host';
import { invalidArgument } from './hostError';
import { refuseProtectedSheet } from './protection';
import { RangeBorderCollectionClass } from './rangeBorderMembers';
import { inputAt, isUnbounded } from './rangeContent';
import type { RangeArea } from './rangeArea';
import { rowHeight } from './rangeDimensions';
import { changeStyles, commonStyle } from './rangeStyles';

export function setNumberFormat(range: RangeArea, input: unknown, host: Host): void {
  const at = inputAt(input, range);
  if (isUnbounded(range) && Array.isArray(input))
    throw invalidArgument('number formats of an unbounded range');
  refuseProtectedSheet(range.sheet, 'formatCells');
  const patches = new Map<unknown, StylePatch>();
  const patchOf = (code: unknown): StylePatch => {
    const patch = patches.get(code) ?? { numberFormat: asText(code, 'numberFormat') || 'General' };
    patches.set(code, patch);
    return patch;
  };
  changeStyles(
    range,
    (row, column) => {
      const code = at(row, column);
      return code === null || code === undefined ? null : patchOf(code);
    },
    host,
  );
}

type Read<T> = (style: CellStyle) => T;

function styled<T extends string | number | boolean | null>(
  since: string,
  read: Read<T>,
  patch: (value: unknown) => StylePatch,
): Member<RangeArea> {
  return {
    since,
    get: (range, host) => commonStyle(range, host, read),
    set: (range, value, host) => {
      const change = patch(value);
      refuseProtectedSheet(range.sheet, 'formatCells');
      changeStyles(range, change, host);
    },
  };
}

const fontMember = (
  key: keyof FontStyle,
  read: (value: unknown) => FontStyle[keyof FontStyle],
): Member<RangeArea> =>
  styled(
    '1.1',
    ({ font }) => font[key],
    (value) => ({ font: { [key]: read(value) } }),
  );

export const RangeFontClass = hostClass<RangeArea>('RangeFont', {
  name: fontMember('name', (value) => asText(value, 'font.name')),
  size: fontMember('size', (value) => asNumber(value, 'font.size')),
  color: fontMember('color', asColor),
  bold: fontMember('bold', (value) => asFlag(value, 'font.bold')),
  italic: fontMember('italic', (value) => asFlag(value, 'font.italic')),
  underline: styled(
    '1.1',
    ({ font }) => underlineName(font.underline),
    (value) => ({
      font: { underline: asText(value, 'font.underline').replace(/^./, (first) => first.toLowerCase()) },
    }),
  ),
  strikethrough: styled(
    '1.9',
    ({ font }) => font.strikethrough,
    (value) => ({ font: { strikethrough: asFlag(value, 'font.strikethrough') } }),
  ),
});

const underlineName = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

const PATTERNS: Readonly<Record<string, string>> = {
  none: 'None',
  solid: 'Solid',
  gray125: 'Gray16',
  mediumGray: 'Gray50',
};

export const RangeFillClass = hostClass<RangeArea>('RangeFill', {
  // A range without fill reads as white; excel-add-ins-ranges-set-format.md clears with clear(), never with null.
  color: styled(
    '1.1',
    ({ fill }) => fill ?? '#FFFFFF',
    (value) => ({ fill: asColor(value) }),
  ),
  pattern: {
    since: '1.9',
    get: (range, host) => commonStyle(range, host, ({ pattern }) => PATTERNS[pattern] ?? 'Custom'),
  },
  clear: {
    since: '1.1',
    call: (range, _, host) => {
      refuseProtectedSheet(range.sheet, 'formatCells');
      changeStyles(range, { fill: null }, host);
    },
  },
});

export const FormatProtectionClass = hostClass<RangeArea>('FormatProtection', {
  locked: styled(
    '1.2',
    ({ locked }) => locked,
    (value) => ({ locked: asFlag(value, 'locked') }),
  ),
});

const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
const small = (value: string): string => value.charAt(0).toLowerCase() + value.slice(1);
const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterContinuous',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

function oneOf(list: readonly string[], value: unknown, what: string): string {
  const text = asText(value, what);
  if (!list.includes(text)) throw invalidArgument(`${what} ${text}`);
  return small(text);
}

/** The value that all columns, or rows, of the range share. */
function shared(values: Iterable<number | boolean>): number | boolean | null {
  const set = new Set(values);
  const [first] = set;
  return set.size === 1 ? (first ?? null) : null;
}

const columnsOf = (range: RangeArea): number[] =>
  Array.from({ length: Math.min(range.columns, MAX_COLUMNS) }, (_, offset) => range.column + offset);

function rowHeights(range: RangeArea): Set<number> {
  const heights = new Set<number>();
  let own = 0;
  for (const index of range.worksheet.rowNumbers()) {
    if (index < range.row || index > range.lastRow) continue;
    own += 1;
    heights.add(rowHeight(range, index));
  }
  if (own < range.rows) heights.add(STANDARD_HEIGHT);
  return heights;
}

function setColumnWidth(range: RangeArea, points: number | null): void {
  refuseProtectedSheet(range.sheet, 'formatColumns');
  range.worksheet.columns.setWidth(range.column, range.columns, points);
}

function setRowHeight(range: RangeArea, height: number | null): void {
  refuseProtectedSheet(range.sheet, 'formatRows');
  if (range.rows === MAX_ROWS) throw invalidArgument('the height of all rows');
  for (let row = range.row; row <= range.lastRow; row += 1) range.worksheet.setRowFormat(row, { height });
}

export const RangeFormatClass = hostClass<RangeArea>('RangeFormat', {
  fill: { since: '1.1', get: (range) => RangeFillClass(range) },
  font: { since: '1.1', get: (range) => RangeFontClass(range) },
  borders: { since: '1.1', get: (range) => RangeBorderCollectionClass(range) },
  protection: { since: '1.2', get: (range) => FormatProtectionClass(range) },
  horizontalAlignment: styled(
    '1.1',
    ({ horizontal }) => capital(horizontal),
    (value) => ({
      horizontal: oneOf(HORIZONTAL, value, 'horizontalAlignment'),
    }),
  ),
  verticalAlignment: styled(
    '1.1',
    ({ vertical }) => capital(vertical),
    (value) => ({
      vertical: oneOf(VERTICAL, value, 'verticalAlignment'),
    }),
  ),
  wrapText: styled(
    '1.1',
    ({ wrap }) => wrap,
    (value) => ({ wrap: asFlag(value, 'wrapText') }),
  ),
  indentLevel: styled(
    '1.9',
    ({ indent }) => indent,
    (value) => ({ indent: asNumber(value, 'indentLevel') }),
  ),
  columnWidth: {
    since: '1.2',
    get: (range) => shared(columnsOf(range).map((column) => range.worksheet.columns.width(column))),
    set: (range, value) => {
      const points = asNumber(value, 'columnWidth');
      if (points < 0 || points > MAX_POINTS) throw invalidArgument('columnWidth');
      setColumnWidth(range, points);
    },
  },
  useStandardWidth: {
    since: '1.7',
    get: (range) => shared(columnsOf(range).map((column) => !range.worksheet.columns.hasOwnWidth(column))),
    set: (range, value) => {
      if (asFlag(value, 'useStandardWidth')) setColumnWidth(range, null);
    },
  },
  rowHeight: {
    since: '1.2',
    get: (range) => shared(rowHeights(range)),
    set: (range, value) => {
      const points = asNumber(value, 'rowHeight');
      if (points < 0 || points > 409.5) throw invalidArgument('rowHeight');
      setRowHeight(range, points);
    },
  },
  useStandardHeight: {
    since: '1.7',
    get: (range) => {
      const own = range.worksheet.rowNumbers().filter((row) => row >= range.row && row <= range.lastRow);
      const set = own.filter((row) => range.worksheet.rowFormat(row).height !== null).length;
      return set === 0 ? true : set === range.rows ? false : null;
    },
    set: (range, value) => {
      if (asFlag(value, 'useStandardHeight')) setRowHeight(range, null);
    },
  },
  // No text is measured here: a width of the longest text in characters stands in for it.
  autofitColumns: {
    since: '1.2',
    call: (range) => {
      autofit(range);
    },
  },
  autofitRows: {
    since: '1.2',
    call: (range) => {
      setRowHeight(range, null);
    },
  },
});

function autofit(range: RangeArea): void {
  refuseProtectedSheet(range.sheet, 'formatColumns');
  const sheet = range.worksheet;
  const last = Math.min(range.lastColumn, range.column + 1023);
  for (let column = range.column; column <= last; column += 1) {
    let longest = 0;
    for (const [index, row] of sheet.rows) {
      if (index < range.row || index > range.lastRow) continue;
      longest = Math.max(longest, String(shownValue(row.values[column])).length);
    }
    if (longest > 0) sheet.columns.setWidth(column, 1, Math.min(MAX_POINTS, (longest * 7 + 5) * 0.75));
  }
}
