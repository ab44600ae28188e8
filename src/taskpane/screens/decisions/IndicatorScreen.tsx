// One indicator: its direction, its method and its stages, said by hand and remembered. The sheet stays as it is.
import { Field, Link, makeStyles, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../../paneContext';
import { PlaceLink } from '../../PlaceLink';
import type { IndicatorView, TraitView, TypedView } from '../../ruleViews';
import { Screen } from '../../Screen';
import { Section } from '../../Section';
import { StageFields } from './StageFields';

const useStyles = makeStyles({ text: { margin: 0 } });

interface IndicatorScreenProps {
  readonly indicator: IndicatorView;
  readonly check: (texts: readonly string[]) => TypedView;
}

/** What was given, by the ids under which it is remembered. */
type Given = Readonly<Record<string, string>>;

export function IndicatorScreen({ indicator, check }: IndicatorScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { name, office, place, direction, method, stages } = indicator;
  const [given, setGiven] = useState<Given>({});
  const [typed, setTyped] = useState(stages?.texts ?? []);
  const isOther = stages !== null && typed.some((text, at) => text !== stages.texts[at]);
  const said = useId();
  const checked = stages === null ? null : check(typed);
  const answers: Given =
    stages === null || !isOther
      ? given
      : { ...given, [stages.id]: typed.map((text) => text.trim().replace(',', '.')).join('/') };
  const isReady = Object.keys(answers).length > 0 && (!isOther || checked?.isUsable === true);
  const own = [direction, method, stages].flatMap((trait) => (trait?.isOwn === true ? [trait.id] : []));
  const trait = (label: string, view: TraitView | null): ReactNode =>
    view === null ? null : (
      <TraitField
        label={label}
        trait={view}
        given={given[view.id] ?? view.value}
        onChange={(value) => {
          const { [view.id]: _taken, ...others } = given;
          setGiven(value === view.value ? others : { ...others, [view.id]: value });
        }}
      />
    );
  return (
    <Screen
      title={name}
      note={words.indicator.note}
      main={{
        label: words.use,
        onClick: () => {
          if (isReady) send({ kind: 'answer', answers });
        },
        isDisabled: !isReady,
      }}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <p className={styles.text}>
        {office === '' ? null : `${office} · `}
        <PlaceLink place={place} />
      </p>
      {trait(words.indicator.direction, direction)}
      {trait(words.indicator.method, method)}
      <Section heading={words.indicator.stages}>
        {stages === null ? <p className={styles.text}>{words.indicator.noStages}</p> : null}
        {stages === null ? null : (
          <StageFields
            texts={typed}
            faultyAt={isOther ? (checked?.faultyAt ?? []) : []}
            saidBy={said}
            onChange={setTyped}
          />
        )}
        <p className={styles.text} role="status" id={said}>
          {isOther ? checked?.sentence : ''}
        </p>
        {stages === null ? null : <p className={styles.text}>{words.rules.legal}</p>}
      </Section>
      {own.length === 0 ? null : (
        <p className={styles.text}>
          <Link
            as="button"
            inline
            onClick={() => {
              send({ kind: 'answer', answers: Object.fromEntries(own.map((id) => [id, ''])) });
            }}
          >
            {words.indicator.asInSheet}
          </Link>
        </p>
      )}
    </Screen>
  );
}

interface TraitFieldProps {
  readonly label: string;
  readonly trait: TraitView;
  readonly given: string;
  readonly onChange: (value: string) => void;
}

function TraitField({ label, trait, given, onChange }: TraitFieldProps): ReactNode {
  return (
    <Field label={label}>
      <Select
        value={given}
        onChange={(_event, { value }) => {
          onChange(value);
        }}
      >
        {trait.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
