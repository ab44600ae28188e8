// The rows that are not met, in the workbook's order; nothing ranks them.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { PreviewView } from '../paneViews';
import { Screen } from '../Screen';
import { RowList } from './RowList';
import { unmetRows } from './shownRows';

const useStyles = makeStyles({ text: { margin: 0 } });

export function UnmetScreen({ preview }: { readonly preview: PreviewView }): ReactNode {
  const styles = useStyles();
  const { words, language, send } = usePane();
  const rows = unmetRows(preview.rows, preview.best?.status ?? null);
  return (
    <Screen
      title={words.unmet.title}
      note={words.unmet.note(rows.length.toLocaleString(language))}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {rows.length === 0 ? <p className={styles.text}>{words.unmet.none}</p> : <RowList rows={rows} />}
    </Screen>
  );
}
