// The workbench: opens .xlsx files without Excel, shows their sheets, runs the published pane beside them, saves copies.
// Nothing leaves the computer. Holds no rule of evaluation.
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FrameHost } from '../host/frame/frameHost';
import type { Language } from '../messages/language';
import { refusalSentence } from '../messages/usageSentences';
import { workbenchSentences } from '../messages/workbenchSentences';
import { themeFor } from '../taskpane/theme';
import { nextBooks, NO_BOOKS } from './booksState';
import { BookView } from './BookView';
import { FaultPicker } from './FaultPicker';
import { bookBytes, openBook } from './openBook';
import { saveFile } from './saveFile';
import { StartPanel } from './StartPanel';
import { BookTabs } from './BookTabs';
import type { RibbonFunction } from '../taskpane/ribbonFunctions';
import { WorkbenchBar } from './WorkbenchBar';

const SAMPLE = 'contoh-pad.xlsx';

const useStaticStyles = makeStaticStyles({ body: { margin: 0, overflow: 'hidden' } });
const useStyles = makeStyles({ root: { height: '100vh', display: 'flex', flexDirection: 'column' } });

interface WorkbenchProps {
  readonly firstLanguage: Language;
  /** Where the panes hear of it. */
  readonly rememberLanguage: (language: Language) => void;
  /** Tells of a language that was chosen in a pane; returns how to stop. */
  readonly languageElsewhere: (heard: (language: Language) => void) => () => void;
  readonly isDark: boolean;
  /** Shows what developers need: faults on demand. */
  readonly isTrial: boolean;
}

export function Workbench(props: WorkbenchProps): ReactNode {
  const { firstLanguage, rememberLanguage, languageElsewhere, isDark, isTrial } = props;
  useStaticStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState(firstLanguage);
  const [state, dispatch] = useReducer(nextBooks, NO_BOOKS);
  const [isPaneShown, setPaneShown] = useState(true);
  const [notice, setNotice] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isCoauthor, setCoauthor] = useState(false);
  const hosts = useRef(new Map<number, FrameHost>());
  const isEditing = useRef(false);
  const words = workbenchSentences(language);
  const active = state.books.find(({ id }) => id === state.activeId) ?? null;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words.title]);

  useEffect(() => languageElsewhere(setLanguage), [languageElsewhere]);

  const open = useCallback(
    (name: string, bytes: Uint8Array) => {
      const opened = openBook(name, bytes);
      setNotice(opened.ok ? null : refusalSentence(name, opened.failure, language));
      if (opened.ok) dispatch({ kind: 'opened', book: opened.value });
    },
    [language],
  );
  const openFile = useCallback(
    (file: File) => {
      void file.arrayBuffer().then((buffer) => {
        open(file.name, new Uint8Array(buffer));
      });
    },
    [open],
  );
  const openSample = (): void => {
    void fetch(`assets/${SAMPLE}`)
      .then((response) => response.arrayBuffer())
      .then((buffer) => {
        open(SAMPLE, new Uint8Array(buffer));
      });
  };
  const showPane = (isShown: boolean): void => {
    setPaneShown(isShown);
    if (isShown !== isPaneShown) for (const host of hosts.current.values()) host.tellVisibility(isShown);
  };
  const save = (): void => {
    if (active === null) return;
    saveFile(active.name, bookBytes(active));
    setNotice(words.saved(active.name));
  };
  const command = (name: RibbonFunction): void => {
    const host = active === null ? undefined : hosts.current.get(active.id);
    setNotice(host === undefined ? words.paneNotReady : null);
    host?.runCommand(name);
  };
  const keepHost = useCallback((id: number, host: FrameHost | null) => {
    if (host === null) hosts.current.delete(id);
    else hosts.current.set(id, host);
  }, []);
  // Excel refuses every request while a person is inside a cell.
  const takeFault = (): string | null => {
    if (isEditing.current) return 'InvalidOperationInCellEditMode';
    if (fault !== null) setFault(null);
    return fault;
  };

  return (
    <FluentProvider theme={themeFor(isDark)}>
      <div
        className={styles.root}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          for (const file of event.dataTransfer.files) openFile(file);
        }}
      >
        <WorkbenchBar
          words={words}
          language={language}
          hasBook={active !== null}
          isPaneShown={isPaneShown}
          onFile={openFile}
          onSample={openSample}
          onSave={save}
          onPane={() => {
            showPane(true);
          }}
          onCommand={command}
          onLanguage={(next) => {
            rememberLanguage(next);
            setLanguage(next);
          }}
        />
        {isTrial ? (
          <FaultPicker
            words={words}
            fault={fault}
            isCoauthor={isCoauthor}
            onFault={setFault}
            onCoauthor={setCoauthor}
          />
        ) : null}
        {state.books.length < 2 ? null : <BookTabs words={words} state={state} dispatch={dispatch} />}
        <div role="status">
          {notice === null ? null : (
            <MessageBar>
              <MessageBarBody>{notice}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {active === null ? <StartPanel words={words} onSample={openSample} /> : null}
        {state.books.map((book) => (
          <BookView
            key={book.id}
            book={book}
            isActive={book.id === state.activeId}
            isPaneShown={isPaneShown}
            language={language}
            isCoauthor={isCoauthor}
            shell={{
              openWorkbook: (bytes) => {
                open(words.newBook(state.books.length + 1), bytes);
              },
              showPane: () => {
                showPane(true);
              },
            }}
            onClosePane={() => {
              showPane(false);
            }}
            takeFault={takeFault}
            onHost={keepHost}
            onEditing={(value) => {
              isEditing.current = value;
            }}
            onHappened={() => {
              hosts.current.get(book.id)?.sendEvents();
            }}
          />
        ))}
      </div>
    </FluentProvider>
  );
}
