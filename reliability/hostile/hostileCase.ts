// One hostile workbook: its bytes, and what the command may make of it. Builds on small sound sheets; runs nothing.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import { sheetsWorkbook, type SheetCell, type WrittenSheet } from '../../tests/support/sheetsWorkbook';

/** `any`: evaluated, refused or without a target, but never a bug. */
export type Expected = 'evaluated' | 'refused' | 'any';

export interface HostileCase {
  readonly name: string;
  readonly expected: Expected;
  bytes(): Uint8Array;
  /** Runs in a process of its own, with so many megabytes of heap. */
  readonly heap?: number;
  /** Answers handed over with the workbook. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Only in the long form. */
  readonly isSlow?: boolean;
}

/** What may be put into a sound book in place of its own texts and figures. */
export interface Filling {
  readonly sheets?: readonly [string, string];
  readonly name?: string;
  readonly code?: string;
  readonly opd?: string;
  readonly office?: string;
  readonly heading?: string;
  readonly headings?: readonly string[];
  readonly target?: SheetCell;
  readonly months?: readonly SheetCell[];
  readonly more?: readonly WrittenSheet[];
}

/** Two indicators with a year's figures, filled in as asked. */
export function bookOf(filling: Filling = {}): Uint8Array {
  const { name = 'Pajak Reklame', code = '4.1.01.09', opd = '1.01', office = 'Badan Contoh' } = filling;
  const [targets, realisations] = filling.sheets ?? ['Target', 'Realisasi'];
  const extra = [...(filling.heading === undefined ? [] : [filling.heading]), ...(filling.headings ?? [])];
  const months = filling.months ?? MONTH_NAMES.map((_, at) => 90 + at);
  const others = extra.map((_, at) => `x${String(at)}`);
  return sheetsWorkbook([
    {
      name: targets,
      rows: [
        [
          'Tahun',
          'Kode OPD',
          'Perangkat Daerah',
          'Kode Rekening',
          'Uraian/Indikator Kinerja',
          'Satuan',
          'Target Murni',
          ...extra,
        ],
        [2026, opd, office, code, name, 'Rp', filling.target ?? 1200, ...others],
        [2026, '1.02', 'Dinas Lain', '4.1.01.11', 'Pajak Parkir', 'Rp', 2400, ...others],
      ],
    },
    {
      name: realisations,
      rows: [
        ['Tahun', 'Kode OPD', 'Kode Rekening', 'Uraian/Indikator Kinerja', ...MONTH_NAMES],
        [2026, opd, code, name, ...months],
        [2026, '1.02', '4.1.01.11', 'Pajak Parkir', ...MONTH_NAMES.map(() => 200)],
      ],
    },
    ...(filling.more ?? []),
  ]);
}

type Parts = Record<string, string>;

/** The parts of a sound book as texts, changed, and zipped again. */
export function withParts(change: (parts: Parts) => void, bytes: Uint8Array = bookOf()): Uint8Array {
  const parts: Parts = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) parts[name] = strFromU8(content);
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const TARGET_PART = 'xl/worksheets/sheet1.xml';
export const REALISATION_PART = 'xl/worksheets/sheet2.xml';

/** One part of a sound book with its text changed; a change that finds nothing to change is a bug of the case. */
export const damaged = (part: string, change: (text: string) => string, bytes?: Uint8Array): Uint8Array =>
  withParts((parts) => {
    const before = parts[part] ?? '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${part}`);
    parts[part] = after;
  }, bytes);
