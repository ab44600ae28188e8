// Who answers for the targets and what their pacts would say now. Nothing here must be settled before a preview.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { OfficialsView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { RuleSheets } from './RuleSheets';

const useStyles = makeStyles({ text: { margin: 0 } });

export function OfficialsScreen({ officials }: { readonly officials: OfficialsView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { summary, notes, pactSummary, unsettled, outlook, sheets } = officials;
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
      <Section heading={words.officials.people}>
        <p className={styles.text}>{summary}</p>
        {notes.length === 0 ? null : <TextList lines={notes} />}
      </Section>
      <Section heading={words.officials.pacts}>
        <p className={styles.text}>{pactSummary}</p>
      </Section>
      {unsettled.length === 0 ? null : (
        <Section heading={words.officials.unsettled}>
          <TextList
            lines={unsettled.map(({ sentence, place }, index) => (
              <span key={index}>
                {`${sentence} `}
                {place === null ? null : <PlaceLink place={place} />}
              </span>
            ))}
          />
        </Section>
      )}
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
    </Screen>
  );
}
