// The columns of `Pemeriksaan` and the words of its verdicts. Small, for the tool's sheets are recognised by them in every run.
import type { Scale } from '../../../domain/scale';
import type { WordRule } from '../../plan';
import type { OwnColumn } from '../ownBlock';
import { FORMATS } from '../shownNumber';
import { statusRules } from '../statusStyles';

export const AGREES = 'Cocok';
export const DIFFERS = 'Tidak cocok';
/** Words, converted figures, and rules that no plain formula says. */
export const BY_TOOL_ALONE = 'Diperiksa oleh alat saja';

const text = (heading: string, width: number, rules: readonly WordRule[] | null = null): OwnColumn => ({
  heading,
  width,
  numberFormat: null,
  rules,
});
const figure = (heading: string): OwnColumn => ({
  heading,
  width: 118,
  numberFormat: FORMATS.amount,
  rules: null,
});

const VERDICT_RULES: readonly WordRule[] = [
  { value: AGREES, mark: '✔', fill: 'C6EFCE', color: '006100' },
  { value: DIFFERS, mark: '✖', fill: 'FFC7CE', color: '9C0006' },
  { value: BY_TOOL_ALONE, mark: '–', fill: 'FFFFFF', color: '595959' },
];

export const HEADINGS = {
  target: 'Target',
  realisation: 'Realisasi',
  threshold: 'Ambang (%)',
  byFormula: 'Status menurut Rumus',
  byTool: 'Status menurut Alat',
} as const;

export const checkColumns = (scale: Scale): readonly OwnColumn[] => [
  text('Perangkat Daerah', 190),
  text('Kode Rekening', 100),
  text('Uraian/Indikator Kinerja', 280),
  text('Periode', 80),
  figure(HEADINGS.target),
  figure(HEADINGS.realisation),
  { heading: HEADINGS.threshold, width: 80, numberFormat: FORMATS.amount, rules: null },
  text(HEADINGS.byFormula, 150, statusRules(scale)),
  text(HEADINGS.byTool, 150, statusRules(scale)),
  text('Hasil Pemeriksaan', 160, VERDICT_RULES),
];
