// The field over a cell in which a person types. Says what to do with the text; never writes it.
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';

/** How the field was left: by a key that goes on to another cell, or by looking elsewhere. */
export type EditEnd = { readonly key: string; readonly isShift: boolean } | null;

const useStyles = makeStyles({
  field: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 2px',
    resize: 'none',
    overflow: 'hidden',
    border: '2px solid #0f6c7a',
    borderRadius: 0,
    outline: 'none',
    color: '#000000',
    backgroundColor: '#ffffff',
    whiteSpace: 'pre-wrap',
    boxShadow: '0 2px 6px rgba(0, 0, 0, 0.18)',
    zIndex: 7,
  },
});

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Begun by typing: arrow keys then leave the cell, as in Excel. */
  readonly isTyped: boolean;
  readonly style: CSSProperties;
  /** Pixels that a text needs, and those that the field may take. */
  readonly widthOf: (text: string) => number;
  readonly most: number;
  readonly onCommit: (text: string, end: EditEnd) => void;
  readonly onCancel: () => void;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
/** Room for the caret beside the text. */
const CARET_ROOM = 16;

export function CellEditor(props: CellEditorProps): ReactNode {
  const { label, text, isTyped, style, widthOf, most, onCommit, onCancel } = props;
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const isLeft = useRef(false);
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  // A long text makes the field wider, then higher.
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = '0';
    element.style.height = `${String(Math.max(Number(style.height ?? 0), element.scrollHeight + 4))}px`;
  }, [typed, style.height]);
  const leave = (work: () => void): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    work();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, shiftKey: isShift, altKey } = event;
    event.stopPropagation();
    if (key === 'Escape') {
      event.preventDefault();
      leave(onCancel);
    } else if (key === 'Tab' || (key === 'Enter' && !altKey) || (isTyped && ARROWS.includes(key))) {
      event.preventDefault();
      leave(() => {
        onCommit(typed, { key, isShift });
      });
    } else if (key === 'Enter') {
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      setTyped(`${typed.slice(0, selectionStart)}\n${typed.slice(selectionEnd)}`);
    }
  };
  const lines = typed.split('\n');
  const wanted = Math.max(...lines.map(widthOf)) + CARET_ROOM;
  const width = Math.max(Number(style.width ?? 0), Math.min(most, wanted));
  return (
    <textarea
      ref={field}
      aria-label={label}
      className={styles.field}
      style={{ ...style, width }}
      rows={1}
      spellCheck={false}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onKeyDown={press}
      onBlur={({ relatedTarget }) => {
        // As in Excel: who goes to the pane or to another window is still inside the cell.
        if (relatedTarget === null) return;
        leave(() => {
          onCommit(typed, null);
        });
      }}
    />
  );
}
