// From which percentage each status begins, with the line that shows that no percentage lies between two of them.
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../../paneContext';
import type { RulesView } from '../../paneViews';
import type { TypedView } from '../../ruleViews';
import { Screen } from '../../Screen';
import { useDecision } from './useDecision';

const useStyles = makeStyles({
  text: { margin: 0 },
  input: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

interface BoundsScreenProps {
  readonly bounds: RulesView['boundTexts'];
  readonly check: (texts: readonly string[]) => TypedView;
}

export function BoundsScreen({ bounds, check }: BoundsScreenProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const [typed, setTyped] = useState(bounds.map(({ text }) => text));
  const said = useId();
  const { isUsable, sentence, faultyAt = [] } = check(typed);
  const isOther = bounds.some(({ text }, at) => text !== typed[at]);
  const decision = useDecision({ isReady: isUsable && isOther, rules: () => ({ bounds: typed }) });
  return (
    <Screen title={words.bounds.title} note={words.bounds.note} {...decision}>
      {bounds.map(({ status }, band) => (
        <Field
          key={status}
          label={words.bounds.from(status)}
          validationState={faultyAt.includes(band) ? 'error' : 'none'}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            aria-describedby={faultyAt.includes(band) ? said : undefined}
            value={typed[band] ?? ''}
            onChange={(_event, { value }) => {
              setTyped(typed.map((text, at) => (at === band ? value : text)));
            }}
          />
        </Field>
      ))}
      <p className={styles.text} role="status" id={said}>
        {sentence}
      </p>
      <p className={styles.text}>{words.decided.notWritten}</p>
    </Screen>
  );
}
