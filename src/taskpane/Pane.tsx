// The pane: one screen at a time, chosen by the state machine; language and appearance as the user wants them.
// It holds no rules and never names Excel.
import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import type { LateScreens } from './lateScreens';
import { PaneContext } from './paneContext';
import type { PaneUseCases } from './paneContract';
import type { PaneMemory, ThemeChoice } from './paneMemory';
import type { PaneRequests } from './paneRequests';
import type { PaneState, Screen } from './paneScreens';
import { progressOf, WorkingScreen } from './screens/WorkingScreen';
import { ShownScreen } from './ShownScreen';
import { Spoken } from './Spoken';
import { themeFor } from './theme';
import { useIsDark, type KnownTheme } from './useIsDark';
import { usePaneFrame } from './usePaneFrame';
import { usePaneMachine } from './usePaneMachine';

// WebView2 hides scroll bars until the mouse is over them; without one nobody sees that there is more below.
const useStaticStyles = makeStaticStyles([
  { body: { margin: 0, overflowY: 'scroll' } },
  // Where colours are forced a link has nothing else to be known by.
  '@media (forced-colors: active) { .fui-Link.fui-Link { text-decoration: underline; } }',
]);
const useStyles = makeStyles({
  root: { minHeight: '100vh', position: 'relative' },
  // Native parts, such as the date field and the scroll bar, follow.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export interface PaneProps {
  /** Of Office; a language that was chosen in the pane comes first. */
  readonly language: Language;
  /** Null outside Excel: then the pane only says what it is. */
  readonly useCases: PaneUseCases | null;
  readonly screens: LateScreens;
  readonly readTheme: () => KnownTheme;
  readonly memory: PaneMemory;
  readonly requests: PaneRequests | null;
  /** Tells of a language that the same person chose in another page; returns how to stop. */
  readonly languageElsewhere: (heard: (language: Language) => void) => () => void;
  readonly version: string;
}

export function Pane(props: PaneProps): ReactNode {
  const { language, useCases, screens, readTheme, memory, requests, languageElsewhere, version } = props;
  useStaticStyles();
  const styles = useStyles();
  const [theme, setTheme] = useState(memory.theme);
  const [spoken, setSpoken] = useState(() => memory.language() ?? language);
  const isOfficeDark = useIsDark(readTheme);
  const isDark = theme === 'office' ? isOfficeDark : theme === 'dark';
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  const speak = useCallback(
    (next: Language): void => {
      memory.rememberLanguage(next);
      setSpoken(next);
    },
    [memory],
  );
  useEffect(() => languageElsewhere(speak), [languageElsewhere, speak]);
  return (
    <FluentProvider theme={themeFor(isDark)}>
      {/* Not on the provider: it gives its classes to what floats above the page too. */}
      <div className={`${styles.root} ${isDark ? styles.dark : styles.light}`}>
        <Screens
          language={spoken}
          useCases={useCases}
          screens={screens}
          requests={requests}
          memory={memory}
          version={version}
          isDark={isDark}
          theme={theme}
          onTheme={(next) => {
            memory.rememberTheme(next);
            setTheme(next);
          }}
          onLanguage={speak}
        />
      </div>
    </FluentProvider>
  );
}

interface ScreensProps extends Omit<PaneProps, 'readTheme' | 'languageElsewhere'> {
  readonly isDark: boolean;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onLanguage: (language: Language) => void;
}

function Screens(props: ScreensProps): ReactNode {
  const { language, useCases, requests, memory, isDark, version, theme, onTheme, onLanguage } = props;
  const [isFirstRun] = useState(() => !memory.wasUsed());
  const { state, send, isSlow } = usePaneMachine({ useCases, requests, language, isFirstRun });
  const { running, looks } = state;
  useEffect(() => {
    if (looks > 0) memory.rememberUse();
  }, [looks, memory]);
  // Asked for once a look and language: what was read stays behind the use cases.
  const reading = useMemo(
    () => (looks > 0 ? (useCases?.reading(language) ?? null) : null),
    [useCases, language, looks],
  );
  const screen = state.over.at(-1) ?? state.screen;
  const frame = usePaneFrame({ language, isDark, state, screen, reading, useCases, send });
  if (running !== null && (isSlow || mustBeShown(state))) {
    return (
      <PaneContext value={{ ...frame, step: null, showsReading: false }}>
        <Progress text={progressOf(running, frame.words).text} />
        <WorkingScreen running={running} />
      </PaneContext>
    );
  }
  return (
    <PaneContext value={frame}>
      <Progress text="" />
      <ShownScreen
        key={keyOf(screen)}
        screens={props.screens}
        state={state}
        screen={screen}
        useCases={useCases}
        reading={reading}
        version={version}
        theme={theme}
        onTheme={onTheme}
        onLanguage={onLanguage}
        onBegin={() => {
          memory.rememberUse();
          send({ kind: 'begin' });
        }}
      />
    </PaneContext>
  );
}

/** Stays while screens come and go, because only a change within it is heard. */
function Progress({ text }: { readonly text: string }): ReactNode {
  return (
    <div role="status">
      <Spoken>{text}</Spoken>
    </div>
  );
}

/** Writing is never done behind another screen, and before the first reading there is no other screen to keep. */
const mustBeShown = ({ running, facts }: PaneState): boolean =>
  running?.task.kind === 'write' ||
  running?.task.kind === 'undo' ||
  (running?.task.kind === 'look' && facts === null);

/** A screen of its own for each question, so that each begins at its title. */
const keyOf = (screen: Screen): string => {
  if (screen.name === 'question' || screen.name === 'indicator') return `${screen.name} ${screen.id}`;
  return screen.name === 'term' ? `term ${screen.term}` : screen.name;
};
