// Draws the screen that the state names, from the views of what was read. Decides nothing.
import type { ReactNode } from 'react';
import { assertNever } from '../domain/result';
import type { Language } from '../messages/language';
import { usePane } from './paneContext';
import type { PaneUseCases } from './paneContract';
import type { ThemeChoice } from './paneMemory';
import type { PaneState, Screen } from './paneScreens';
import type { ReadingView } from './paneViews';
import { arePointed } from './pointedChoices';
import { AboutScreen } from './screens/AboutScreen';
import { ChecksScreen } from './screens/ChecksScreen';
import { ColumnsScreen } from './screens/ColumnsScreen';
import { DecisionScreen, type DecisionName } from './screens/decisions/DecisionScreen';
import { DoneScreen } from './screens/DoneScreen';
import { FoundScreen } from './screens/FoundScreen';
import { HistoryScreen } from './screens/HistoryScreen';
import { NoRowScreen } from './screens/NoRowScreen';
import { NothingScreen } from './screens/NothingScreen';
import { OfficialsScreen } from './screens/OfficialsScreen';
import { PointingScreen } from './screens/PointingScreen';
import { PreviewScreen } from './screens/PreviewScreen';
import { ProofScreen } from './screens/ProofScreen';
import { askedQuestion } from './screens/askedQuestion';
import { GoneScreen } from './screens/GoneScreen';
import { QuestionScreen } from './screens/QuestionScreen';
import { RulesScreen } from './screens/RulesScreen';
import { TroubleScreen } from './screens/TroubleScreen';
import { UndoneScreen } from './screens/UndoneScreen';
import { UnmetScreen } from './screens/UnmetScreen';
import { WelcomeScreen } from './screens/WelcomeScreen';
import { WhyScreen } from './screens/WhyScreen';

export interface OpenScreenProps {
  readonly state: PaneState;
  readonly screen: Screen;
  readonly useCases: PaneUseCases | null;
  readonly reading: ReadingView | null;
  readonly version: string;
  readonly theme: ThemeChoice;
  readonly onBegin: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function OpenScreen(props: OpenScreenProps): ReactNode {
  const { screen, useCases, version, theme, onBegin, onLanguage, onTheme } = props;
  const { language } = usePane();
  const isInExcel = useCases !== null;
  switch (screen.name) {
    case 'welcome':
      return <WelcomeScreen isInExcel={isInExcel} onBegin={onBegin} onLanguage={onLanguage} />;
    case 'nothing':
      return <Nothing {...props} />;
    case 'done':
      return <DoneScreen done={screen.of(language)} />;
    case 'undone':
      return <UndoneScreen keptRows={screen.keptRows} keptRules={screen.keptRules} />;
    case 'pointing':
      return <PointingScreen key={String(screen.target)} target={screen.target} />;
    case 'columns':
      return <ColumnsScreen sheet={screen.sheet} columns={useCases?.columns(screen.sheet, language) ?? []} />;
    case 'why':
      return screen.of === null ? <NoRowScreen /> : <WhyScreen why={screen.of(language)} />;
    case 'history':
      return <HistoryScreen runs={screen.of(language)} />;
    case 'proof':
      return <ProofScreen proof={screen.of(language)} />;
    case 'about':
      return (
        <AboutScreen
          version={version}
          theme={theme}
          isInExcel={isInExcel}
          onTheme={onTheme}
          onLanguage={onLanguage}
        />
      );
    case 'trouble':
      return <TroubleScreen failure={screen.of(language)} />;
    case 'found':
    case 'question':
    case 'checks':
    case 'rules':
    case 'officials':
    case 'preview':
    case 'unmet':
    case 'stages':
    case 'bounds':
    case 'indicators':
    case 'indicator':
    case 'term':
    case 'signing':
      return <ReadScreen {...props} screen={screen} />;
    default:
      return assertNever(screen);
  }
}

function Nothing({ state, useCases, onBegin, onLanguage }: OpenScreenProps): ReactNode {
  const { language } = usePane();
  const nothing = useCases?.nothingFound(language) ?? null;
  return nothing === null ? (
    <WelcomeScreen isInExcel={useCases !== null} onBegin={onBegin} onLanguage={onLanguage} />
  ) : (
    <NothingScreen nothing={nothing} wasPointed={arePointed(state.choices)} />
  );
}

type ReadName = 'found' | 'question' | 'checks' | 'rules' | 'officials' | 'preview' | 'unmet' | DecisionName;

interface ReadScreenProps extends OpenScreenProps {
  readonly screen: Extract<Screen, { readonly name: ReadName }>;
}

/** Screens over what was read; where nothing is at hand any more, the first screen reads again. */
function ReadScreen({ screen, state, reading, useCases, onBegin, onLanguage }: ReadScreenProps): ReactNode {
  if (reading === null || useCases === null)
    return <WelcomeScreen isInExcel={useCases !== null} onBegin={onBegin} onLanguage={onLanguage} />;
  switch (screen.name) {
    case 'found':
      return <FoundScreen reading={reading} />;
    case 'question': {
      const asked = askedQuestion(reading, screen.id);
      return asked === null ? <GoneScreen /> : <QuestionScreen {...asked} />;
    }
    case 'checks':
      return <ChecksScreen reading={reading} />;
    case 'rules':
      return <RulesScreen key={reading.rules.asOf} rules={reading.rules} asOfText={reading.preview.asOf} />;
    case 'officials':
      return <OfficialsScreen officials={reading.officials} />;
    case 'preview':
      return (
        <PreviewScreen
          preview={reading.preview}
          openQuestions={reading.openQuestions}
          waitingRows={reading.waitingRows}
          prefersSheet={state.choices.prefersSheet}
          wants={state.choices.wants}
          before={state.before}
        />
      );
    case 'unmet':
      return <UnmetScreen preview={reading.preview} />;
    case 'stages':
    case 'bounds':
    case 'indicators':
    case 'indicator':
    case 'term':
    case 'signing':
      return (
        <DecisionScreen screen={screen} reading={reading} rules={state.choices.rules} useCases={useCases} />
      );
    default:
      return assertNever(screen);
  }
}
