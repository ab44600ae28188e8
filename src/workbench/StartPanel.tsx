// What is seen before a workbook is open: what to do, and the promise that the file stays on this computer.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbenchSentences } from '../messages/workbenchSentences';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    padding: '20px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StartPanelProps {
  readonly words: WorkbenchSentences;
  readonly onSample: () => void;
}

export function StartPanel({ words, onSample }: StartPanelProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.panel}>
      <h1 className={styles.title}>{words.emptyTitle}</h1>
      <p className={styles.text}>{words.emptyText}</p>
      <p className={styles.text}>{words.dropHere}</p>
      <Button appearance="primary" onClick={onSample}>
        {words.sample}
      </Button>
    </main>
  );
}
