// What a run would find and write, before anything is written.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSentences } from '../../messages/paneSentences';
import { FooterButtons } from '../FooterButtons';
import type { PanePreview } from '../paneUseCases';
import { Screen } from '../Screen';
import { TextList } from '../TextList';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', alignItems: 'baseline', gap: '8px' },
  number: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900, fontWeight: 600 },
  counts: { borderCollapse: 'collapse', width: '100%' },
  caption: { textAlign: 'left', fontWeight: 600, paddingBottom: '4px' },
  status: { textAlign: 'left', fontWeight: 400, padding: '4px 0' },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  mark: { display: 'inline-block', width: '20px' },
});

interface PreviewScreenProps {
  readonly words: PaneSentences;
  readonly preview: PanePreview;
  readonly onWrite: () => void;
  readonly onBack: () => void;
}

export function PreviewScreen({ words, preview, onWrite, onBack }: PreviewScreenProps): ReactNode {
  const styles = useStyles();
  const isUpToDate = preview.writes.length === 0;
  const back = { label: words.back, onClick: onBack };
  const footer = isUpToDate ? (
    <FooterButtons main={back} />
  ) : (
    <FooterButtons main={{ label: words.write, onClick: onWrite }} other={back} />
  );
  return (
    <Screen title={words.previewTitle} note={words.nothingWritten(preview.asOf)} takesFocus footer={footer}>
      {preview.period === null ? <p>{words.noneDue}</p> : null}
      {preview.period === null || preview.best === null ? null : (
        <p className={styles.figure}>
          <span className={styles.number}>{preview.best.count}</span>
          <span>{words.ofAll(preview.total, preview.best.status, preview.period)}</span>
        </p>
      )}
      <table className={styles.counts}>
        <caption className={styles.caption}>{words.countsHeading}</caption>
        <tbody>
          {preview.counts.map(({ status, mark, count }) => (
            <tr key={status}>
              <th scope="row" className={styles.status}>
                <span className={styles.mark} aria-hidden="true">
                  {mark}
                </span>
                {status}
              </th>
              <td className={styles.count}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isUpToDate ? (
        <p>{words.upToDate}</p>
      ) : (
        <TextList heading={words.writesHeading} lines={preview.writes} />
      )}
      {preview.questions.length === 0 ? null : (
        <TextList heading={words.questionsHeading} note={words.questionsNote} lines={preview.questions} />
      )}
    </Screen>
  );
}
