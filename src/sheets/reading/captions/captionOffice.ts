// The one office that the lines above a table or the sheet's name spell out. Compares no office with the known ones.
import type { CaptionLine } from './captionLines';
import { plainText } from '../cells/headingText';
import { foldedName } from '../keys/nameKey';

export interface CaptionOffice {
  readonly code: string | null;
  readonly name: string;
}

export interface OfficeClaim extends CaptionOffice {
  readonly cell: string | null;
}

/** Labels of the office itself go before those of its parts, and both before bare titles. */
const LABELS: readonly RegExp[] = [
  /^(?:kode\s*(?:dan|&|\/)\s*nama\s+|nama\s+)?(?:skpd|opd|perangkat daerah|organisasi|pd|skpkd)(?: (?:pemungut|penghasil|pengelola))?(?:\s*[/(]\s*(?:skpd|opd|perangkat daerah|skpkd|pd)\)?)?(?=\s*[:=]|\s)\s*([:=])?\s*(.+)$/i,
  /^(?:nama\s+)?(?:unit kerja|satuan kerja|satker|unit organisasi|instansi)(?=\s*[:=]|\s)\s*([:=])?\s*(.+)$/i,
];
const CODE_LABEL = /^kode\s+(?:skpd|opd|perangkat daerah|organisasi)\s*[:=]?\s*(\d[\dx]*(?:[.-][\dx]+)+)$/i;
const START =
  /^(?:dinas|badan|rsud|rumah sakit umum daerah|kecamatan|kelurahan|sekretariat|inspektorat|satuan polisi pamong praja|satpol pp)\b/i;
const KNOWN_SHORT = /^(?:bapenda|bpkad|bkad|bpkd|bppkad|bpprd|bappeda|bappelitbangda|disdukcapil)\b/i;
const NOT_ONE =
  /^badan (?:usaha|layanan|hukum)|^dinas (?:yang|luar|ini|dan badan|-dinas)|(?:\b(?:dan|serta|dengan)\b|[&/,;+])\s*(?:dinas|badan|rsud|kecamatan|kelurahan|sekretariat|inspektorat)\b|\b(?:se-?(?:kabupaten|kota|provinsi)|masing-masing|agar|segera|wajib|seluruh|semua)\b|\.$/i;
const CODED = /^(\d[\dx]*(?:[.-][\dx]+)*)\.?\s*[-–:|/]?\s+(.+)$/i;
const TAIL =
  /\s*[,–-]?\s*\b(?:tahun(?: anggaran)?|t\.?a\.?|bulan|periode|per|s\.d\.|sampai dengan|triwulan|tw|semester|minggu)\b[\s.:]*(?:\d.*|[ivx]+\b.*|jan.*|[fp]eb.*|mar.*|apr.*|mei.*|ju[nl].*|ag.*|sep.*|okt.*|no[vp].*|des.*)$/i;
const REGION =
  /\s+(?:pemerintah(?:an)?\s+)?(?:(?:kabupaten|kab\.?|provinsi|prov\.?)\s+\S.*|(?<!\btata )kota\s+(?!dan\b|&)\S.*)$/i;
const LONGEST = 90;

/** What every line claims, in tiers: labelled offices, labelled units, bare titles, the sheet's name. */
export function officeClaims(
  lines: readonly CaptionLine[],
  sheetName: string,
): readonly (readonly OfficeClaim[])[] {
  const tiers: OfficeClaim[][] = [[], [], [], []];
  for (const line of lines) {
    for (const part of line.parts) {
      const tier = LABELS.findIndex((label) => label.test(part));
      const label = LABELS[tier]?.exec(part);
      const office =
        label === null || label === undefined
          ? bareOffice(part)
          : labelled(label[2] ?? '', label[1] !== undefined && !line.isJoined);
      if (office !== null) tiers[tier < 0 ? 2 : tier]?.push({ ...office, cell: line.cell });
    }
  }
  const named = bareOffice(plainText(sheetName));
  if (named !== null) tiers[3]?.push({ ...named, cell: null });
  return tiers;
}

/** A value behind a label that the sheet itself wrote with a colon may be any name; else it must look like an office. */
function labelled(raw: string, hasColon: boolean): CaptionOffice | null {
  const text = raw.replace(/^[\s:=]+/, '');
  const coded = CODED.exec(text);
  const name = trimmed(coded?.[2] ?? text);
  const isOffice = hasColon || coded !== null || START.test(name) || KNOWN_SHORT.test(name);
  if (!isOffice || !/[a-z]{3}/i.test(name) || isSeveral(name)) return null;
  return { code: coded?.[1] ?? null, name };
}

function bareOffice(text: string): CaptionOffice | null {
  const coded = CODED.exec(text);
  const name = trimmed(coded?.[2] ?? text);
  if (!START.test(name) || isSeveral(name)) return null;
  const isWhole = name.includes(' ') || /^inspektorat$/i.test(name);
  return isWhole ? { code: coded?.[1] ?? null, name } : null;
}

const isSeveral = (name: string): boolean =>
  name.length > LONGEST || NOT_ONE.test(name) || /^(?:semua|seluruh)\b/i.test(name);

function trimmed(raw: string): string {
  let name = raw.trim();
  for (;;) {
    const shorter = name
      .replace(TAIL, '')
      .replace(REGION, '')
      .replace(/[\s:;,–-]+$/, '');
    if (shorter === name) return name;
    name = shorter;
  }
}

/** Codes that stand in a line of their own: `Kode SKPD : 2.15.01`. */
export const codesApart = (lines: readonly CaptionLine[]): readonly string[] => [
  ...new Set(lines.flatMap(({ text }) => CODE_LABEL.exec(text)?.[1] ?? [])),
];

/**
 * The only office of the highest tier that claims any; `names` lists what it claims where that is not one. `apart`:
 * codes that stand apart from a name.
 */
export function settledOffice(
  tiers: readonly (readonly OfficeClaim[])[],
  apart: readonly string[],
): {
  readonly office: OfficeClaim | null;
  readonly names: readonly string[];
} {
  const claims = tiers.find((tier) => tier.length > 0) ?? [];
  const names = new Map(claims.map((claim) => [foldedName(claim.name), claim.name]));
  const codes = new Set(claims.flatMap(({ code }) => code ?? []));
  if (names.size > 1 || codes.size > 1) {
    const written = claims.map(({ code, name }) => (code === null ? name : `${code} ${name}`));
    return { office: null, names: [...new Set(written)] };
  }
  const [first] = claims;
  if (first === undefined) return { office: null, names: [] };
  const code = [...codes][0] ?? (apart.length === 1 ? apart[0] : undefined) ?? null;
  return { office: claims.find((claim) => claim.code !== null) ?? { ...first, code }, names: [] };
}
