// What stopped a use case, as the pane shows it: a heading, a sentence, whether anything changed, and one thing to do.
// Every code of the use cases ends in words here; none is swallowed.
import type { AddSheetFailure } from '../../application/addTemplateSheet';
import type { ApplyFailure } from '../../application/applyRun';
import type { PortFailure } from '../../application/port';
import type { UndoFailure } from '../../application/undoRun';
import { assertNever } from '../../domain/result';
import { applyFailureSentence, undoFailureSentence } from '../../messages/commandSentences';
import {
  failureTitle,
  fileNotLoadedSentence,
  noFigureSentence,
  notLookedSentence,
  portFailureTitle,
  sheetExistsSentence,
} from '../../messages/failureTitles';
import { portFailureSentence } from '../../messages/portFailureSentence';
import type { FailureOf } from '../paneContract';
import type { FailureView } from '../paneViews';

type Offer = FailureView['offer'];

function offerOf(code: PortFailure['code'], isWriting: boolean): Offer {
  switch (code) {
    case 'SHEET_PROTECTED':
    case 'SHEET_FILTERED':
    case 'CELLS_IN_THE_WAY':
      return isWriting ? 'ownSheet' : 'tryAgain';
    case 'SHEET_MISSING':
    case 'PLACE_GONE':
    case 'NAME_TAKEN':
      return 'lookAgain';
    case 'WORKBOOK_PROTECTED':
    case 'SHEET_HIDDEN':
    case 'CHART_SHEET':
    case 'CELL_EDITING':
    case 'OTHER_WORKBOOK':
    case 'DIALOG_OPEN':
    case 'OUT_OF_MEMORY':
    case 'PAYLOAD_TOO_LARGE':
    case 'CELL_FAR_AWAY':
    case 'BUSY':
    case 'CONNECTION_LOST':
    case 'UNEXPECTED':
      return 'tryAgain';
    case 'NOT_SUPPORTED':
      return null;
    default:
      return assertNever(code);
  }
}

/** A failure of Excel while nothing was being written. */
export const ofPort =
  (reason: PortFailure): FailureOf =>
  (language) => ({
    title: portFailureTitle(reason.code, language),
    sentence: portFailureSentence(reason, language),
    isUnchanged: true,
    offer: offerOf(reason.code, false),
  });

/** A failure of writing, undoing or adding a sheet. */
export const ofWriting =
  (reason: ApplyFailure | UndoFailure | AddSheetFailure): FailureOf =>
  (language) => {
    const view = (title: string, sentence: string, offer: Offer, isUnchanged = true): FailureView => ({
      title,
      sentence,
      isUnchanged,
      offer,
    });
    switch (reason.code) {
      case 'REFUSED':
        return view(failureTitle('refused', language), applyFailureSentence(reason, language), 'lookAgain');
      case 'CHANGED_SINCE_PREVIEW':
        return view(failureTitle('changed', language), applyFailureSentence(reason, language), 'lookAgain');
      case 'CHANGED_MEANWHILE':
        return view(
          failureTitle('changedMeanwhile', language),
          applyFailureSentence(reason, language),
          'lookAgain',
        );
      case 'HOST': {
        const { code } = reason.failure;
        const sentence = applyFailureSentence(reason, language);
        return view(portFailureTitle(code, language), sentence, offerOf(code, true), reason.isRestored);
      }
      case 'NOT_AS_PLANNED': {
        const sentence = applyFailureSentence(reason, language);
        return view(failureTitle('notAsPlanned', language), sentence, 'lookAgain', reason.isRestored);
      }
      case 'NOTHING_TO_UNDO':
        return view(failureTitle('nothingToUndo', language), undoFailureSentence(reason, language), null);
      case 'RESHAPED':
        return view(failureTitle('reshaped', language), undoFailureSentence(reason, language), null);
      case 'SHEET_EXISTS': {
        const sentence = sheetExistsSentence(reason.sheet, language);
        return view(failureTitle('sheetExists', language), sentence, 'lookAgain');
      }
      default:
        return assertNever(reason);
    }
  };

/** There is nothing that could be written: no look, or its run is written already. */
export const NOT_LOOKED: FailureOf = (language) => ({
  title: failureTitle('notLooked', language),
  sentence: notLookedSentence(language),
  isUnchanged: true,
  offer: 'lookAgain',
});

/** A file beside the page did not arrive. */
export const FILE_NOT_LOADED: FailureOf = (language) => ({
  title: failureTitle('notLoaded', language),
  sentence: fileNotLoadedSentence(language),
  isUnchanged: true,
  offer: 'tryAgain',
});

/** A cell that was pointed at and holds no figure. */
export const withoutFigure =
  (place: string, content: string): FailureOf =>
  (language) => ({
    title: failureTitle('noFigure', language),
    sentence: noFigureSentence(place, content, language),
    isUnchanged: true,
    offer: 'tryAgain',
  });
