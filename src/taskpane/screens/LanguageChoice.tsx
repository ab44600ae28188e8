// The switch between the pane's two languages, each named in itself.
import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../messages/language';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ choices: { flexWrap: 'wrap', overflowWrap: 'break-word' } });

const isLanguage = (value: string): value is Language => value === 'id' || value === 'en';

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
        <Radio value="id" label={{ children: words.languages.id, lang: 'id' }} />
        <Radio value="en" label={{ children: words.languages.en, lang: 'en' }} />
      </RadioGroup>
    </Field>
  );
}
