// One question within its topic: the sentence, its answers with rows as each would read them, and what each would change.
import { Link, makeStyles, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { PlaceLink } from '../PlaceLink';
import { Screen } from '../Screen';
import { Answer } from './Answer';
import type { AskedQuestion } from './askedQuestion';

const useStyles = makeStyles({ text: { margin: 0 } });

export function QuestionScreen({ question, title, number, total }: AskedQuestion): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const [chosen, setChosen] = useState(question.answer);
  const sentence = useId();
  const isAnswered = question.answer !== null;
  const skip = {
    label: words.skip,
    onClick: () => {
      send({ kind: 'skip' });
    },
  };
  const back = {
    label: words.back,
    onClick: () => {
      send({ kind: 'back' });
    },
  };
  return (
    <Screen
      title={title ?? words.question.remembered}
      note={number === null ? words.question.unchanged : words.question.note(number, total)}
      main={{
        label: words.use,
        onClick: () => {
          if (chosen !== null) send({ kind: 'answer', answers: { [question.id]: chosen } });
        },
        isDisabled: chosen === null,
      }}
      other={isAnswered ? back : skip}
    >
      <p className={styles.text} id={sentence}>
        {question.sentence}
      </p>
      {question.place === null ? null : (
        <p className={styles.text}>
          <PlaceLink place={question.place} />
        </p>
      )}
      <RadioGroup
        aria-labelledby={sentence}
        value={chosen ?? ''}
        onChange={(_event, { value }) => {
          setChosen(value);
        }}
      >
        {question.options.map((option) => (
          <Answer key={option.id} option={option} />
        ))}
      </RadioGroup>
      {isAnswered ? (
        <p className={styles.text}>
          <Link
            as="button"
            inline
            onClick={() => {
              send({ kind: 'answer', answers: { [question.id]: '' } });
            }}
          >
            {words.question.takeBack}
          </Link>
        </p>
      ) : (
        <p className={styles.text}>{words.question.leaveOpen}</p>
      )}
    </Screen>
  );
}
