// The offices that the sheets name, by code and by name, so that `01.2`, `1.2` and the office's name are one office.
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';
import { foldedName } from '../keys/nameKey';
import { mayStandFor, officeKey, shortOffice } from './officeShorts';

export interface Office {
  readonly opd: string;
  readonly office: string;
}

/** Offices as answers; one without a code is named once. */
export const officeOptions = (
  list: readonly Office[],
): readonly { readonly id: string; readonly facts: { readonly office: string } }[] =>
  list.map(({ opd, office }) => ({ id: opd, facts: { office: office === opd ? '' : office } }));

/** An office that may be another one misspelt; rows wait for the answer. */
export interface UnsettledOffice {
  readonly questionId: string;
  /** Codes of the offices that it may be. */
  readonly candidates: readonly string[];
}

const codeKey = (text: string): string =>
  text
    .toUpperCase()
    .split(/[.\-/\s]+/)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');

export class Offices {
  /** By the office's code: offices whose name is an open question. */
  readonly unsettled = new Map<string, UnsettledOffice>();
  private readonly byKey = new Map<string, { opd: string; office: string }>();
  private readonly byName = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private readonly byRaw = new Map<CellValue, Map<CellValue, string>>();

  /** The code of the office that a row names by code, by name or by both; '' when by neither. Remembers it. */
  opdOf(code: CellValue, name: CellValue): string {
    const seen = this.byRaw.get(code)?.get(name);
    if (seen !== undefined) return seen;
    const opd = this.register(plainText(code), plainText(name), typeof code === 'number');
    const names = this.byRaw.get(code);
    if (names === undefined) this.byRaw.set(code, new Map([[name, opd]]));
    else names.set(name, opd);
    return opd;
  }

  private register(code: string, name: string, isNumber: boolean): string {
    if (code === '' || code === '-') return name === '' || name === '-' ? '' : this.byOfficeName(name);
    const entry = this.find(code, isNumber);
    if (entry !== null) {
      if (entry.office === '' && name !== '') this.nameOffice(entry, name);
      return entry.opd;
    }
    const created = { opd: code, office: '' };
    this.byKey.set(codeKey(code), created);
    if (name !== '') this.nameOffice(created, name);
    return code;
  }

  private find(code: string, isNumber: boolean): { opd: string; office: string } | null {
    const exact = this.byKey.get(codeKey(code));
    if (exact !== undefined || !isNumber) return exact ?? null;
    // A code such as 1.10 typed as a number has lost its last zero.
    return this.byKey.get(codeKey(`${code}0`)) ?? null;
  }

  private nameOffice(entry: { opd: string; office: string }, name: string): void {
    entry.office = name;
    const key = officeKey(name);
    if (!this.byName.has(key)) this.byName.set(key, entry.opd);
  }

  private byOfficeName(name: string): string {
    const known = this.opdNamed(name);
    if (known !== '') return known;
    this.byKey.set(codeKey(name), { opd: name, office: name });
    this.byName.set(officeKey(name), name);
    return name;
  }

  /** The code of a known office by its full or short name; '' where that is none or not certain. */
  opdNamed(name: string): string {
    const known = this.byName.get(officeKey(name));
    if (known !== undefined) return known;
    const short = shortOffice(foldedName(name));
    const fitting = short === null ? [] : this.known().filter(({ office }) => mayStandFor(short, office));
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? only.opd : '';
  }

  /** Whether no sheet gives the office a code. */
  isNameOnly(opd: string): boolean {
    return opd !== '' && this.byKey.get(codeKey(opd))?.office === opd;
  }

  private keyOf(opd: string): string {
    let key = this.keys.get(opd);
    if (key === undefined) this.keys.set(opd, (key = codeKey(opd)));
    return key;
  }

  /** The office's name; its code where no sheet names it. */
  nameOf(opd: string): string {
    const office = this.byKey.get(this.keyOf(opd))?.office ?? '';
    return office === '' ? opd : office;
  }

  known(): readonly Office[] {
    return [...this.byKey.values()].map(({ opd, office }) => ({ opd, office: office === '' ? opd : office }));
  }
}
