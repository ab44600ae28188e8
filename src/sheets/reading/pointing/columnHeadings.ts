// The meanings that a column may be given by hand: a closed list, in the template's words and those of the slots. Data
// only; which column was given which stands in the answers.
import {
  MONTH_TARGET_HEADINGS,
  OWN_STAGE_HEADINGS,
  STAGE_HEADINGS,
  TARGET_HEADINGS,
} from '../../templateSheets';
import {
  PERIOD,
  PERIOD_REALISATION,
  PERIOD_TARGET,
  RELATIVE_HEADINGS,
  SLOT_HEADINGS,
} from '../headers/slots';

/** The answer that leaves a column out. */
export const LEFT_OUT = '-';

const SHARED = [
  'Tahun',
  'Kode OPD',
  'Perangkat Daerah',
  'Kode Rekening',
  'Uraian/Indikator Kinerja',
  PERIOD,
] as const;

/** Columns of target figures. */
export const TARGET_FIGURE_HEADINGS: readonly string[] = [
  'Target Murni',
  'Target Perubahan',
  ...STAGE_HEADINGS,
  ...OWN_STAGE_HEADINGS,
  ...MONTH_TARGET_HEADINGS,
  PERIOD_TARGET,
];

/** Columns of realisation. */
export const REALISATION_FIGURE_HEADINGS: readonly string[] = [
  ...SLOT_HEADINGS,
  ...RELATIVE_HEADINGS,
  PERIOD_REALISATION,
];

const OF_ROLE: Readonly<Record<'target' | 'realisation', ReadonlySet<string>>> = {
  target: new Set([...SHARED, ...TARGET_HEADINGS, ...TARGET_FIGURE_HEADINGS]),
  realisation: new Set([...SHARED, ...REALISATION_FIGURE_HEADINGS]),
};

/** Every meaning that a column may be given, `-` (left out) first; in the order in which a list shows them. */
export const COLUMN_HEADINGS: readonly string[] = [
  ...new Set([
    LEFT_OUT,
    'Uraian/Indikator Kinerja',
    'Kode Rekening',
    'Perangkat Daerah',
    'Kode OPD',
    ...TARGET_FIGURE_HEADINGS,
    ...REALISATION_FIGURE_HEADINGS,
    ...TARGET_HEADINGS,
    PERIOD,
  ]),
];

export const isColumnHeading = (text: string): boolean => COLUMN_HEADINGS.includes(text);

/** Whether a table of the role has such a column. */
export const isHeadingOf = (role: 'target' | 'realisation', heading: string): boolean =>
  OF_ROLE[role].has(heading);

export const isFigureHeading = (heading: string): boolean =>
  TARGET_FIGURE_HEADINGS.includes(heading) || REALISATION_FIGURE_HEADINGS.includes(heading);
