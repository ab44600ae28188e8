// Says that what is shown may not be what the workbook holds, with one click to look again. Heard where it appears.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { usePane } from './paneContext';

// While it is empty it takes back the gap of the screen's content.
const useStyles = makeStyles({ banner: { ':empty': { marginBottom: '-16px' } } });

export function StaleBanner(): ReactNode {
  const styles = useStyles();
  const { words, freshness, showsReading, lookAgain } = usePane();
  if (!showsReading) return null;
  const text = {
    fresh: null,
    written: null,
    edited: words.stale.edited,
    'edited by coauthor': words.stale.coauthor,
    left: words.stale.left,
  }[freshness];
  return (
    <div role="status" className={styles.banner}>
      {text === null ? null : (
        <Notice lines={[text]} action={{ label: words.lookAgain, onClick: lookAgain }} />
      )}
    </div>
  );
}
