// What Excel accepts as the name of a sheet, a table or a defined name. Pure.
import { parseArea } from '../engine/address';
import type { WorkbookModel } from '../engine/workbookModel';
import { HostError, invalidArgument } from './hostError';

/** Checks a sheet name as Excel does: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not History. */
export function checkSheetName(name: string): void {
  const isFaulty = name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name);
  if (isFaulty || name.toLowerCase() === 'history') throw invalidArgument(`the sheet name ${name}`);
}

export function refuseTakenSheetName(name: string, model: WorkbookModel): void {
  if (model.sheets.some((sheet) => model.nameOf(sheet).toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

/** Letters, digits, full stops and underscores; no cell address; at most 255 characters. */
export function checkDefinedName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWord || parseArea(name) !== null || /^(r|c|r[0-9]*c[0-9]*)$/i.test(name))
    throw invalidArgument(`the name ${name}`);
}
