// Rows with their bar, status and note, in the workbook's order. Each opens its reasons; arrows move between them.
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { RowView } from '../paneViews';
import { Bar } from '../pictures/Bar';
import { Chip } from '../pictures/Chip';
import { Spoken } from '../Spoken';
import { DRAWN_AT_FIRST, drawnNext } from './shownRows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '0 8px' },
  name: {
    flexBasis: '96px',
    flexGrow: 1,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    minHeight: '24px',
    lineHeight: tokens.lineHeightBase300,
  },
  chip: { marginLeft: 'auto', paddingTop: '1px' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 12px',
    fontVariantNumeric: 'tabular-nums',
  },
  pact: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', paddingTop: '2px' },
  rest: { margin: '8px 0 0' },
});

interface RowListProps {
  readonly rows: readonly RowView[];
  /** Rows that are met and not listed. */
  readonly metRest?: number;
}

export function RowList({ rows, metRest = 0 }: RowListProps): ReactNode {
  const styles = useStyles();
  const { words, language, lastRow, explain } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState(DRAWN_AT_FIRST);
  const numberText = (count: number): string => count.toLocaleString(language);
  useEffect(() => {
    const id = lastRow.current;
    lastRow.current = null;
    if (id !== null) list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  }, [lastRow]);
  const left = rows.length - drawn;
  const next = drawnNext(drawn, rows.length);
  return (
    <>
      <ul className={styles.list} ref={list} onKeyDown={moveFocus}>
        {rows.slice(0, drawn).map((row) => (
          <Row key={row.id} row={row} onExplain={explain} />
        ))}
      </ul>
      {left > 0 ? (
        <Button
          size="small"
          onClick={() => {
            setDrawn(next);
          }}
        >
          {next === rows.length
            ? words.preview.showAll(numberText(rows.length))
            : words.preview.showMore(numberText(next - drawn), numberText(left))}
        </Button>
      ) : null}
      {metRest > 0 ? <p className={styles.rest}>{words.preview.metRest(numberText(metRest))}</p> : null}
    </>
  );
}

/** Up and down move between the rows; Tab still reaches each of them. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  rows[at + move]?.focus();
}

interface RowProps {
  readonly row: RowView;
  readonly onExplain: (id: string) => void;
}

const Row = memo(function Row({ row, onExplain }: RowProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { id, office, name, chip, attainment, bar, note, pact } = row;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Link
          as="button"
          appearance="subtle"
          className={styles.name}
          data-row={id}
          onClick={() => {
            onExplain(id);
          }}
        >
          {name}
          <Spoken>{`: ${words.why.title}`}</Spoken>
        </Link>
        <span className={styles.chip}>
          <Chip chip={chip} />
        </span>
      </div>
      {office === name || office === '' ? null : <div className={styles.small}>{office}</div>}
      {bar === null ? null : <Bar bar={bar} />}
      <div className={`${styles.foot} ${styles.small}`}>
        {attainment === null ? null : <span>{attainment}</span>}
        <span>{note}</span>
      </div>
      {pact === null ? null : (
        <div className={`${styles.pact} ${styles.small}`}>
          <span>{words.preview.pact}</span>
          <Chip chip={pact} />
        </div>
      )}
    </li>
  );
});
