// Takes the arguments of a request apart: typed, or refused as Excel refuses them. No cell is touched here.
import { entryOf } from '../../domain/entryOf';
import { splitSheet, parseArea, type Area } from '../engine/address';
import type { SheetEntry, WorkbookModel } from '../engine/workbookModel';
import { invalidArgument, itemNotFound } from './hostError';
import { isHostObject } from './hostClass';
import { RangeArea } from './rangeArea';

export function asText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw invalidArgument(what);
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(what);
}

export function asIndex(value: unknown, what: string): number {
  const number = asNumber(value, what);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument(what);
  return number;
}

export function asFlag(value: unknown, what: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(what);
}

export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw invalidArgument(what);
}

/** '#RRGGBB', 'RRGGBB' or one of the named colours that add-ins use. */
export function asColor(value: unknown): string {
  const text = asText(value, 'color').trim();
  const named = entryOf(NAMED_COLORS, text.toLowerCase());
  if (named !== undefined) return named;
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  throw invalidArgument(`color ${text}`);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  purple: '#800080',
};

/** A Range object, or an address; one without a sheet is on `home`. */
export function asRange(
  value: unknown,
  model: WorkbookModel,
  home: SheetEntry | undefined = model.activeSheet,
): RangeArea {
  if (isHostObject(value)) {
    if (value.self instanceof RangeArea) return value.self;
    throw invalidArgument('range');
  }
  const { sheet, rest } = splitSheet(asText(value, 'address').replace(/^=/, ''));
  const entry = sheet === null ? home : model.findSheet(sheet);
  const area = parseArea(rest);
  if (entry === undefined) throw itemNotFound(String(value));
  if (area === null) throw invalidArgument(`address ${String(value)}`);
  return RangeArea.of(entry, area);
}

export function checkArea(area: Area): Area {
  if (area.rows < 1 || area.columns < 1 || area.row < 0 || area.column < 0) throw invalidArgument('range');
  if (area.row + area.rows > 1_048_576 || area.column + area.columns > 16_384) throw invalidArgument('range');
  return area;
}
