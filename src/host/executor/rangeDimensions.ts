// Hidden rows and columns, and the property lists that a range gives of its rows, columns and cells.
import { cellAddress, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../engine/address';
import { asFlag, asRecord } from './arguments';
import { STANDARD_HEIGHT } from '../engine/sheetView';
import type { Host } from './host';
import { HostError, invalidArgument } from './hostError';
import { refuseProtectedSheet } from './protection';
import type { RangeArea } from './rangeArea';

/** True or false where all rows agree, else null. */
export function rowHidden(range: RangeArea): boolean | null {
  const sheet = range.worksheet;
  let hidden = 0;
  for (const [index, row] of sheet.rows) {
    if (index >= range.row && index <= range.lastRow && row.format.hidden) hidden += 1;
  }
  return hidden === 0 ? false : hidden === range.rows ? true : null;
}

export function columnHidden(range: RangeArea): boolean | null {
  const { columns } = range.worksheet;
  let hidden = 0;
  for (let column = range.column; column <= range.lastColumn; column += 1)
    if (columns.isHidden(column)) hidden += 1;
  return hidden === 0 ? false : hidden === range.columns ? true : null;
}

export function setRowsHidden(range: RangeArea, value: unknown): void {
  const hidden = asFlag(value, 'rowHidden');
  refuseProtectedSheet(range.sheet, 'formatRows');
  if (range.rows === MAX_ROWS) throw invalidArgument('all rows of a sheet');
  for (let row = range.row; row <= range.lastRow; row += 1) range.worksheet.setRowFormat(row, { hidden });
}

export function setColumnsHidden(range: RangeArea, value: unknown): void {
  refuseProtectedSheet(range.sheet, 'formatColumns');
  range.worksheet.columns.setHidden(range.column, range.columns, asFlag(value, 'columnHidden'));
}

export function rowHeight(range: RangeArea, row: number): number {
  const { hidden, height } = range.worksheet.rowFormat(row);
  return hidden ? 0 : (height ?? STANDARD_HEIGHT);
}

type Getter = (name: string) => unknown;

/** Fills the asked names, and the names inside `format`; an unknown one fails loudly. */
function pick(
  wanted: Readonly<Record<string, unknown>>,
  top: Getter,
  format: Getter,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'format' && typeof value === 'object' && value !== null) {
      const inner: Record<string, unknown> = {};
      for (const [key, isAsked] of Object.entries(value)) if (isAsked !== false) inner[key] = format(key);
      result['format'] = inner;
    } else if (value !== false) result[name] = top(name);
  }
  return result;
}

function unknownProperty(name: string): never {
  throw new HostError(
    'NotImplemented',
    `This host does not give the property ${name} in a list of properties.`,
  );
}

export function rowProperties(range: RangeArea, options: unknown, host: Host): readonly unknown[] {
  const wanted = asRecord(options, 'rowPropertiesLoadOptions');
  if (range.rows > host.profile.readCellLimit || range.rows === MAX_ROWS)
    throw invalidArgument('all rows of a sheet');
  return Array.from({ length: range.rows }, (_, offset) => {
    const row = range.row + offset;
    return pick(
      wanted,
      (name) => {
        if (name === 'rowHidden') return range.worksheet.rowFormat(row).hidden;
        if (name === 'rowIndex') return row;
        if (name === 'address')
          return `${host.model.nameOf(range.sheet)}!${String(row + 1)}:${String(row + 1)}`;
        return unknownProperty(name);
      },
      (name) => (name === 'rowHeight' ? rowHeight(range, row) : unknownProperty(name)),
    );
  });
}

export function columnProperties(range: RangeArea, options: unknown, host: Host): readonly unknown[] {
  const wanted = asRecord(options, 'columnPropertiesLoadOptions');
  if (range.columns === MAX_COLUMNS) throw invalidArgument('all columns of a sheet');
  const { columns } = range.worksheet;
  return Array.from({ length: range.columns }, (_, offset) => {
    const column = range.column + offset;
    const letters = columnLetters(column);
    return pick(
      wanted,
      (name) => {
        if (name === 'columnHidden') return columns.isHidden(column);
        if (name === 'columnIndex') return column;
        if (name === 'address') return `${host.model.nameOf(range.sheet)}!${letters}:${letters}`;
        return unknownProperty(name);
      },
      (name) => (name === 'columnWidth' ? columns.width(column) : unknownProperty(name)),
    );
  });
}

export function cellProperties(
  range: RangeArea,
  options: unknown,
  host: Host,
): readonly (readonly unknown[])[] {
  const wanted = asRecord(options, 'cellPropertiesLoadOptions');
  if (range.rows * range.columns > host.profile.readCellLimit)
    throw invalidArgument('the range is too large');
  return Array.from({ length: range.rows }, (_, rowOffset) =>
    Array.from({ length: range.columns }, (__, columnOffset) => {
      const row = range.row + rowOffset;
      const column = range.column + columnOffset;
      const style = host.model.styles.style(range.worksheet.style(row, column));
      return pick(
        wanted,
        (name) =>
          name === 'address'
            ? `${host.model.nameOf(range.sheet)}!${cellAddress(row, column)}`
            : unknownProperty(name),
        (name) => {
          if (name === 'fill') return { color: style.fill ?? '' };
          if (name === 'font')
            return { ...style.font, underline: style.font.underline === 'none' ? 'None' : 'Single' };
          return unknownProperty(name);
        },
      );
    }),
  );
}
