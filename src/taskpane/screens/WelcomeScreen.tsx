// The first screen: what the tool does and promises, and the one button that begins.
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../messages/language';
import { usePane } from '../paneContext';
import { Screen } from '../Screen';
import { LanguageChoice } from './LanguageChoice';
import { SmallLinks } from './SmallLinks';

const useStyles = makeStyles({
  promise: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  line: { display: 'flex', gap: '8px' },
  sample: { margin: 0 },
});

interface WelcomeScreenProps {
  /** False where there is no workbook to assess. */
  readonly isInExcel: boolean;
  readonly onBegin: () => void;
  readonly onLanguage: (language: Language) => void;
}

export function WelcomeScreen({ isInExcel, onBegin, onLanguage }: WelcomeScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  return (
    <Screen
      title={words.welcome.title}
      main={isInExcel ? { label: words.welcome.begin, onClick: onBegin } : undefined}
    >
      <ul className={styles.promise}>
        {words.welcome.promise.map((line) => (
          <li key={line} className={styles.line}>
            <span aria-hidden="true">✔</span>
            <span>{line}</span>
          </li>
        ))}
      </ul>
      {isInExcel ? (
        <p className={styles.sample}>
          <Link
            as="button"
            inline
            onClick={() => {
              send({ kind: 'openNew', book: 'sample' });
            }}
          >
            {words.welcome.sample}
          </Link>
          {` · ${words.welcome.sampleNote}`}
        </p>
      ) : (
        <p className={styles.sample}>{words.outsideExcel}</p>
      )}
      <LanguageChoice onChoose={onLanguage} />
      <SmallLinks hasHistory={isInExcel} />
    </Screen>
  );
}
