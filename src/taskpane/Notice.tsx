// A short message that stands out from its screen by a mark and a border, with at most one thing to do about it.
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  dark: { backgroundColor: tokens.colorSubtleBackgroundHover },
  body: { minWidth: 0, flexGrow: 1 },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: '16px' },
});

interface NoticeProps {
  readonly heading?: string;
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

export function Notice({ heading, lines, action }: NoticeProps): ReactNode {
  const styles = useStyles();
  const { isDark } = usePane();
  const [only] = lines;
  return (
    <div className={mergeClasses(styles.notice, isDark && styles.dark)}>
      <span aria-hidden="true">▲</span>
      <div className={styles.body}>
        {heading === undefined ? null : <h2 className={styles.heading}>{heading}</h2>}
        {lines.length === 1 ? (
          <p className={styles.line}>{only}</p>
        ) : (
          <ul className={styles.list}>
            {lines.map((line, index) => (
              // Two lines may read the same, and their order never changes.
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
        {action === undefined ? null : (
          <Link as="button" onClick={action.onClick}>
            {action.label}
          </Link>
        )}
      </div>
    </div>
  );
}
