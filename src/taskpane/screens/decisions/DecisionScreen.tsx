// The screens on which one thing of the rules or pacts is decided, each over the step that it belongs to.
import type { ReactNode } from 'react';
import { assertNever } from '../../../domain/result';
import { usePane } from '../../paneContext';
import type { PaneUseCases, RuleChoices } from '../../paneContract';
import type { Screen } from '../../paneScreens';
import type { ReadingView } from '../../paneViews';
import { GoneScreen } from '../GoneScreen';
import { BoundsScreen } from './BoundsScreen';
import { IndicatorScreen } from './IndicatorScreen';
import { IndicatorsScreen } from './IndicatorsScreen';
import { SigningScreen } from './SigningScreen';
import { StagesScreen } from './StagesScreen';
import { TermScreen } from './TermScreen';

export type DecisionName = 'stages' | 'bounds' | 'indicators' | 'indicator' | 'term' | 'signing';

interface DecisionScreenProps {
  readonly screen: Extract<Screen, { readonly name: DecisionName }>;
  readonly reading: ReadingView;
  readonly rules: RuleChoices;
  readonly useCases: PaneUseCases;
}

export function DecisionScreen({ screen, reading, rules, useCases }: DecisionScreenProps): ReactNode {
  const { language } = usePane();
  switch (screen.name) {
    case 'stages':
      return (
        <StagesScreen
          texts={reading.rules.stageTexts}
          check={(texts) => useCases.typed(texts, [], language).shares}
        />
      );
    case 'bounds':
      return (
        <BoundsScreen
          bounds={reading.rules.boundTexts}
          check={(texts) => useCases.typed([], texts, language).bounds}
        />
      );
    case 'indicators':
      return <IndicatorsScreen find={(words) => useCases.indicators(words, language)} />;
    case 'indicator': {
      const indicator = useCases.indicator(screen.id, language);
      return indicator === null ? (
        <GoneScreen />
      ) : (
        <IndicatorScreen
          indicator={indicator}
          check={(texts) => useCases.typed(texts, [], language).shares}
        />
      );
    }
    case 'term': {
      const term = useCases.term(screen.term, language);
      return term === null ? <GoneScreen /> : <TermScreen term={term} terms={rules.terms} />;
    }
    case 'signing':
      return <SigningScreen signing={useCases.signing()} documents={rules.documents} />;
    default:
      return assertNever(screen);
  }
}
