// The pane: one screen at a time, chosen by the state machine; every step calls one use case.
// It holds no rules and never names Excel.
import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useReducer, useState } from 'react';
import type { ReactNode } from 'react';
import { assertNever } from '../domain/result';
import type { Language } from '../messages/language';
import { paneSentences } from '../messages/paneSentences';
import type { PaneSentences } from '../messages/paneSentences';
import { FIRST_STATE, nextState } from './paneState';
import type { Activity } from './paneState';
import type { PaneUseCases } from './paneUseCases';
import { DoneScreen, TroubleScreen, UndoneScreen } from './screens/EndScreens';
import { PreviewScreen } from './screens/PreviewScreen';
import { WelcomeScreen } from './screens/WelcomeScreen';
import { WorkingScreen } from './screens/WorkingScreen';
import { themeFor } from './theme';
import { useIsDark } from './useIsDark';
import type { KnownTheme } from './useIsDark';
import { useSteps } from './useSteps';

// WebView2 hides scroll bars until the mouse is over them; without one nobody sees that there is more below.
const useStaticStyles = makeStaticStyles({ body: { margin: 0, overflowY: 'scroll' } });
const useStyles = makeStyles({ root: { minHeight: '100vh' } });

function activityText(words: PaneSentences, activity: Activity): string {
  switch (activity) {
    case 'reading':
      return words.reading;
    case 'writing':
      return words.writing;
    case 'undoing':
      return words.undoing;
    default:
      return assertNever(activity);
  }
}

interface ScreensProps {
  readonly language: Language;
  /** Null outside Excel: then the pane only says what it is. */
  readonly useCases: PaneUseCases | null;
}

interface PaneProps extends ScreensProps {
  readonly readTheme: () => KnownTheme;
}

export function Pane({ language, useCases, readTheme }: PaneProps): ReactNode {
  useStaticStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(useIsDark(readTheme))} className={styles.root}>
      <Screens language={language} useCases={useCases} />
    </FluentProvider>
  );
}

function Screens({ language, useCases }: ScreensProps): ReactNode {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const [hasBegun, setHasBegun] = useState(false);
  const words = paneSentences(language);
  const steps = useSteps(useCases, language, (event) => {
    setHasBegun(true);
    dispatch(event);
  });
  const leave = (): void => {
    dispatch({ kind: 'leave' });
  };
  switch (state.screen) {
    case 'welcome':
      return (
        <WelcomeScreen
          words={words}
          takesFocus={hasBegun}
          onEvaluate={steps?.evaluate ?? null}
          onUndo={steps?.undo ?? null}
        />
      );
    case 'working':
      return <WorkingScreen title={words.welcomeTitle} text={activityText(words, state.activity)} />;
    case 'preview':
      return (
        <PreviewScreen words={words} preview={state.preview} onWrite={steps?.write ?? leave} onBack={leave} />
      );
    case 'done':
      return (
        <DoneScreen
          words={words}
          language={language}
          run={state.run}
          onUndo={steps?.undo ?? leave}
          onClose={leave}
        />
      );
    case 'undone':
      return <UndoneScreen words={words} undo={state.undo} onClose={leave} />;
    case 'trouble':
      return <TroubleScreen words={words} failure={state.failure} onBack={leave} />;
    default:
      return assertNever(state);
  }
}
