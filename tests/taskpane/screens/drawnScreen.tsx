// Draws one screen from plain view data, with the words and the frame that the pane would give it.
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Language } from '../../../src/messages/language';
import { paneSentences } from '../../../src/messages/paneSentences';
import { NO_FRAME, PaneContext } from '../../../src/taskpane/paneContext';
import type { PaneEvent, Step } from '../../../src/taskpane/paneScreens';
import { themeFor } from '../../../src/taskpane/theme';
import { withoutLayout } from '../observedSizes';

withoutLayout();

export interface Drawn {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly events: readonly PaneEvent[];
}

interface Around {
  readonly language?: Language;
  readonly step?: Step | null;
  readonly isDark?: boolean;
  readonly freshness?: 'fresh' | 'edited';
  readonly lookAgain?: () => void;
}

/** Draws a screen with the frame around it; the events that it sends are kept. */
export function draw(
  content: ReactNode,
  {
    language = 'id',
    step = null,
    isDark = false,
    freshness = 'fresh',
    lookAgain = () => undefined,
  }: Around = {},
): Drawn {
  document.documentElement.lang = language;
  document.title = 'Capaian';
  const events: PaneEvent[] = [];
  const frame = {
    ...NO_FRAME,
    language,
    words: paneSentences(language),
    send: (event: PaneEvent) => events.push(event),
    step,
    canWalk: true,
    showsReading: step !== null,
    isDark,
    freshness,
    lookAgain,
  };
  render(
    <FluentProvider theme={themeFor(isDark)}>
      <PaneContext value={frame}>{content}</PaneContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), events };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
