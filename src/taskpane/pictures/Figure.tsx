// The one number that matters on a screen, with what it counts beside it.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  number: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: '44px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { flexBasis: '120px', flexGrow: 1 },
});

export function Figure({ number, text }: { readonly number: string; readonly text?: string }): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.figure}>
      <span className={styles.number}>{number}</span>
      {text === undefined ? null : <span className={styles.text}>{text}</span>}
    </p>
  );
}
