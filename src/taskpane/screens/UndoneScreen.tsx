// The last run was taken back; what people wrote in the register stays.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { Screen } from '../Screen';
import { SmallLinks } from './SmallLinks';

const useStyles = makeStyles({ text: { margin: 0 } });

interface UndoneScreenProps {
  readonly keptRows: number;
  readonly keptRules?: number | undefined;
}

export function UndoneScreen({ keptRows, keptRules = 0 }: UndoneScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={words.undone.title}
      main={{
        label: words.lookAgain,
        onClick: () => {
          send({ kind: 'lookAgain', before: null });
        },
      }}
      other={{
        label: words.close,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <p className={styles.text}>{words.undone.text}</p>
      {keptRows === 0 ? null : <p className={styles.text}>{words.undone.keptRows(keptRows)}</p>}
      {keptRules === 0 ? null : <p className={styles.text}>{words.undone.keptRules(keptRules)}</p>}
      <SmallLinks />
    </Screen>
  );
}
