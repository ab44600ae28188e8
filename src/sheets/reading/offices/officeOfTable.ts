// Which office a table or a section belongs to by what stands above it: captions, titles, the sheet's name. Certain or
// nothing; asks no one.
import type { CaptionOffice } from '../captions/captionOffice';
import type { FoundTable } from '../headers/foundTable';
import { foldedName } from '../keys/nameKey';
import type { Offices } from './offices';
import { mayStandFor, shortWithin } from './officeShorts';

const TITLE_ROWS = 12;
const OFFICE_START =
  /^(?:dinas|badan|rsud|rumah sakit umum|kecamatan|kelurahan|sekretariat|inspektorat|satuan polisi|satpol pp)\b/;
const NO_OFFICE = /^badan (?:usaha|layanan|hukum)\b|^dinas (?:yang|luar)\b/;

/** A known office by its code, or the name of one that no sheet has named so far; null where nothing is said. */
export type NamedOffice = { readonly opd: string } | { readonly name: string } | null;

type Captioned = FoundTable & { readonly captions?: { readonly office: CaptionOffice | null } };

/** The office of a table by its captions, its titles or its sheet's name, in this order. */
export function officeOfTable(table: Captioned, offices: Offices): NamedOffice {
  const caption = table.captions?.office ?? null;
  if (caption !== null) {
    if (caption.code !== null) return { opd: offices.opdOf(caption.code, caption.name) };
    const opd = offices.opdNamed(caption.name) || extended(caption.name, offices);
    return opd === '' ? { name: caption.name } : { opd };
  }
  const titled = officeInTitle(table, offices);
  return titled === '' ? officeOfSheetName(table.grid.name, offices) : { opd: titled };
}

/** A short name in a sheet's name, e.g. `Dishub 2026`. */
export function officeOfSheetName(sheet: string, offices: Offices): NamedOffice {
  const short = shortWithin(sheet);
  if (short === null) return null;
  const fitting = offices.known().filter(({ office }) => mayStandFor(short, office));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return { opd: only.opd };
  const exact = short.name === null ? '' : offices.opdNamed(short.name);
  if (exact !== '') return { opd: exact };
  if (fitting.length > 1) return null;
  return { name: short.name ?? sheet.trim() };
}

/** The only known office whose name goes on where this one ends, as `Dinas Perhubungan Kota Contoh` does. */
function extended(name: string, offices: Offices): string {
  const folded = foldedName(name);
  const found = offices.known().filter(({ office }) => foldedName(office).startsWith(`${folded} `));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.opd : '';
}

/** The one known office that the titles or the sheet's name spell out; '' when none or several do. */
function officeInTitle(table: FoundTable, offices: Offices): string {
  const header = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
  const texts = [foldedName(table.grid.name)];
  for (let index = Math.max(0, header - TITLE_ROWS); index < header; index += 1) {
    for (const value of table.grid.values[index] ?? [])
      if (typeof value === 'string' && value !== '') texts.push(foldedName(value));
  }
  const found = offices.known().filter(({ office }) => {
    const name = foldedName(office);
    return name.length > 3 && texts.some((text) => ` ${text} `.includes(` ${name} `));
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.opd : '';
}

const UNIT_START = /^(?:puskesmas|uptd?|bagian|balai|rumah sakit|kantor|cabang dinas|unit pelaksana)\b/;
const NO_UNIT = /^bagian (?:laba|hasil|dari|atas|pemerintah|provinsi|kabupaten|kota|sewa)\b|^kantor pos\b/;

/** A section that bears the name of a unit within an office; officers put revenues of theirs under such words too. */
export function isUnitSection(section: string): boolean {
  const folded = foldedName(section);
  return UNIT_START.test(folded) && !NO_UNIT.test(folded);
}

/** Behind an office's name these tell of what it collects: then the text is no office. */
const OF_OFFICE = /[:;(]|\s[-–/]\s|^dinas\b.*\b(?:pajak|retribusi|sewa|parkir|denda)\b/i;

/** Whether a text is an office's name; districts and hospitals stand in lists of another office's too. */
export const isOfficeName = (name: string): boolean =>
  /^(?:dinas|badan|inspektorat|sekretariat|satuan polisi|satpol pp)\b/.test(foldedName(name)) &&
  !NO_OFFICE.test(foldedName(name)) &&
  !OF_OFFICE.test(name);

/** The office whose name alone a section bears; '' where the section is something else. Registers a new one. */
export function officeOfSection(section: string, offices: Offices): string {
  if (section === '') return '';
  const known = offices.opdNamed(section);
  if (known !== '') return known;
  const folded = foldedName(section);
  if (!OFFICE_START.test(folded) || NO_OFFICE.test(folded)) return '';
  return extended(section, offices) || offices.opdOf('', section);
}
