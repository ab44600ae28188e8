// What is always there but never asked for: the history and the page about the tool.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  links: {
    marginTop: 'auto',
    paddingTop: '8px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    '& button': { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
  },
});

export function SmallLinks({ hasHistory = true }: { readonly hasHistory?: boolean }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <div className={styles.links}>
      {hasHistory ? (
        <Link
          as="button"
          onClick={() => {
            send({ kind: 'showHistory' });
          }}
        >
          {words.history}
        </Link>
      ) : null}
      <Link
        as="button"
        onClick={() => {
          send({ kind: 'open', side: { name: 'about' } });
        }}
      >
        {words.about}
      </Link>
    </div>
  );
}
