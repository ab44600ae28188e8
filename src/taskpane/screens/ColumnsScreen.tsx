// What each column of a sheet means, to be said by hand where it was read otherwise.
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { ColumnView } from '../paneViews';
import { Screen } from '../Screen';

const useStyles = makeStyles({ text: { margin: 0 } });

interface ColumnsScreenProps {
  readonly sheet: string;
  readonly columns: readonly ColumnView[];
}

export function ColumnsScreen({ sheet, columns }: ColumnsScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  return (
    <Screen
      title={words.columns.title}
      note={words.columns.note(sheet)}
      main={{
        label: words.use,
        onClick: () => {
          send({ kind: 'answer', answers: given });
        },
        isDisabled: Object.keys(given).length === 0,
      }}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {columns.length === 0 ? <p className={styles.text}>{words.columns.none}</p> : null}
      {columns.map(({ id, letter, heading, meaning, options }) => (
        <Field key={id} label={words.columns.column(letter, heading)} size="small">
          <Select
            size="small"
            value={given[id] ?? ''}
            onChange={(_event, { value }) => {
              const { [id]: _taken, ...others } = given;
              setGiven(value === '' ? others : { ...others, [id]: value });
            }}
          >
            {/* As it was read; choosing it again gives no answer. */}
            <option value="">{meaning}</option>
            {options
              .filter(({ label }) => label !== meaning)
              .map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
          </Select>
        </Field>
      ))}
    </Screen>
  );
}
