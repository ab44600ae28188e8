// The answer that is a day: an option beside the others, with the field for it.
import { Field, Input, makeStyles, Radio } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { QuestionView } from '../paneViews';

/** The option's value while no day is typed. */
export const ANOTHER_DAY = 'another day';

const useStyles = makeStyles({
  field: { marginLeft: '32px', maxWidth: '220px' },
  input: { minWidth: 0, width: '100%' },
});

interface DateAnswerProps {
  readonly date: NonNullable<QuestionView['date']>;
  /** As it was typed; '' for none. */
  readonly day: string;
  readonly isChosen: boolean;
  readonly onDay: (day: string) => void;
}

export const isWithin = ({ first, last }: DateAnswerProps['date'], day: string): boolean =>
  first <= day && day <= last;

export function DateAnswer({ date, day, isChosen, onDay }: DateAnswerProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const isOutside = day !== '' && !isWithin(date, day);
  return (
    <>
      <Radio value={ANOTHER_DAY} label={words.question.anotherDay} />
      {isChosen ? (
        <Field
          className={styles.field}
          label={words.question.day}
          {...(isOutside
            ? {
                validationState: 'error',
                validationMessage: words.question.outsideYear(date.first.slice(0, 4)),
              }
            : {})}
        >
          <Input
            className={styles.input}
            type="date"
            min={date.first}
            max={date.last}
            value={day}
            onChange={(_event, { value }) => {
              onDay(value);
            }}
          />
        </Field>
      ) : null}
    </>
  );
}
