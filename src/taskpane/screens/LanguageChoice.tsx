// The switch between the pane's languages, each named in itself.
import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../../messages/language';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ choices: { flexWrap: 'wrap', overflowWrap: 'break-word' } });

export function LanguageChoice({ onChoose }: { readonly onChoose: (language: Language) => void }): ReactNode {
  const styles = useStyles();
  const { language, words } = usePane();
  return (
    <Field label={words.language} size="small">
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        value={language}
        onChange={(_event, { value }) => {
          if (isLanguage(value)) onChoose(value);
        }}
      >
        {LANGUAGES.map((each) => (
          <Radio key={each} value={each} label={{ children: words.languages[each], lang: each }} />
        ))}
      </RadioGroup>
    </Field>
  );
}
