// What the titles say the figures are: targets, realisation, both; and whose books the realisation comes from.
import type { CaptionLine } from './captionLines';
import { plainText } from '../cells/headingText';

export type Topic = 'target' | 'realisation' | 'both';

/** Words of documents and years that are no targets: `Tahun Anggaran`, `Rencana Strategis`, `Realisasi Anggaran`. */
const NEUTRAL =
  /\btahun anggaran\b|\bt\.?a\.?\s+\d{4}|\brencana (?:strategis|pembangunan|kerja|umum|aksi|induk)\b|\brealisasi anggaran\b(?= pendapatan| belanja| kas)?|\bkuasa pengguna anggaran\b|\bpengguna anggaran\b/g;
const TARGET =
  /\btargets?\b|\banggaran kas\b|\brencana\b|\bpagu\b|^\W*anggaran\b|\banggaran (?:pendapatan|dan)\b/;
const REALISATION =
  /\brealisasi\b|\bcapaian\b|\bsetoran\b|\b(?:laporan|lap\.?|rekap|rekapitulasi|daftar|buku|data|register)\b(?:\s+\S+){0,3}\s+(?:penerimaan|pendapatan|penyetoran)\b|^\W*penerimaan\b/;
/** Words under which a title that names the target speaks of how far it was met. */
const MET = new RegExp(
  [
    String.raw`\b(?:realisasi|reali[sz]ations?|(?:pen|keter)?capaian|tercapai|monitoring|monev|pemantauan|kendali|progress?|kemajuan|pemenuhan|perolehan|perbandingan|actuals?|achievements?)\b`,
    // `Bidang Pengendalian dan Evaluasi` is an office.
    String.raw`\b(?:evaluasi|pengendalian|kontrol|perkembangan) (?:target|pendapatan|penerimaan|pad|kinerja)\b`,
    String.raw`(?:\b(?:dan|and)|[&/])\s+(?:penerimaan|setoran|penyetoran|revenues?|collections?)\b`,
  ].join('|'),
);
const STATED_APBD = /\banggaran pendapatan dan belanja\b/g;

function topicOf(raw: string): Topic | null {
  const text = plainText(raw).toLowerCase().replace(STATED_APBD, 'apbd');
  const isActual = REALISATION.test(text);
  const rest = text.replace(NEUTRAL, ' ');
  // `Target penerimaan` is a target: only words of what was met stand beside one.
  if (TARGET.test(rest)) return MET.test(text) ? 'both' : 'target';
  return isActual ? 'realisation' : null;
}

export function topicClaim(
  lines: readonly CaptionLine[],
  sheetName: string,
): { readonly topic: Topic | null; readonly cell: string | null } {
  const claims = lines.flatMap(({ text, cell }) => {
    const topic = topicOf(text);
    return topic === null ? [] : [{ topic, cell }];
  });
  const [first] = claims;
  if (first === undefined) return { topic: topicOf(sheetName), cell: null };
  const isOne = claims.every(({ topic }) => topic === first.topic);
  return { topic: isOne ? first.topic : 'both', cell: first.cell };
}

const SOURCES = [
  'BPKAD',
  'BPPKAD',
  'DPPKAD',
  'DPKAD',
  'BKAD',
  'BPKPD',
  'BPKPAD',
  'BPKD',
  'Bapenda',
  'BPPRD',
  'Dispenda',
  'SIPD',
  'SIPD-RI',
  'SIMDA',
  'SIMPATDA',
  'Kasda',
  'OPD',
  'SKPD',
  'Perangkat Daerah',
  'Bank',
  'PPKD',
  'Samsat',
] as const;
const NAMES = SOURCES.toSorted((a, b) => b.length - a.length).join('|');
const LED_SOURCE = new RegExp(
  `\\b(?:sumber(?: data)?|menurut|versi|berdasarkan(?: data| pembukuan)?|data dari|data|pembukuan|catatan)\\s*[:(]?\\s*(?:data |pembukuan |catatan )?(${NAMES})\\b`,
  'i',
);
/** `Realisasi BPKAD`, `Realisasi (OPD)`: the name must end the text, as `Realisasi OPD ...` is about offices. */
const BEHIND = new RegExp(`\\brealisasi\\s*(?:\\(|-|–|versi)?\\s*(${NAMES})\\)?\\s*$`, 'i');
const ALONE = /^(?:BPKAD|BPPKAD|BKAD|BPKD|Bapenda|SIPD|SIMDA|SIMPATDA|Kasda)$/i;

const sourceIn = (text: string): string | null => {
  const found = (LED_SOURCE.exec(text) ?? BEHIND.exec(text))?.[1];
  return found === undefined
    ? null
    : (SOURCES.find((source) => source.toLowerCase() === found.toLowerCase()) ?? found);
};

/** The named sources of the realisation, the sheet's name included. */
export function namedSources(lines: readonly CaptionLine[], sheetName: string): readonly string[] {
  const name = plainText(sheetName);
  const alone = ALONE.test(name)
    ? (SOURCES.find((s) => s.toLowerCase() === name.toLowerCase()) ?? null)
    : null;
  const all = [...lines.map(({ text }) => sourceIn(text)), sourceIn(name), alone];
  return [...new Set(all.filter((source) => source !== null))];
}
