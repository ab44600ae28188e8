// What happened, what is safe, and one way out besides going back.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSentences } from '../../messages/paneSentences';
import type { FooterStep } from '../FooterButtons';
import { Notice } from '../Notice';
import { usePane } from '../paneContext';
import type { PaneEvent } from '../paneScreens';
import type { FailureView } from '../paneViews';
import { Screen } from '../Screen';

const useStyles = makeStyles({ text: { margin: 0 } });

export function TroubleScreen({ failure }: { readonly failure: FailureView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={failure.title}
      main={wayOut(failure, words, send)}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <Notice lines={[failure.sentence]} />
      {failure.isUnchanged ? <p className={styles.text}>{words.trouble.unchanged}</p> : null}
    </Screen>
  );
}

function wayOut(
  { offer }: FailureView,
  words: PaneSentences,
  send: (event: PaneEvent) => void,
): FooterStep | undefined {
  if (offer === null) return undefined;
  const labels = { ownSheet: words.trouble.ownSheet, lookAgain: words.lookAgain, tryAgain: words.tryAgain };
  return {
    label: labels[offer],
    onClick: () => {
      send({ kind: 'takeOffer', offer });
    },
  };
}
