// The first screen: what the tool does and promises, and the one button that begins.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSentences } from '../../messages/paneSentences';
import { FooterButtons } from '../FooterButtons';
import { Screen } from '../Screen';

const useStyles = makeStyles({
  promise: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    lineHeight: tokens.lineHeightBase300,
  },
});

interface WelcomeScreenProps {
  readonly words: PaneSentences;
  readonly takesFocus: boolean;
  /** Null where there is no workbook to assess. */
  readonly onEvaluate: (() => void) | null;
  readonly onUndo: (() => void) | null;
}

export function WelcomeScreen({ words, takesFocus, onEvaluate, onUndo }: WelcomeScreenProps): ReactNode {
  const styles = useStyles();
  const footer =
    onEvaluate === null || onUndo === null ? undefined : (
      <FooterButtons
        main={{ label: words.evaluate, onClick: onEvaluate }}
        other={{ label: words.undoLast, onClick: onUndo }}
      />
    );
  return (
    <Screen title={words.welcomeTitle} takesFocus={takesFocus} footer={footer}>
      <ul className={styles.promise}>
        {words.welcomePromise.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {onEvaluate === null ? <p>{words.outsideExcel}</p> : null}
    </Screen>
  );
}
