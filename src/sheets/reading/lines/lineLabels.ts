// What the lines of one indicator say of themselves where targets and realisation stand below each other: `Target`,
// `Realisasi`, `%`, `Sisa`. Words only; reads no figure.
import type { CellValue } from '../../grid';
import { foldedHeading } from '../cells/headingText';

export type LineKind = 'target' | 'realisation' | 'percent' | 'difference';

export interface LineLabel {
  readonly kind: LineKind;
  /** Headed as reaching from January on. */
  readonly isRunning: boolean;
  /** The word of its heading as a column. */
  readonly word: string;
  /** A unit in brackets, with them; '' where the line names none. */
  readonly unit: string;
}

const COLUMN_WORDS: Readonly<Record<LineKind, string>> = {
  target: 'Target',
  realisation: 'Realisasi',
  percent: '%',
  difference: 'Selisih',
};

const LONGEST = 40;
const BULLET = /^(?:[-–—•*>]|\(?[a-d1-4][.)])\s*/;
const UNIT = /\s*\((?:dalam )?(?:rp|rupiah|ribu|juta|mil[iy]ar)[^)]*\)$/;
const RUNNING =
  /\s*\b(?:kumulatif|akumulatif|s\s*[./]?\s*d\.?(?: (?:bulan|bln|triwulan|tw)(?: ini)?)?|sampai dengan(?: (?:bulan|triwulan) ini)?)$/;
const WORDS: readonly (readonly [LineKind, RegExp])[] = [
  [
    'target',
    /^(?:t|target|anggaran|pagu|rencana|budget|plan)(?: (?:apbd|anggaran|kinerja|pendapatan|penerimaan))?$/,
  ],
  [
    'realisation',
    /^(?:r|real|realisasi|rls|actual|realization)(?: (?:anggaran|kinerja|pendapatan|penerimaan))?$/,
  ],
  [
    'percent',
    /^(?:%|(?:% ?)?(?:tingkat )?(?:capaian|persen|p[er]{2}sentase|prosentase|rasio|serapan)(?: (?:capaian|realisasi|kinerja))?(?: ?\(?%\)?)?|% (?:realisasi|kinerja))$/,
  ],
  [
    'difference',
    /^(?:sisa|selisih|deviasi|kekurangan|lebih ?[/-]? ?\(?kurang\)?|kurang ?[/-]? ?\(?lebih\)?)(?: (?:target|anggaran|lebih))?$/,
  ],
];

/** What a cell says of its line; null where it is no such word. */
export function lineLabel(value: CellValue | undefined): LineLabel | null {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return null;
  const whole = foldedHeading(value).replace(BULLET, '');
  const unit = UNIT.exec(whole)?.[0] ?? '';
  const text = whole.slice(0, whole.length - unit.length);
  const bare = text.replace(RUNNING, '');
  const kind = WORDS.find(([, words]) => words.test(bare))?.[0];
  if (kind === undefined) return null;
  const word = kind === 'percent' && bare.includes('capaian') ? 'Capaian %' : COLUMN_WORDS[kind];
  return { kind, isRunning: bare !== text, word, unit: unit.trim() };
}
