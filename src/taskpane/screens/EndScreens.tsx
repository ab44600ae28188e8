// The three ends of a step: written, taken back, or stopped with what the user can do.
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSentences } from '../../messages/paneSentences';
import { FooterButtons } from '../FooterButtons';
import type { PaneFailure, PaneRun, PaneUndo } from '../paneUseCases';
import { Screen } from '../Screen';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', alignItems: 'baseline', gap: '8px' },
  number: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900, fontWeight: 600 },
});

interface DoneScreenProps {
  readonly words: PaneSentences;
  readonly language: string;
  readonly run: PaneRun;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function DoneScreen({ words, language, run, onUndo, onClose }: DoneScreenProps): ReactNode {
  const styles = useStyles();
  return (
    <Screen
      title={words.doneTitle}
      note={words.doneNote}
      takesFocus
      footer={
        <FooterButtons
          main={{ label: words.close, onClick: onClose }}
          other={{ label: words.undo, onClick: onUndo }}
        />
      }
    >
      <p className={styles.figure}>
        <span className={styles.number}>{run.checkedCells.toLocaleString(language)}</span>
        <span>{words.cellsChecked}</span>
      </p>
    </Screen>
  );
}

interface UndoneScreenProps {
  readonly words: PaneSentences;
  readonly undo: PaneUndo;
  readonly onClose: () => void;
}

export function UndoneScreen({ words, undo, onClose }: UndoneScreenProps): ReactNode {
  return (
    <Screen
      title={words.undoneTitle}
      takesFocus
      footer={<FooterButtons main={{ label: words.close, onClick: onClose }} />}
    >
      <p>{words.undoneNote}</p>
      {undo.keptRows === 0 ? null : <p>{words.keptRows(undo.keptRows)}</p>}
    </Screen>
  );
}

interface TroubleScreenProps {
  readonly words: PaneSentences;
  readonly failure: PaneFailure;
  readonly onBack: () => void;
}

export function TroubleScreen({ words, failure, onBack }: TroubleScreenProps): ReactNode {
  return (
    <Screen
      title={words.troubleTitle}
      takesFocus
      footer={<FooterButtons main={{ label: words.back, onClick: onBack }} />}
    >
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{failure.sentence}</MessageBarBody>
      </MessageBar>
      {failure.isUnchanged ? <p>{words.nothingChanged}</p> : null}
    </Screen>
  );
}
