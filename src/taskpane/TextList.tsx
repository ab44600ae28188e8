// A small heading with lines of text under it.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  note: {
    margin: '0 0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, paddingLeft: '20px', lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

interface TextListProps {
  readonly heading: string;
  readonly note?: string;
  readonly lines: readonly string[];
}

export function TextList({ heading, note, lines }: TextListProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <ul className={styles.list}>
        {lines.map((line, index) => (
          // Two lines may read the same, and their order never changes.
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
