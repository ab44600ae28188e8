// The frame of every screen: a title that says what, a line that says until when, the steps, the content, at most two
// buttons. The top right corner stays free, where Excel's own menu lies. Enter is the main button, Escape goes back.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { FooterButtons, type FooterStep } from './FooterButtons';
import { usePane } from './paneContext';
import { StaleBanner } from './StaleBanner';
import { StepsBar } from './StepsBar';
import { useKeys } from './useKeys';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box' },
  header: {
    padding: '16px 20px 12px',
    '@media (max-width: 240px)': { padding: '12px 12px 8px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: '0 20px 0 0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  note: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    padding: '16px 20px 20px',
    '@media (max-width: 240px)': { padding: '12px' },
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    gap: '8px',
    padding: '12px 20px',
    '@media (max-width: 240px)': { padding: '8px 12px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where hardly anything else would be seen, the buttons wait below.
    '@media (min-height: 320px)': { position: 'sticky', bottom: 0, zIndex: 1 },
  },
});

interface ScreenProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly main?: FooterStep | undefined;
  readonly other?: FooterStep | undefined;
  /** What Escape does where it is not going back. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}

export function Screen({ title, note, main, other, onEscape, children }: ScreenProps): ReactNode {
  const styles = useStyles();
  const { send, takesFocus, cameFrom, step } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Decided when the screen opens: a later step on the same screen must not move the focus.
  const [isAsked] = useState(takesFocus);
  useEffect(() => {
    const control = frame.current === null ? null : cameFrom(frame.current);
    if (!isAsked || frame.current?.contains(document.activeElement) === true) return;
    (control ?? heading.current)?.focus();
  }, [isAsked, cameFrom]);
  useKeys({
    onEnter: main === undefined || main.isDisabled === true || main.isEarly === true ? null : main.onClick,
    onEscape:
      onEscape ??
      (() => {
        send({ kind: 'back' });
      }),
  });
  return (
    <div className={styles.frame} ref={frame}>
      <header className={styles.header}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
        {step === null ? null : <StepsBar current={step} />}
      </header>
      <main className={styles.content}>
        <StaleBanner />
        {children}
      </main>
      {main === undefined && other === undefined ? null : (
        <footer className={styles.footer}>
          <FooterButtons main={main} other={other} />
        </footer>
      )}
    </div>
  );
}
