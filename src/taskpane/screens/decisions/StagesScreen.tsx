// The stages of the annual target: two usual ones and a table of the office's own.
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../../paneContext';
import type { TypedView } from '../../ruleViews';
import { Screen } from '../../Screen';
import { useDecision } from './useDecision';
import { StageFields } from './StageFields';

const useStyles = makeStyles({
  text: { margin: 0 },
  legal: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const PRESETS = { stepped: ['15', '40', '75', '100'], even: ['25', '50', '75', '100'] } as const;
type Preset = keyof typeof PRESETS | 'own';

const presetOf = (texts: readonly string[]): Preset =>
  (['stepped', 'even'] as const).find((one) => PRESETS[one].every((text, at) => text === texts[at])) ?? 'own';

interface StagesScreenProps {
  /** As they stand now. */
  readonly texts: readonly string[];
  readonly check: (texts: readonly string[]) => TypedView;
}

export function StagesScreen({ texts, check }: StagesScreenProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const [typed, setTyped] = useState(texts);
  const [preset, setPreset] = useState(presetOf(texts));
  const said = useId();
  const { isUsable, sentence, faultyAt = [] } = check(typed);
  const isOther = typed.some((text, at) => text !== texts[at]);
  const decision = useDecision({ isReady: isUsable && isOther, rules: () => ({ shares: typed }) });
  return (
    <Screen title={words.stages.title} note={words.decided.notWritten} {...decision}>
      <RadioGroup
        aria-label={words.stages.title}
        value={preset}
        onChange={(_event, { value }) => {
          const next = (['stepped', 'even'] as const).find((one) => one === value) ?? 'own';
          setPreset(next);
          if (next !== 'own') setTyped(PRESETS[next]);
        }}
      >
        {(['stepped', 'even', 'own'] as const).map((one) => (
          <Radio key={one} value={one} label={words.stages.presets[one]} />
        ))}
      </RadioGroup>
      <p className={styles.legal}>{words.rules.legal}</p>
      {preset === 'own' ? (
        <StageFields texts={typed} faultyAt={faultyAt} saidBy={said} onChange={setTyped} />
      ) : null}
      <p className={styles.text} role="status" id={said}>
        {sentence}
      </p>
    </Screen>
  );
}
