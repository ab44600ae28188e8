// One term of the pacts that leave it open, with what the pacts would say under each choice. None is chosen beforehand.
import { Checkbox, Link, makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { CATCH_UPS, NEWCOMER_RULES } from '../../../domain/pact';
import { PERIOD_KINDS } from '../../../domain/period';
import type { PactTerms } from '../../../sheets/rules/ruleChanges';
import { usePane } from '../../paneContext';
import type { Term, TermOptionView, TermView } from '../../ruleViews';
import { Screen } from '../../Screen';
import { Answer } from '../Answer';
import { SameEffect } from '../SameEffect';
import { useDecision } from './useDecision';

const useStyles = makeStyles({
  text: { margin: 0 },
  label: { color: tokens.colorNeutralForeground1 },
  list: { display: 'flex', flexDirection: 'column' },
  effect: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The terms with this one as it was chosen. */
function termsWith(terms: PactTerms, term: Term, chosen: readonly string[]): PactTerms {
  switch (term) {
    case 'Pemicu':
      return { ...terms, triggers: PERIOD_KINDS.filter((kind) => chosen.includes(kind)) };
    case 'Kejar':
      return { ...terms, catchUp: CATCH_UPS.find((one) => chosen.includes(one)) ?? null };
    case 'Pejabat Baru':
      return { ...terms, newcomer: NEWCOMER_RULES.find((one) => chosen.includes(one)) ?? null };
  }
}

interface TermScreenProps {
  readonly term: TermView;
  readonly terms: PactTerms;
}

export function TermScreen({ term, terms }: TermScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const sentence = useId();
  const [chosen, setChosen] = useState(term.chosen);
  const decision = useDecision({
    isReady: chosen.length > 0,
    rules: () => ({ terms: termsWith(terms, term.term, chosen) }),
  });
  return (
    <Screen title={term.title} note={words.decided.notWritten} {...decision}>
      <p className={styles.text} id={sentence}>
        {term.sentence}
      </p>
      <SameEffect effect={term.sameEffect} />
      {term.isMany ? (
        <Ticks options={term.options} chosen={chosen} labelledBy={sentence} onChange={setChosen} />
      ) : (
        <RadioGroup
          aria-labelledby={sentence}
          value={chosen[0] ?? ''}
          onChange={(_event, { value }) => {
            setChosen([value]);
          }}
        >
          {term.options.map((option) => (
            <Answer key={option.id} option={{ ...option, examples: [] }} />
          ))}
        </RadioGroup>
      )}
      {term.chosen.length === 0 ? null : (
        <p className={styles.text}>
          <Link
            as="button"
            inline
            onClick={() => {
              send({ kind: 'chooseRules', rules: { terms: termsWith(terms, term.term, []) } });
            }}
          >
            {words.decided.clear}
          </Link>
        </p>
      )}
    </Screen>
  );
}

interface TicksProps {
  readonly options: readonly TermOptionView[];
  readonly chosen: readonly string[];
  readonly labelledBy: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

function Ticks({ options, chosen, labelledBy, onChange }: TicksProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.list}>
      {options.map(({ id, label, effect }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={(_event, { checked }) => {
            onChange(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id));
          }}
          label={
            <>
              <span className={styles.label}>{`${label} `}</span>
              {effect === null ? null : <span className={styles.effect}>{effect}</span>}
            </>
          }
        />
      ))}
    </div>
  );
}
