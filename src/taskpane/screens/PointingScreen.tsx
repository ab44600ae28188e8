// Pointing by hand: one target cell, then one realisation cell, taken from the selection in Excel.
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { Screen } from '../Screen';

const useStyles = makeStyles({ text: { margin: 0 } });

/** `target` is the cell that was pointed at first; null before that. */
export function PointingScreen({ target }: { readonly target: string | null }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={words.pointing.title}
      note={words.pointing.note}
      main={{
        label: words.pointing.take,
        onClick: () => {
          send({ kind: 'pointHere' });
        },
      }}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {target === null ? (
        <p className={styles.text}>{words.pointing.first}</p>
      ) : (
        <>
          <p className={styles.text}>{words.pointing.target(target)}</p>
          <p className={styles.text}>{words.pointing.second}</p>
          <p className={styles.text}>
            <Link
              as="button"
              inline
              onClick={() => {
                send({ kind: 'skipPointing' });
              }}
            >
              {words.pointing.same}
            </Link>
          </p>
        </>
      )}
    </Screen>
  );
}
