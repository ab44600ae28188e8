// That it makes no difference yet which answer is chosen, with what all of them would mean.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function SameEffect({ effect }: { readonly effect: string | null }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return effect === null ? null : <p className={styles.text}>{words.question.sameEffect(effect)}</p>;
}
