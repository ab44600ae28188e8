// The workbook held against paper or an earlier run: one sentence, the parts side by side, the history's chain, and a field for
// what stands on paper. Decides nothing.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../Notice';
import { usePane } from '../paneContext';
import type { ProofView } from '../paneViews';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { FactList } from './FactList';

const useStyles = makeStyles({
  verdict: { margin: 0, display: 'flex', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  input: { minWidth: 0, width: '100%' },
});

export function ProofScreen({ proof }: { readonly proof: ProofView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { title, note, mark, sentence, warnings, facts, sections, field } = proof;
  return (
    <Screen
      title={title}
      note={note}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <p className={styles.verdict}>
        <span aria-hidden="true">{mark}</span>
        <span>{sentence}</span>
      </p>
      {warnings.length === 0 ? null : <Notice lines={warnings} />}
      {facts.lines.length === 0 ? null : (
        <Section heading={facts.heading}>
          <FactList facts={facts.lines.map((fact) => ({ ...fact, places: [] }))} />
        </Section>
      )}
      {field === null ? null : <PaperField field={field} />}
      {sections.map(({ heading, lines }) => (
        <Section key={heading} heading={heading}>
          <TextList lines={lines} />
        </Section>
      ))}
    </Screen>
  );
}

function PaperField({ field }: { readonly field: NonNullable<ProofView['field']> }): ReactNode {
  const styles = useStyles();
  const { send } = usePane();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') send({ kind: 'prove', ask: { kind: 'match', time: null, typed } });
      }}
    >
      <Field label={field.label} hint={field.hint}>
        <Input
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabled={typed.trim() === ''}>
        {field.button}
      </Button>
    </form>
  );
}
