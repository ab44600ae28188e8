// The runs as `Riwayat Evaluasi` tells them, in the order in which they stand; what people wrote between them is left out.
import type { IsoDate } from '../../domain/calendar';
import type { CellValue, WorkbookReading } from '../grid';
import { linkFrom, type ChainedRow, type Link } from '../proof/chain';
import { FINGERPRINT_PARTS, wholeOf, type Fingerprints } from '../proof/fingerprint';
import { textAt, valueAt } from './gridCell';
import { chainedText } from './historyRow';
import {
  CHAINED_HEADINGS,
  DATE_HEADING,
  LINK_HEADING,
  PRINT_HEADINGS,
  STATE_HEADING,
  TIME_HEADING,
  WHOLE_HEADING,
} from './historySheet';
import { lastRowOf } from './ownSheet';
import { PARTS } from './ownSheets';
import { dateFromCell } from './shownNumber';
import { historyColumn, standingHistory } from './standingHistory';

export interface HistoryRow extends ChainedRow {
  readonly sheet: string;
  readonly person: string;
  /** As it stands; `asOf` where it is a date. */
  readonly asOfCell: CellValue;
  readonly asOf: IsoDate | null;
  readonly period: string;
  readonly summary: string;
  readonly toolVersion: string;
  /** '' where an older version wrote the row. */
  readonly whole: string;
  /** Null where an older version wrote the row: its fingerprints are made in another way. */
  readonly fingerprints: Fingerprints | null;
  /** As they stand, also of an older version. */
  readonly dataPrint: string;
  readonly rulePrint: string;
}

const PRINT = /^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/;

/** The rows of the history, the topmost first; none where there is no history. */
export function historyRows(reading: WorkbookReading): readonly HistoryRow[] {
  const standing = standingHistory(reading);
  if (standing === null) return [];
  const { grid, marked } = standing;
  const rows: HistoryRow[] = [];
  for (let row = marked.top + 1; row <= lastRowOf(standing); row += 1) {
    const cellOf = (heading: string): CellValue => {
      const left = historyColumn(standing, heading);
      return left === null ? '' : valueAt(grid, row, left);
    };
    const textOf = (heading: string): string => {
      const left = historyColumn(standing, heading);
      return left === null ? '' : textAt(grid, row, left);
    };
    if (textOf(TIME_HEADING) === '') continue;
    const prints = FINGERPRINT_PARTS.map((part) => [part, textOf(PRINT_HEADINGS[part])] as const);
    const whole = textOf(WHOLE_HEADING);
    rows.push({
      sheet: grid.name,
      row,
      time: textOf(TIME_HEADING),
      content: CHAINED_HEADINGS.map((heading) => chainedText(heading, cellOf(heading))),
      state: textOf(STATE_HEADING),
      link: textOf(LINK_HEADING),
      person: textOf('Oleh'),
      asOfCell: cellOf(DATE_HEADING),
      asOf: dateFromCell(cellOf(DATE_HEADING)),
      period: textOf('Periode Terakhir'),
      summary: textOf('Ringkasan Status'),
      toolVersion: textOf('Versi Alat'),
      whole,
      fingerprints:
        whole !== '' && prints.every(([, print]) => PRINT.test(print))
          ? (Object.fromEntries(prints) as unknown as Fingerprints)
          : null,
      dataPrint: textOf(PRINT_HEADINGS.data),
      rulePrint: textOf(PRINT_HEADINGS.rules),
    });
  }
  return rows;
}

/** Whether a row's own whole fingerprint is the one of its parts; not so where somebody changed one of them. */
export const isWhole = ({ whole, fingerprints }: HistoryRow): boolean =>
  fingerprints === null || wholeOf(fingerprints) === whole;

/** The end of the chain as the workbook remembers it; null where it does not. */
export const rememberedLink = ({ parts }: WorkbookReading): Link | null => linkFrom(parts[PARTS.chain] ?? '');
