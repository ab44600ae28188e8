// The cells of a verdict's target and realisation as links: those that its sentence names, and those that still have to be
// filled. At least the row itself.
import type { IndicatorResult } from '../../../domain/evaluation';
import { spanOf, type Period } from '../../../domain/period';
import type { ToldFigures } from '../../../sheets/verdicts/verdictFacts';
import { workedRealisation } from '../../../sheets/verdicts/workedRealisation';
import { rangesOfWorking, type CellRange, type Working } from '../../../sheets/verdicts/working';
import { cellAddress, rectAddress } from '../../../sheets/writing/address';
import type { PlaceView } from '../../paneViews';
import { placeAt, rowPlace } from '../views/places';
import { tellerOf, type Explained } from './explained';

export interface FigurePlaces {
  readonly target: readonly PlaceView[];
  readonly realisation: readonly PlaceView[];
}

const rangePlace = ({ sheet, rect }: CellRange): PlaceView =>
  placeAt(
    sheet,
    rect.rows === 1 && rect.columns === 1 ? cellAddress(rect.top, rect.left) : rectAddress(rect),
  );

export function figurePlaces(all: Explained, result: IndicatorResult, period: Period): FigurePlaces {
  const { indicator } = result;
  const { row } = tellerOf(all).ofRow(result, period);
  const { target = null, realisation = null }: Partial<ToldFigures> = row?.figures ?? {};
  const missing = row?.missing ?? [];
  const span = spanOf(period, all.evaluation.settings.basis);
  // Of months of which some are still blank, those that hold a figure.
  const found = realisation?.worked ?? workedRealisation(indicator, span, all);
  const isIncomplete = result.periods[period].reasons.some(({ code }) => code === 'DATA_INCOMPLETE');
  const places = (working: Working | null, more: readonly CellRange[]): readonly PlaceView[] =>
    [...(working === null ? [] : rangesOfWorking(working)), ...more].map(rangePlace);
  const ofTarget = places(target?.worked ?? null, isIncomplete ? [] : missing);
  const ofRealisation = places(found, isIncomplete ? missing : []);
  const { realisationSource } = indicator;
  return {
    target: ofTarget.length > 0 ? ofTarget : [rowPlace(all.sources, indicator.source, undefined, 'target')],
    realisation:
      ofRealisation.length > 0 || realisationSource === null
        ? ofRealisation
        : [rowPlace(all.sources, realisationSource, undefined, 'realisation')],
  };
}
