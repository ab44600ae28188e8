// The frame of every screen: a title that says what, a line that says until when, the content, at most two buttons.
// The top right corner stays free, where Excel's own menu lies.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box' },
  header: {
    padding: '20px 40px 12px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  note: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  content: { flexGrow: 1, padding: '16px 20px', display: 'flex', flexDirection: 'column', gap: '16px' },
  footer: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    gap: '8px',
    padding: '12px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ScreenProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly footer?: ReactNode;
  /** After a step that the user asked for, reading begins at the new title. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function Screen({ title, note, footer, takesFocus = false, children }: ScreenProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, title]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
      </header>
      <main className={styles.content}>{children}</main>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
