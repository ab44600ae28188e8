// A pact that heads have signed: whose, when, and its wording as it is. Becomes rows of `Pakta` with the next run.
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PactDocument } from '../../../sheets/rules/ruleChanges';
import { usePane } from '../../paneContext';
import type { SigningView } from '../../ruleViews';
import { Screen } from '../../Screen';
import { useDecision } from './useDecision';

const useStyles = makeStyles({ text: { margin: 0 }, input: { minWidth: 0 } });

const ALL = '*';
const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;
const BLANK = { office: '', kind: '', number: '', date: '', signatory: '', clause: '' };
type Typed = Readonly<Record<keyof typeof BLANK, string>>;

/** The document as it was typed; null while it lacks whose, what or when it is. */
function documentOf(typed: Typed, { offices, kinds }: SigningView): PactDocument | null {
  const { office, number, date, clause } = typed;
  const unsigned = offices.filter(({ hasPact }) => !hasPact);
  const chosen = office === ALL ? unsigned : offices.filter(({ opd }) => opd === office);
  const kind = kinds.find((one) => one === typed.kind);
  const signatory = typed.signatory.trim();
  if (chosen.length === 0 || kind === undefined || !IS_DATE.test(date)) return null;
  if (kind === 'Perjanjian Kinerja' && signatory === '') return null;
  return { opds: chosen.map(({ opd }) => opd), kind, number: number.trim(), date, signatory, clause };
}

interface SigningScreenProps {
  readonly signing: SigningView;
  readonly documents: readonly PactDocument[];
}

export function SigningScreen({ signing, documents }: SigningScreenProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const [typed, setTyped] = useState<Typed>(BLANK);
  const document = documentOf(typed, signing);
  const decision = useDecision({
    isReady: document !== null,
    rules: () => ({ documents: document === null ? documents : [...documents, document] }),
  });
  const change =
    (field: keyof Typed) =>
    (_event: unknown, { value }: { readonly value: string }): void => {
      setTyped({ ...typed, [field]: value });
    };
  const input = (field: keyof Typed, label: string, type: 'text' | 'date' = 'text'): ReactNode => (
    <Field label={label} required={type === 'date'}>
      <Input className={styles.input} type={type} value={typed[field]} onChange={change(field)} />
    </Field>
  );
  return (
    <Screen title={words.signing.title} note={words.signing.note} {...decision}>
      <Field label={words.signing.office} required>
        <Select value={typed.office} onChange={change('office')}>
          <Offices signing={signing} />
        </Select>
      </Field>
      <Field label={words.signing.clause} hint={words.signing.clauseHint}>
        <Textarea rows={4} resize="vertical" value={typed.clause} onChange={change('clause')} />
      </Field>
      <Field label={words.signing.kind} required>
        <Select value={typed.kind} onChange={change('kind')}>
          <option value="">{words.signing.choose}</option>
          {signing.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </Select>
      </Field>
      {input('number', words.signing.number)}
      {input('date', words.signing.date, 'date')}
      {input('signatory', words.signing.signatory)}
      {typed.kind === 'Perjanjian Kinerja' && typed.signatory.trim() === '' ? (
        <p className={styles.text}>{words.signing.needsSignatory}</p>
      ) : null}
    </Screen>
  );
}

/** Nobody is chosen beforehand; all at once where several have signed nothing yet. */
function Offices({ signing }: { readonly signing: SigningView }): ReactNode {
  const { words } = usePane();
  const unsigned = signing.offices.filter(({ hasPact }) => !hasPact).length;
  return (
    <>
      <option value="">{words.signing.choose}</option>
      {unsigned < 2 ? null : <option value={ALL}>{words.signing.allOffices(unsigned)}</option>}
      {signing.offices.map(({ opd, label }) => (
        <option key={opd} value={opd}>
          {label}
        </option>
      ))}
    </>
  );
}
