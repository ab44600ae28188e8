// Headings without which a recognised table cannot say what it is for. Reports them once a table; reads no row.
import { MONTH_NAMES } from '../../monthNames';
import { OWN_STAGE_HEADINGS, type SourceRole } from '../../templateSheets';
import { SLOTS, UNPLACED_TARGETS } from './slots';
import type { Findings } from '../findings';
import type { FoundTable } from './foundTable';

const NEEDED: Readonly<Partial<Record<SourceRole, readonly string[]>>> = {
  schedule: ['Periode', 'Target Kumulatif (%)'],
  scale: ['Status', 'Batas Bawah (%)'],
  officials: ['Nama Pejabat', 'TMT Mulai'],
  pacts: ['Tanggal Pakta', 'Klausul', 'Pemicu'],
  exemptions: ['Periode', 'Nomor Dokumen', 'Tanggal Dokumen'],
  officeMap: ['Kode OPD', 'Berlaku Mulai'],
};

const TARGET_FIGURES = [
  'Target Murni',
  'Target s.d. TW I',
  'Target s.d. TW II',
  'Target s.d. TW III',
  'Target s.d. TW IV',
  ...OWN_STAGE_HEADINGS,
  ...UNPLACED_TARGETS,
];

/** Months that are missing between January and the last one of the table; totals up to a month, and quarters, need not name each. */
function absentMonths({ columns }: FoundTable): readonly string[] {
  const last = MONTH_NAMES.findLastIndex((month) => columns.has(month));
  if (SLOTS.some(({ heading, isRunning }) => isRunning && columns.has(heading))) return [];
  const spans = SLOTS.filter(({ heading }) => columns.has(heading));
  const isWithin = (month: number): boolean =>
    spans.some((slot) => slot.first <= month && month <= slot.last);
  return MONTH_NAMES.slice(0, last + 1).filter((_, month) => !isWithin(month + 1));
}

function absentFrom(table: FoundTable): readonly string[] {
  if (table.role === 'realisation') return absentMonths(table);
  if (table.role === 'target')
    return TARGET_FIGURES.some((heading) => table.columns.has(heading)) ? [] : ['Target Murni'];
  return (NEEDED[table.role] ?? []).filter((heading) => !table.columns.has(heading));
}

/** One issue a table that lacks headings it needs. */
export function reportAbsentHeadings(tables: readonly FoundTable[], log: Findings): void {
  for (const table of tables) {
    // Of a revised budget's own sheet the first one stands elsewhere.
    const absent = table.isRevision === true ? [] : absentFrom(table);
    if (absent.length > 0)
      log.issue(
        'HEADING_ABSENT',
        'warning',
        { sheet: table.grid.name },
        { found: `${table.headerRows.at(-1) ?? ''}`, expected: absent.join(', ') },
      );
  }
}
