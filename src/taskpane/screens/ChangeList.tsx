// Which verdicts changed since the pane was looked at last.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { RowView } from '../paneViews';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { changedVerdicts } from './changedVerdicts';
import { DRAWN_AT_FIRST } from './shownRows';

const useStyles = makeStyles({
  none: { margin: 0 },
  now: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ChangeListProps {
  /** What is written differs as well; then nothing is said where no status changed. */
  readonly hasOtherChanges: boolean;
  readonly before: readonly RowView[];
  readonly now: readonly RowView[];
}

export function ChangeList({ before, now, hasOtherChanges }: ChangeListProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const changed = changedVerdicts(before, now);
  if (changed.length === 0 && hasOtherChanges) return null;
  if (changed.length === 0) return <p className={styles.none}>{words.preview.noneChanged}</p>;
  return (
    <Section heading={words.preview.changed(changed.length)}>
      <TextList
        lines={changed.slice(0, DRAWN_AT_FIRST).map((verdict, index) => (
          <span key={index}>
            {verdict.name}
            <span className={styles.now}>
              {words.preview.from(
                verdict.before ?? words.preview.added,
                verdict.now ?? words.preview.removed,
              )}
            </span>
          </span>
        ))}
      />
    </Section>
  );
}
