// What was written and checked. The number of cells that were compared is the largest.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { DoneView } from '../paneViews';
import { Figure } from '../pictures/Figure';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { SmallLinks } from './SmallLinks';

const useStyles = makeStyles({
  text: { margin: 0 },
  card: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function DoneScreen({ done }: { readonly done: DoneView }): ReactNode {
  const styles = useStyles();
  const { words, language, send, lookAgain, freshness } = usePane();
  const hasDecided = done.decided.length > 0;
  return (
    <Screen
      title={words.done.title}
      // What was written stays before the eyes: a slip of the key must not lose it.
      onEscape={() => undefined}
      note={words.done.note(done.columns, done.onSheets, done.seconds, hasDecided)}
      main={{
        label: words.done.showUnmet,
        onClick: () => {
          send({ kind: 'open', side: { name: 'unmet' } });
        },
      }}
      other={{
        label: words.done.undoAll,
        onClick: () => {
          send({ kind: 'undo' });
        },
      }}
    >
      <Figure
        number={done.checkedCells.toLocaleString(language)}
        text={hasDecided ? words.done.otherCells : words.done.cells}
      />
      {!hasDecided ? null : (
        <div className={styles.card}>
          <Section heading={words.done.decided}>
            <TextList lines={done.decided} />
          </Section>
        </div>
      )}
      {done.attention.length === 0 ? null : (
        <div className={styles.card}>
          <Section heading={words.done.attention}>
            <TextList lines={done.attention} />
          </Section>
        </div>
      )}
      {done.warnings.length === 0 ? null : (
        <div className={styles.card}>
          <Section heading={words.done.warnings}>
            <TextList lines={done.warnings} />
          </Section>
        </div>
      )}
      {/* Once figures have changed the banner offers it. */}
      {freshness !== 'written' && freshness !== 'fresh' ? null : (
        <p className={styles.text}>
          <Link as="button" inline onClick={lookAgain}>
            {words.lookAgain}
          </Link>
        </p>
      )}
      <SmallLinks />
    </Screen>
  );
}
