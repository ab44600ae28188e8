// The pane in its frame, with the local host before it: the published pane and library talk as they do to Excel.
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { frameName } from '../host/frame/appContext';
import { createFrameHost, type FrameHost } from '../host/frame/frameHost';
import type { WebShell } from '../host/frame/webPartition';
import { leaveFrame } from './leaveFrame';
import type { OpenBook } from './openBook';

const PANE_PAGE = 'pane/taskpane.html';

const useStyles = makeStyles({
  frame: { border: 0, width: '100%', flexGrow: 1, minHeight: 0, display: 'block' },
});

export interface PaneFrameProps {
  readonly book: OpenBook;
  /** Of the pane, such as 'id-ID'. */
  readonly locale: string;
  readonly title: string;
  readonly shell: WebShell;
  readonly onWorkbookChanged: () => void;
  /** A fault to answer the next batch with, taken once; null for none. */
  readonly takeFault: () => string | null;
  /** Told once the frame has its host; null when the frame goes. */
  readonly onHost: (bookId: number, host: FrameHost | null) => void;
}

export function PaneFrame(props: PaneFrameProps): ReactNode {
  const { book, locale, title, onHost } = props;
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  const [isListening, setListening] = useState(false);
  useEffect(() => {
    latest.current = props;
  });
  const facts = {
    profile: book.executor.profile,
    locale,
    documentName: book.name,
    origin: window.location.origin,
  };
  useEffect(() => {
    const host = createFrameHost({
      facts: {
        profile: book.executor.profile,
        locale,
        documentName: book.name,
        origin: window.location.origin,
      },
      frame: () => frame.current?.contentWindow ?? null,
      executor: () => book.executor,
      shell: {
        openWorkbook: (bytes) => {
          latest.current.shell.openWorkbook(bytes);
        },
        showPane: () => {
          latest.current.shell.showPane();
        },
      },
      onWorkbookChanged: () => {
        latest.current.onWorkbookChanged();
      },
      fault: () => latest.current.takeFault(),
      onLeave: (towards) => {
        if (frame.current !== null) leaveFrame(frame.current, towards);
      },
      onUnknown: (what) => {
        console.warn(`The workbench does not answer ${what}`);
      },
    });
    const receive = (event: MessageEvent): void => {
      host.receive(event);
    };
    window.addEventListener('message', receive);
    // The page of the pane may only load once somebody answers it.
    setListening(true);
    onHost(book.id, host);
    return () => {
      window.removeEventListener('message', receive);
      onHost(book.id, null);
    };
  }, [book, locale, onHost]);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      name={frameName(facts)}
      src={isListening ? PANE_PAGE : undefined}
    />
  );
}
