// One question within its topic: the sentence, its answers with rows as each would read them, and what each would change.
import { Link, makeStyles, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { QuestionView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';
import { Screen } from '../Screen';
import { Answer } from './Answer';
import type { AskedQuestion } from './askedQuestion';
import { ANOTHER_DAY, DateAnswer, isWithin } from './DateAnswer';
import { SameEffect } from './SameEffect';

const useStyles = makeStyles({ text: { margin: 0 } });

export function QuestionScreen({ question, title, number, total }: AskedQuestion): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { date } = question;
  const given = typedDay(question);
  const [chosen, setChosen] = useState(given === '' ? question.answer : ANOTHER_DAY);
  const [day, setDay] = useState(given);
  const answer = chosen === ANOTHER_DAY ? dayAnswer(date, day) : chosen;
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
          if (answer !== null) send({ kind: 'answer', answers: { [question.id]: answer } });
        },
        isDisabled: answer === null,
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
      <SameEffect effect={question.sameEffect} />
      <RadioGroup
        aria-labelledby={sentence}
        value={chosen ?? ''}
        onChange={(_event, { value }) => {
          setChosen(value);
        }}
      >
        {question.options.map((option) =>
          given !== '' && option.id === question.answer ? null : <Answer key={option.id} option={option} />,
        )}
        {date === null ? null : (
          <DateAnswer date={date} day={day} isChosen={chosen === ANOTHER_DAY} onDay={setDay} />
        )}
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
        <p className={styles.text}>{words.question.leaveOpen(question.waitingRows)}</p>
      )}
    </Screen>
  );
}

/** The day that is the answer already; '' where it is another answer or none. */
const typedDay = ({ date, answer }: QuestionView): string =>
  date !== null && answer?.startsWith(date.lead) === true ? answer.slice(date.lead.length) : '';

const dayAnswer = (date: QuestionView['date'], day: string): string | null =>
  date !== null && isWithin(date, day) ? `${date.lead}${day}` : null;
