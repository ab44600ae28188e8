// Shown while the workbook is read or written: progress in words. What only reads can be left.
import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSentences } from '../../messages/paneSentences';
import { usePane } from '../paneContext';
import type { Running } from '../paneScreens';
import { canLeave } from '../paneState';
import { Screen } from '../Screen';

const useStyles = makeStyles({ note: { margin: 0 }, spinner: { justifyContent: 'flex-start' } });

interface Progress {
  readonly title: string;
  readonly text: string;
  readonly note: string | null;
}

/** What is being done, in words. */
export function progressOf({ task, stage }: Running, words: PaneSentences): Progress {
  const { working } = words;
  switch (task.kind) {
    case 'look':
      return { title: working.readTitle, text: working.read, note: working.readNote };
    case 'write':
      return {
        title: working.writeTitle,
        text: working.stages[stage ?? 'reading'],
        note: working.writeNote,
      };
    case 'undo':
      return { title: working.undoTitle, text: working.undo, note: null };
    case 'why':
      return { title: working.whyTitle, text: working.why, note: null };
    case 'prove':
      return { title: working.historyTitle, text: working.read, note: null };
    case 'history':
      return { title: working.historyTitle, text: working.history, note: null };
    default:
      return { title: working.other, text: working.other, note: null };
  }
}

export function WorkingScreen({ running }: { readonly running: Running }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { title, text, note } = progressOf(running, words);
  const back = {
    label: words.back,
    onClick: () => {
      send({ kind: 'back' });
    },
  };
  return (
    <Screen title={title} other={canLeave(running.task) ? back : undefined}>
      <Spinner className={styles.spinner} size="small" labelPosition="after" label={text} />
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </Screen>
  );
}
