// The runs that the workbook remembers; the latest one can be taken back.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSentences } from '../../messages/paneSentences';
import { usePane } from '../paneContext';
import type { HistoryRowView } from '../paneViews';
import { Screen } from '../Screen';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  run: {
    padding: '8px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
  time: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function HistoryScreen({ runs }: { readonly runs: readonly HistoryRowView[] }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={words.historyPage.title}
      note={runs.length === 0 ? undefined : words.historyPage.note}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {runs.length === 0 ? <p className={styles.text}>{words.historyPage.none}</p> : null}
      <ul className={styles.list}>
        {runs.map((run, index) => (
          <li key={index} className={styles.run}>
            <Run run={run} />
          </li>
        ))}
      </ul>
    </Screen>
  );
}

const printOf = ({ fingerprint, former }: HistoryRowView, words: PaneSentences['historyPage']): string =>
  former === null ? words.fingerprint(fingerprint) : words.fingerprints(former.data, former.rules);

function Run({ run }: { readonly run: HistoryRowView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  return (
    <>
      <span className={styles.time}>{joined(run.time, run.person)}</span>
      <span>{joined(words.historyPage.asOf(run.asOf), run.summary)}</span>
      <span className={styles.small}>{joined(run.state, printOf(run, words.historyPage))}</span>
      <div className={styles.buttons}>
        {run.isLatest ? (
          <Button
            size="small"
            onClick={() => {
              send({ kind: 'undo' });
            }}
          >
            {words.historyPage.undo}
          </Button>
        ) : null}
        {(['compare', 'match'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            aria-label={words.historyPage.ofRun(words.historyPage[kind], run.time)}
            onClick={() => {
              send({ kind: 'prove', ask: { kind, time: run.key, typed: null } });
            }}
          >
            {words.historyPage[kind]}
          </Button>
        ))}
      </div>
    </>
  );
}
