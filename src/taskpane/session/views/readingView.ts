// Everything that a look found, as the screens show it, in one language. Puts the parts together and adds nothing.
import type { Language } from '../../../messages/language';
import type { ReadingView } from '../../paneViews';
import type { Looked } from '../looked';
import { checkViews } from './checkViews';
import { foundViews } from './foundViews';
import { officialsView } from './officialsView';
import { previewView } from './previewView';
import { questionViews } from './questionViews';
import { rulesView } from './rulesView';
import { waitingRows } from './waitingRows';

export interface Sitting {
  /** The place of each question asked since the first look. */
  readonly order: ReadonlyMap<string, number>;
  /** The run of this look stands in the workbook already, or was taken back. */
  readonly isWritten: boolean;
}

export function readingView(looked: Looked, { order, isWritten }: Sitting, language: Language): ReadingView {
  const { groups, open, answered } = questionViews(looked, order, language);
  const { reading, inspection } = looked.prepared;
  return {
    book: { sheets: reading.sheetNames.length, year: inspection.year },
    found: foundViews(looked, language),
    groups,
    openQuestions: open,
    waitingRows: open === 0 ? 0 : waitingRows(looked.evaluation.indicators),
    answered,
    checks: checkViews(looked, language),
    rules: rulesView(looked, language),
    officials: officialsView(looked, language),
    preview: previewView(looked, !isWritten, language),
  };
}
