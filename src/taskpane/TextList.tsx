// Lines of text, one under the other, with a thin line between them where there are several.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: '4px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

export function TextList({ lines }: { readonly lines: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        // Two lines may read the same, and their order never changes.
        <li key={index} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  );
}
