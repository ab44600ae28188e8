/**
 * @jest-environment jsdom
 */
// Every screen from plain view data, in both languages: one title, and nothing that axe objects to.
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '../../../src/messages/language';
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import type { Step } from '../../../src/taskpane/paneScreens';
import { AboutScreen } from '../../../src/taskpane/screens/AboutScreen';
import { ChecksScreen } from '../../../src/taskpane/screens/ChecksScreen';
import { ColumnsScreen } from '../../../src/taskpane/screens/ColumnsScreen';
import { DoneScreen } from '../../../src/taskpane/screens/DoneScreen';
import { FoundScreen } from '../../../src/taskpane/screens/FoundScreen';
import { GoneScreen } from '../../../src/taskpane/screens/GoneScreen';
import { HistoryScreen } from '../../../src/taskpane/screens/HistoryScreen';
import { ProofScreen } from '../../../src/taskpane/screens/ProofScreen';
import { NoRowScreen } from '../../../src/taskpane/screens/NoRowScreen';
import { NothingScreen } from '../../../src/taskpane/screens/NothingScreen';
import { OfficialsScreen } from '../../../src/taskpane/screens/OfficialsScreen';
import { PointingScreen } from '../../../src/taskpane/screens/PointingScreen';
import { PreviewScreen } from '../../../src/taskpane/screens/PreviewScreen';
import { QuestionScreen } from '../../../src/taskpane/screens/QuestionScreen';
import { RulesScreen } from '../../../src/taskpane/screens/RulesScreen';
import { TroubleScreen } from '../../../src/taskpane/screens/TroubleScreen';
import { UndoneScreen } from '../../../src/taskpane/screens/UndoneScreen';
import { UnmetScreen } from '../../../src/taskpane/screens/UnmetScreen';
import { WelcomeScreen } from '../../../src/taskpane/screens/WelcomeScreen';
import { WhyScreen } from '../../../src/taskpane/screens/WhyScreen';
import { WorkingScreen } from '../../../src/taskpane/screens/WorkingScreen';
import { NO_TERMS } from '../../../src/sheets/rules/ruleChanges';
import { BoundsScreen } from '../../../src/taskpane/screens/decisions/BoundsScreen';
import { IndicatorScreen } from '../../../src/taskpane/screens/decisions/IndicatorScreen';
import { IndicatorsScreen } from '../../../src/taskpane/screens/decisions/IndicatorsScreen';
import { SigningScreen } from '../../../src/taskpane/screens/decisions/SigningScreen';
import { StagesScreen } from '../../../src/taskpane/screens/decisions/StagesScreen';
import { TermScreen } from '../../../src/taskpane/screens/decisions/TermScreen';
import { sampleIndicator, sampleIndicators, sampleSigning, sampleTerm } from '../sampleDecisions';
import { accessibilityProblems } from '../accessibilityProblems';
import { givenUseCases } from '../givenUseCases';
import {
  sampleDone,
  sampleFailure,
  sampleHistory,
  sampleProof,
  sampleNothing,
  samplePreview,
  sampleQuestions,
  sampleReading,
  sampleRows,
  sampleWhy,
} from '../sampleViews';
import { draw } from './drawnScreen';

const nothing = (): undefined => undefined;
const [question] = sampleQuestions('id');
if (question === undefined) throw new Error('The sample has no question');

const usable = () => ({ isUsable: true, sentence: '✔' });

type Draws = readonly [name: string, step: Step | null, content: (language: Language) => ReactNode];

