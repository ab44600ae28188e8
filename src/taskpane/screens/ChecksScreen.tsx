// What to look at before assessing, with its cells, and the answers that the workbook remembers. Stops nothing.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../Notice';
import { usePane } from '../paneContext';
import type { CheckView, QuestionView, ReadingView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';

const useStyles = makeStyles({
  text: { margin: 0 },
  check: { display: 'flex', gap: '8px' },
  mark: { flexShrink: 0, width: '14px', textAlign: 'center' },
  severity: { fontWeight: tokens.fontWeightSemibold },
  answer: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const MARKS = { error: '✖', warning: '▲', info: '·' } as const;

export function ChecksScreen({ reading }: { readonly reading: ReadingView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { checks, answered, openQuestions } = reading;
  return (
    <Screen
      title={words.checks.title}
      note={checks.length === 0 ? undefined : words.checks.note(checks.length)}
      main={{
        label: words.next,
        onClick: () => {
          send({ kind: 'next' });
        },
      }}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {openQuestions === 0 ? null : (
        <Notice
          lines={[words.checks.open(openQuestions)]}
          action={{
            label: words.checks.answerThem,
            onClick: () => {
              send({ kind: 'goTo', step: 'check' });
            },
          }}
        />
      )}
      {checks.length === 0 ? (
        <p className={styles.text}>{words.checks.none}</p>
      ) : (
        <TextList
          lines={checks.map((check, index) => (
            <Check key={index} check={check} />
          ))}
        />
      )}
      {answered.length === 0 ? null : (
        <Section heading={words.checks.answered}>
          <TextList
            lines={answered.map((question) => (
              <Answered key={question.id} question={question} />
            ))}
          />
        </Section>
      )}
    </Screen>
  );
}

function Check({ check: { severity, sentence, place } }: { readonly check: CheckView }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <span className={styles.check}>
      <span className={styles.mark} aria-hidden="true">
        {MARKS[severity]}
      </span>
      <span>
        {severity === 'info' ? null : (
          <span className={styles.severity}>{`${words.checks.severities[severity]}. `}</span>
        )}
        {`${sentence} `}
        {place === null ? null : <PlaceLink place={place} />}
      </span>
    </span>
  );
}

function Answered({ question }: { readonly question: QuestionView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const chosen = question.options.find(({ id }) => id === question.answer);
  return (
    <>
      {question.sentence}
      <span className={styles.answer}>
        {chosen === undefined ? null : `${chosen.label} · `}
        <Link
          as="button"
          inline
          aria-label={words.checks.changeAnswer(question.sentence)}
          onClick={() => {
            send({ kind: 'openQuestion', id: question.id });
          }}
        >
          {words.checks.change}
        </Link>
      </span>
    </>
  );
}
