// The workbook's sheets of rules or people: to be opened where they stand, to be added where they are missing.
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { RuleSheetView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';
import { TextList } from '../TextList';

const useStyles = makeStyles({ line: { '& button': { minHeight: '24px', textAlign: 'left' } } });

export function RuleSheets({ sheets }: { readonly sheets: readonly RuleSheetView[] }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <TextList
      lines={sheets.map(({ kind, name, place }) => (
        <span key={kind} className={styles.line}>
          {place === null ? (
            <Link
              as="button"
              inline
              onClick={() => {
                send({ kind: 'addSheet', sheet: kind });
              }}
            >
              {words.rules.add(name)}
            </Link>
          ) : (
            <PlaceLink place={place} text={words.rules.open(name)} />
          )}
        </span>
      ))}
    />
  );
}
