// What the parts of the open screen get of the pane around them: words, events, and where the screen stands.
import { useMemo, useRef } from 'react';
import type { Language } from '../messages/language';
import { paneSentences } from '../messages/paneSentences';
import type { PaneFrame } from './paneContext';
import type { PaneUseCases } from './paneContract';
import type { PaneEvent, PaneState, Screen } from './paneScreens';
import type { ReadingView } from './paneViews';
import { stepOf } from './paneWalk';
import { useWayBack } from './useWayBack';

interface FrameParts {
  readonly language: Language;
  readonly isDark: boolean;
  readonly state: PaneState;
  readonly screen: Screen;
  readonly reading: ReadingView | null;
  readonly useCases: PaneUseCases | null;
  readonly send: (event: PaneEvent) => void;
}

export function usePaneFrame(parts: FrameParts): PaneFrame {
  const { language, isDark, state, screen, reading, useCases, send } = parts;
  const { hasBegun, facts, freshness } = state;
  const lastRow = useRef<string | null>(null);
  const { note, cameFrom } = useWayBack();
  return useMemo(() => {
    const tell = (event: PaneEvent): void => {
      note(event);
      send(event);
    };
    return {
      language,
      words: paneSentences(language),
      send: tell,
      takesFocus: hasBegun,
      isDark,
      step: stepOf(screen),
      showsReading: showsReading(screen),
      canWalk: facts !== null && screen.name !== 'done',
      freshness,
      lookAgain: () => {
        tell({ kind: 'lookAgain', before: reading?.preview.rows ?? null });
      },
      explain: (id) => {
        const of = useCases?.whyRow(id) ?? null;
        lastRow.current = id;
        if (of !== null) tell({ kind: 'open', side: { name: 'why', of } });
      },
      lastRow,
      cameFrom,
    };
  }, [language, send, hasBegun, isDark, screen, facts, freshness, reading, useCases, note, cameFrom]);
}

/** Screens that are out of date when the workbook was edited. */
const showsReading = (screen: Screen): boolean =>
  stepOf(screen) !== null || screen.name === 'why' || screen.name === 'unmet';
