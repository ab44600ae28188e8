// The rows of the preview: each indicator at one period, with what is missing in full. Made one by one when they are looked
// at first, for a book may have ten thousands of them.
import { HUNDRED_PERCENT } from '../../../domain/amount';
import type { IndicatorResult, PeriodResult } from '../../../domain/evaluation';
import type { Period } from '../../../domain/period';
import { amountFromRatio } from '../../../domain/ratio';
import type { Reason } from '../../../domain/reason';
import { formatAttainment } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { reasonSentence } from '../../../messages/reasonSentences';
import { blankMonthsNote, fragileNote, shortfallNote, waitingNote } from '../../../messages/rowNotes';
import { cellAddress } from '../../../sheets/writing/address';
import type { RowView } from '../../paneViews';
import type { Looked } from '../looked';
import { pactChips, statusChips } from './chips';
import { barView, bestBound } from './figures';
import { monthCell } from '../../../sheets/places/monthCells';
import { rowPlace } from './places';

/** `Dinas Perhubungan · Retribusi Parkir`; the one name where a row is named after its office. */
export const rowTitle = ({ office, name }: { readonly office: string; readonly name: string }): string =>
  office === '' || office === name ? name : `${office} · ${name}`;

/** All rows in the workbook's order, at the latest due period. */
export function rowViews(looked: Looked, language: Language): readonly RowView[] {
  const { evaluation, latest, prepared } = looked;
  const { sources } = prepared.inspection;
  const { scale } = evaluation.settings;
  const chips = statusChips(scale);
  const pacts = pactChips();
  const period = latest ?? 'TW I';
  return evaluation.indicators.map((result): RowView => {
    const { indicator } = result;
    const { status, attainment, pactStatus } = result.periods[period];
    return {
      id: indicator.id,
      office: indicator.office || indicator.opd,
      name: indicator.name,
      chip: chips(status),
      attainment: attainment === null ? null : formatAttainment(attainment, language),
      bar: barView(attainment, bestBound(scale), language),
      note: rowNote(looked, result, period, language),
      pact: pactStatus === 'Tidak Berlaku' ? null : pacts(pactStatus),
      place: rowPlace(sources, indicator.source, undefined, 'target'),
    };
  });
}

/** `kurang Rp150.000 · rapuh`, `September kosong (K10)`; '' where all is well. */
export function rowNote(looked: Looked, result: IndicatorResult, period: Period, language: Language): string {
  const now = result.periods[period];
  const main = now.reasons.flatMap((reason) => noteOf(reason, looked, result, language) ?? []);
  const [first] = main;
  const fragile = isFragile(looked, result, now) ? [fragileNote(language)] : [];
  return [...(first === undefined ? [] : [first]), ...fragile].join(' · ');
}

function noteOf(
  reason: Reason,
  { prepared }: Looked,
  { indicator }: IndicatorResult,
  language: Language,
): string | null {
  switch (reason.code) {
    case 'BELOW_TARGET':
      if (reason.distance === null) return null;
      return reason.distance < 0n
        ? shortfallNote(-reason.distance, reason, false, language)
        : shortfallNote(reason.distance, reason, true, language);
    case 'DATA_INCOMPLETE': {
      const { sources } = prepared.inspection;
      const cells = reason.months.map((month) => {
        const cell = monthCell(indicator, month, sources);
        return cell === null ? null : cellAddress(cell.row, cell.column);
      });
      return blankMonthsNote(reason.months, cells, language);
    }
    case 'QUESTION_OPEN':
    case 'SCALE_REFUSED':
      return waitingNote(language);
    case 'NOT_DUE':
    case 'NOT_MEASURED':
    case 'NO_TARGET':
    case 'ZERO_TARGET':
    case 'TARGET_FROM_REVISION_ONLY':
    case 'STAGE_BLANK':
    case 'TARGET_UNSETTLED':
    case 'WORD_NOT_COMPARABLE':
      return reasonSentence(reason, language).replace(/\.$/, '');
    default:
      return null;
  }
}

/** A brake said so, or so little is missing that a single deposit would turn the status, whoever signed what. */
export function isFragile(
  { evaluation }: Pick<Looked, 'evaluation'>,
  { indicator }: IndicatorResult,
  now: PeriodResult,
): boolean {
  if (now.reasons.some(({ code }) => code.startsWith('FRAGILE_'))) return true;
  const { fragilePercent } = evaluation.settings;
  if (indicator.direction !== 'Semakin tinggi semakin baik' || fragilePercent === 0n) return false;
  if (now.difference === null || now.target?.kind !== 'amount') return false;
  const distance = amountFromRatio(now.difference);
  return distance < 0n && -distance * HUNDRED_PERCENT <= fragilePercent * now.target.amount;
}
