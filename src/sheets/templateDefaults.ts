// The rows that the template brings along: the preset stages, the preset scale and the settings.
// Proposals of the tool, to be confirmed by the office; never figures of anyone.
import type { CellInput } from './plan';
import type { SampleRow } from './templateBook';
import type { SourceRole } from './templateSheets';
import type { TemplateTexts } from './templateTexts';

const QUARTER_NAMES = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;
const PRESET_STAGES = [15, 40, 75, 100] as const;

/** The lowest band's bound is blank: everything below the one above it has this status. */
const PRESET_SCALE = [
  { status: 'Tercapai', from: 100, fill: 'C6EFCE', text: '006100' },
  { status: 'Mendekati Target', from: 90, fill: 'FFEB9C', text: '7F6000' },
  { status: 'Tidak Tercapai', from: null, fill: 'FFC7CE', text: '9C0006' },
] as const;

const settingDefaults = (year: number): readonly (readonly [string, CellInput])[] => [
  ['Tahun Anggaran', year],
  ['Tanggal Evaluasi', null],
  ['Hari Tenggang', 0],
  ['Basis Periode', 'Kumulatif'],
  ['Batas Rata-rata (%)', 120],
  ['Batas Rapuh (%)', 0.01],
  ['Satuan', 'Rupiah'],
  ['Ukuran Kertas', 'A4'],
];

/** The preset rows of a sheet; none for the sheets that the office fills itself. */
export function templateRows(role: SourceRole, year: number, texts: TemplateTexts): readonly SampleRow[] {
  switch (role) {
    case 'schedule':
      return QUARTER_NAMES.map((period, index) => ({
        Periode: period,
        'Target Kumulatif (%)': PRESET_STAGES[index] ?? null,
        'Ambang Capaian (%)': 100,
        'Dasar Penetapan': texts.scheduleBasis,
      }));
    case 'scale':
      return PRESET_SCALE.map((band, index) => ({
        Urutan: index + 1,
        Status: band.status,
        'Batas Bawah (%)': band.from,
        'Warna Isi': band.fill,
        'Warna Huruf': band.text,
      }));
    case 'settings':
      return settingDefaults(year).map(([key, value]) => ({
        Kunci: key,
        Nilai: value,
        Keterangan: texts.settingNotes[key] ?? null,
      }));
    default:
      return [];
  }
}

/** The rows of one sheet of a book: its own, on top of the presets where the sheet has any. */
export function rowsOverPresets(
  role: SourceRole,
  presets: readonly SampleRow[],
  own: readonly SampleRow[],
): readonly SampleRow[] {
  if (own.length === 0) return presets;
  if (role !== 'settings') return own;
  const byKey = new Map(presets.map((row) => [row['Kunci'], row]));
  for (const row of own) byKey.set(row['Kunci'], { ...byKey.get(row['Kunci']), ...row });
  return [...byKey.values()];
}
