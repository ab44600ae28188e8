// The selected cell belongs to no verdict: says where to click, and asks again.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { Screen } from '../Screen';

const useStyles = makeStyles({ text: { margin: 0 } });

export function NoRowScreen(): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={words.why.noneTitle}
      main={{
        label: words.tryAgain,
        onClick: () => {
          send({ kind: 'requested', request: 'why' });
        },
      }}
      other={{
        label: words.close,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <p className={styles.text}>{words.why.none}</p>
    </Screen>
  );
}