const SCREENS: readonly Draws[] = [
  ['welcome', null, () => <WelcomeScreen isInExcel onBegin={nothing} onLanguage={nothing} />],
  ['outside Excel', null, () => <WelcomeScreen isInExcel={false} onBegin={nothing} onLanguage={nothing} />],
  [
    'reading',
    null,
    () => (
      <WorkingScreen
        running={{
          number: 1,
          task: {
            kind: 'look',
            choices: NO_CHOICES,
            landing: 'start',
            before: null,
          },
          stage: null,
          hasChanged: false,
        }}
      />
    ),
  ],
  [
    'writing',
    null,
    () => (
      <WorkingScreen running={{ number: 1, task: { kind: 'write' }, stage: 'checking', hasChanged: false }} />
    ),
  ],
  ['nothing found', 'data', (language) => <NothingScreen nothing={sampleNothing(language)} />],
  [
    'year unknown',
    'data',
    (language) => <NothingScreen nothing={{ ...sampleNothing(language), years: [2025, 2026] }} />,
  ],
  ['found', 'data', (language) => <FoundScreen reading={sampleReading(language)} />],
  ['pointing', 'data', () => <PointingScreen target={null} />],
  ['pointing again', 'data', () => <PointingScreen target="Target 2026!E8" />],
  [
    'columns',
    'data',
    (language) => (
      <ColumnsScreen
        sheet="Target 2026"
        columns={givenUseCases().useCases.columns('Target 2026', language)}
      />
    ),
  ],
  ['question', 'check', () => <QuestionScreen question={question} title="Satuan" number={1} total={2} />],
  [
    'remembered question',
    'check',
    () => <QuestionScreen question={{ ...question, answer: '1' }} title={null} number={null} total={2} />,
  ],
  ['settled question', 'check', () => <GoneScreen />],
  ['checks', 'check', (language) => <ChecksScreen reading={sampleReading(language)} />],
  [
    'rules',
    'rules',
    (language) => <RulesScreen rules={sampleReading(language).rules} asOfText="30 September 2026" />,
  ],
  ['stages', 'rules', () => <StagesScreen check={usable} texts={['15', '40', '75', '100']} />],
  ['own stages', 'rules', () => <StagesScreen check={usable} texts={['10', '40', '70', '100']} />],
  [
    'bounds',
    'rules',
    (language) => <BoundsScreen bounds={sampleReading(language).rules.boundTexts} check={usable} />,
  ],
  ['indicators', 'rules', () => <IndicatorsScreen find={sampleIndicators} />],
  ['no indicators', 'rules', () => <IndicatorsScreen find={() => ({ lines: [], total: 0 })} />],
  ['indicator', 'rules', () => <IndicatorScreen indicator={sampleIndicator(true)} check={usable} />],
  [
    'triggers',
    'officials',
    (language) => <TermScreen term={sampleTerm(language, true, ['Tahun'])} terms={NO_TERMS} />,
  ],
  ['catch-up', 'officials', (language) => <TermScreen term={sampleTerm(language, false)} terms={NO_TERMS} />],
  ['signing', 'officials', () => <SigningScreen signing={sampleSigning} documents={[]} />],
  ['officials', 'officials', (language) => <OfficialsScreen officials={sampleReading(language).officials} />],
  [
    'preview',
    'result',
    (language) => (
      <PreviewScreen
        preview={samplePreview(language)}
        openQuestions={2}
        waitingRows={3}
        prefersSheet={false}
        wants={[]}
        before={sampleRows(language).slice(1)}
      />
    ),
  ],
  ['done', 'result', (language) => <DoneScreen done={sampleDone(language)} />],
  ['unmet', null, (language) => <UnmetScreen preview={samplePreview(language)} />],
  ['undone', null, () => <UndoneScreen keptRows={2} />],
  ['why', null, (language) => <WhyScreen why={sampleWhy(language)} />],
  ['no row', null, () => <NoRowScreen />],
  ['history', null, (language) => <HistoryScreen runs={sampleHistory(language)} />],
  ['proof', null, (language) => <ProofScreen proof={sampleProof(language)} />],
  [
    'about',
    null,
    () => <AboutScreen version="1.2.3" theme="office" isInExcel onTheme={nothing} onLanguage={nothing} />,
  ],
  ['trouble', null, (language) => <TroubleScreen failure={sampleFailure(language)} />],
];

describe.each(['id', 'en'] as const)('every screen in %s', (language) => {
  it.each(SCREENS)('%s has one title and nothing that axe objects to', async (_name, step, content) => {
    draw(content(language), { language, step, freshness: step === 'result' ? 'edited' : 'fresh' });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
