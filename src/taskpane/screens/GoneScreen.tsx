// A question that another answer has settled meanwhile.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { Screen } from '../Screen';

const useStyles = makeStyles({ text: { margin: 0 } });

export function GoneScreen(): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={words.question.goneTitle}
      main={{
        label: words.next,
        onClick: () => {
          send({ kind: 'next' });
        },
      }}
    >
      <p className={styles.text}>{words.question.gone}</p>
    </Screen>
  );
}
