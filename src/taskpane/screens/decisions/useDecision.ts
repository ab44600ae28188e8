// The two buttons of a screen on which something is decided: use it, or go back without.
import type { FooterStep } from '../../FooterButtons';
import { usePane } from '../../paneContext';
import type { RuleChoices } from '../../paneContract';

interface Decision {
  readonly isReady: boolean;
  /** What is decided, when the main button is pressed. */
  readonly rules: () => Partial<RuleChoices>;
}

export function useDecision({ isReady, rules }: Decision): {
  readonly main: FooterStep;
  readonly other: FooterStep;
} {
  const { words, send } = usePane();
  return {
    main: {
      label: words.use,
      onClick: () => {
        if (isReady) send({ kind: 'chooseRules', rules: rules() });
      },
      isDisabled: !isReady,
    },
    other: {
      label: words.back,
      onClick: () => {
        send({ kind: 'back' });
      },
    },
  };
}
