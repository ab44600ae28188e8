// About the tool: what it is, what becomes of data, language and appearance.
import { Field, Link, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../messages/language';
import { usePane } from '../paneContext';
import { isThemeChoice, type ThemeChoice } from '../paneMemory';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { LanguageChoice } from './LanguageChoice';

const useStyles = makeStyles({ text: { margin: 0 } });
const THEMES = ['office', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

interface AboutScreenProps {
  readonly version: string;
  readonly theme: ThemeChoice;
  readonly isInExcel: boolean;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onLanguage: (language: Language) => void;
}

export function AboutScreen({ version, theme, isInExcel, onTheme, onLanguage }: AboutScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const page = words.aboutPage;
  return (
    <Screen
      title={page.title}
      note={page.version(version)}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <p className={styles.text}>{page.decides}</p>
      <Section heading={page.privacyHeading}>
        <TextList lines={page.privacy} />
      </Section>
      <LanguageChoice onChoose={onLanguage} />
      <Field label={page.theme} size="small">
        <RadioGroup
          value={theme}
          onChange={(_event, { value }) => {
            if (isThemeChoice(value)) onTheme(value);
          }}
        >
          {THEMES.map((each) => (
            <Radio key={each} value={each} label={page.themes[each]} />
          ))}
        </RadioGroup>
      </Field>
      {isInExcel ? (
        <Section heading={page.templateHeading}>
          <p className={styles.text}>
            <Link
              as="button"
              inline
              onClick={() => {
                send({ kind: 'openNew', book: 'template' });
              }}
            >
              {page.makeTemplate}
            </Link>
            {` · ${page.template}`}
          </p>
        </Section>
      ) : null}
    </Screen>
  );
}
