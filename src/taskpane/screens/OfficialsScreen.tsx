// Who answers for the targets and what their pacts would say now. Nothing here must be settled before a preview.
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../Notice';
import { usePane } from '../paneContext';
import type { PaneEvent } from '../paneScreens';
import type { OfficialsView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { RuleSheets } from './RuleSheets';

const useStyles = makeStyles({
  text: { margin: 0, '& button': { minHeight: '24px' } },
  line: { '& button': { minHeight: '24px', textAlign: 'left' } },
});

interface OfficialsProps {
  readonly officials: OfficialsView;
}

export function OfficialsScreen({ officials }: OfficialsProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { summary, notes, outlook, sheets, faults, hasPacts } = officials;
  return (
    <Screen
      title={words.officials.title}
      main={{
        label: words.officials.toPreview,
        onClick: () => {
          send({ kind: 'next' });
        },
      }}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {faults.length === 0 ? null : <Notice lines={faults} />}
      <Section heading={words.officials.people}>
        <p className={styles.text}>{summary}</p>
        {notes.length === 0 ? null : <TextList lines={notes} />}
      </Section>
      <Pacts officials={officials} />
      <Unsettled officials={officials} />
      <Decided officials={officials} />
      {outlook.length === 0 ? null : (
        <Section heading={words.officials.outlook}>
          <TextList lines={outlook} />
        </Section>
      )}
      {sheets.length === 0 ? null : (
        <Section heading={words.rules.sheets}>
          <RuleSheets sheets={sheets} />
        </Section>
      )}
      {hasPacts ? null : (
        <p className={styles.text}>
          <Step text={words.signing.withoutPacts} event={{ kind: 'withoutPacts' }} />
        </p>
      )}
    </Screen>
  );
}

function Step({ text, event }: { readonly text: string; readonly event: PaneEvent }): ReactNode {
  const { send } = usePane();
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        send(event);
      }}
    >
      {text}
    </Link>
  );
}

function Pacts({ officials: { pactSummary, canSign } }: OfficialsProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Section heading={words.officials.pacts}>
      <p className={styles.text}>{pactSummary}</p>
      {canSign ? (
        <p className={styles.text}>
          <Step text={words.signing.add} event={{ kind: 'open', side: { name: 'signing' } }} />
        </p>
      ) : null}
    </Section>
  );
}

/** Blank fields of pacts: opened in their sheet, or settled here. */
function Unsettled({ officials: { unsettled } }: OfficialsProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  if (unsettled.length === 0) return null;
  return (
    <Section heading={words.officials.unsettled}>
      <TextList
        lines={unsettled.map(({ sentence, place, term }, index) => (
          <span key={index} className={styles.line}>
            {`${sentence} `}
            {place === null ? null : <PlaceLink place={place} />}
            {place === null || term === null ? null : ' · '}
            {term === null ? null : (
              <Step
                text={words.term.settleHere(term)}
                event={{ kind: 'open', side: { name: 'term', term } }}
              />
            )}
          </span>
        ))}
      />
    </Section>
  );
}

/** What was decided in the pane and waits for the run. */
function Decided({ officials: { terms, documents } }: OfficialsProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const decided = terms.filter(({ isOpen }) => !isOpen);
  if (decided.length + documents.length === 0) return null;
  return (
    <Section heading={words.term.decided}>
      <TextList
        lines={[
          ...decided.map(({ term, text }) => (
            <span key={term} className={styles.line}>
              {`${text} `}
              <Step
                text={words.decided.change(term)}
                event={{ kind: 'open', side: { name: 'term', term } }}
              />
            </span>
          )),
          ...documents,
        ]}
      />
      {documents.length === 0 ? null : (
        <p className={styles.text}>
          <Step text={words.signing.remove} event={{ kind: 'chooseRules', rules: { documents: [] } }} />
        </p>
      )}
    </Section>
  );
}
