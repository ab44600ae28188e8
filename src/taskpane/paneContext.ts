// What every part of a screen may need of the pane around it: its words, where things are told, how it is drawn.
import { createContext, useContext } from 'react';
import type { Language } from '../messages/language';
import { paneSentences, type PaneSentences } from '../messages/paneSentences';
import type { Freshness, PaneEvent, Step } from './paneScreens';

export interface PaneFrame {
  readonly language: Language;
  readonly words: PaneSentences;
  readonly send: (event: PaneEvent) => void;
  /** A screen that the user asked for begins at its title. */
  readonly takesFocus: boolean;
  readonly isDark: boolean;
  /** Where the open screen stands in the walk; null outside it. */
  readonly step: Step | null;
  readonly canWalk: boolean;
  /** The open screen shows what was read. */
  readonly showsReading: boolean;
  readonly freshness: Freshness;
  readonly lookAgain: () => void;
  /** Explains a row of the preview, and where it was asked from. */
  readonly explain: (rowId: string) => void;
  /** The row that was explained last, to come back to it. */
  readonly lastRow: { current: string | null };
  /** The control in the frame by which the screen was left that is come back to; null for its title. */
  readonly cameFrom: (frame: HTMLElement) => HTMLElement | null;
}

export const NO_FRAME: PaneFrame = {
  language: 'id',
  words: paneSentences('id'),
  send: () => undefined,
  takesFocus: false,
  isDark: false,
  step: null,
  canWalk: false,
  showsReading: false,
  freshness: 'fresh',
  lookAgain: () => undefined,
  explain: () => undefined,
  lastRow: { current: null },
  cameFrom: () => null,
};

export const PaneContext = createContext<PaneFrame>(NO_FRAME);

export const usePane = (): PaneFrame => useContext(PaneContext);
