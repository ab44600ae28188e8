// What was found in the workbook, a card a table, before anything is asked or assessed.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../Notice';
import { usePane } from '../paneContext';
import type { FoundView, ReadingView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';
import { Screen } from '../Screen';
import { SmallLinks } from './SmallLinks';

const useStyles = makeStyles({
  card: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: '0 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, '& + &': { color: tokens.colorNeutralForeground2 } },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    '& button': { fontSize: 'inherit', minHeight: '24px' },
  },
});

interface FoundScreenProps {
  readonly reading: ReadingView;
}

export function FoundScreen({ reading }: FoundScreenProps): ReactNode {
  const { words, send } = usePane();
  const { book, found, openQuestions } = reading;
  return (
    <Screen
      title={words.found.title}
      note={words.found.note(book.sheets, book.year)}
      main={{
        label: words.found.confirm,
        onClick: () => {
          send({ kind: 'next' });
        },
      }}
      other={{
        label: words.found.point,
        onClick: () => {
          send({ kind: 'open', side: { name: 'pointing', target: null } });
        },
      }}
    >
      {found.map((each, index) => (
        // Two tables may read the same, and their order never changes.
        <FoundCard key={index} found={each} />
      ))}
      {openQuestions === 0 ? null : <Notice lines={[words.found.open(openQuestions)]} />}
      <SmallLinks />
    </Screen>
  );
}

function FoundCard({ found }: { readonly found: FoundView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { sheet } = found.place;
  return (
    <section className={styles.card} aria-label={found.title}>
      <h2 className={styles.heading}>{found.title}</h2>
      {found.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <div className={styles.links}>
        <PlaceLink place={found.place} />
        <Link
          as="button"
          title={words.found.columns(sheet)}
          onClick={() => {
            send({ kind: 'open', side: { name: 'columns', sheet } });
          }}
        >
          {words.found.columnsShort}
        </Link>
      </div>
    </section>
  );
}
