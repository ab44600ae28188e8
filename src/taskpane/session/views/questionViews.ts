// Questions as the pane asks them: topics together, each answer with rows as it would read them and what it would change.
// Asks nothing by itself and answers nothing.
import { isoDate } from '../../../domain/calendar';
import { groupedBy } from '../../../domain/groupedBy';
import { answerWords } from '../../../messages/answerSentences';
import { effectSentence, exampleSentence, topicHeading } from '../../../messages/explanationSentences';
import type { Language } from '../../../messages/language';
import { optionSentence, questionSentence } from '../../../messages/questionSentences';
import { DATE_ANSWER, type Example, type Question } from '../../../sheets/finding';
import { topicOf } from '../../../sheets/questionTopics';
import type { ExampleView, OptionView, QuestionGroupView, QuestionView } from '../../paneViews';
import type { Looked } from '../looked';
import { placeAt } from './places';
import { sharedEffect } from './sharedEffect';
import { waitingRows } from './waitingRows';

export interface QuestionViews {
  readonly groups: readonly QuestionGroupView[];
  readonly open: number;
  readonly answered: readonly QuestionView[];
}

/** `order` is the place of each question asked since this sitting began, so that none changes its place by an answer. */
export function questionViews(
  looked: Looked,
  order: ReadonlyMap<string, number>,
  language: Language,
): QuestionViews {
  const { questions } = looked.explained;
  const isAsked = ({ id, answer }: Question): boolean => answer === null || isGivenNow(looked, id);
  const asked = questions
    .filter(isAsked)
    .toSorted((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
  const byTopic = groupedBy(asked, ({ code }) => topicOf(code));
  const ordered = [...byTopic.values()].flat();
  const numbers = new Map(ordered.map(({ id }, at) => [id, at + 1]));
  const views = new Map(
    ordered.map((question) => [question.id, questionView(looked, question, numbers, language)]),
  );
  return {
    groups: [...byTopic].map(([topic, own]) => ({
      topic,
      title: topicHeading({ topic }, language),
      questions: own.flatMap(({ id }) => views.get(id) ?? []),
    })),
    open: asked.filter(({ answer }) => answer === null).length,
    answered: [
      ...questions
        .filter((question) => !isAsked(question))
        .map((question) => questionView(looked, question, numbers, language)),
      ...settledViews(looked, language),
    ],
  };
}

const isGivenNow = ({ choices }: Looked, id: string): boolean =>
  Object.hasOwn(choices.answers, id) && choices.answers[id] !== '';

function questionView(
  looked: Looked,
  question: Question,
  numbers: ReadonlyMap<string, number>,
  language: Language,
): QuestionView {
  const { sheet, cell } = question;
  const effects = looked.explained.effects.filter(({ questionId }) => questionId === question.id);
  const optionView = ({ id, examples = [] }: Question['options'][number]): OptionView => {
    const effect = effects.find(({ optionId }) => optionId === id);
    return {
      id,
      label: optionSentence(question, id, language),
      examples: examples.map((example) => exampleView(example, language)),
      effect:
        effect === undefined ? null : effectSentence(effect, (other) => numbers.get(other) ?? null, language),
    };
  };
  const date = dateOf(question);
  const told = question.options.map(optionView);
  // A day may well make a difference.
  const { options, effect: sameEffect } =
    date === null ? sharedEffect(told) : { options: told, effect: null };
  return {
    id: question.id,
    sentence: withoutPlace(questionSentence(question, language), sheet, cell),
    place: sheet === null ? null : placeAt(sheet, cell),
    options,
    sameEffect,
    date,
    answer: question.answer,
    waitingRows: waitingRows(looked.evaluation.indicators, question.id),
  };
}

function dateOf({ facts }: Question): QuestionView['date'] {
  const lead = facts[DATE_ANSWER];
  const year = Number(facts['year']);
  return lead === undefined ? null : { lead, first: isoDate(year, 1, 1), last: isoDate(year, 12, 31) };
}

/** The place is a link of its own beside the sentence. */
export function withoutPlace(sentence: string, sheet: string | null, cell: string | null): string {
  if (sheet === null) return sentence;
  const place = cell === null ? `${sheet}: ` : `${sheet}!${cell}: `;
  return sentence.startsWith(place) ? sentence.slice(place.length) : sentence;
}

/** `Pajak Hotel: target TW III Rp1.250.000` as a name and what it would be. */
function exampleView(example: Example, language: Language): ExampleView {
  const sentence = exampleSentence(example, language);
  const at = sentence.indexOf(': ');
  return at < 0 ? { name: sentence, amount: '' } : splitAfterName(sentence, example.name, at);
}

/** The name may hold a colon itself. */
function splitAfterName(sentence: string, name: string, first: number): ExampleView {
  const own = sentence.indexOf(': ', Math.min(name.trim().length, sentence.length));
  const at = own < 0 ? first : own;
  return { name: sentence.slice(0, at), amount: sentence.slice(at + 2) };
}

/** What was pointed at, and meanings given to columns: answers to no question, for looking at and taking back. */
function settledViews({ prepared, choices }: Looked, language: Language): readonly QuestionView[] {
  return Object.entries(prepared.inspection.settled)
    .filter(([id]) => !Object.hasOwn(choices.answers, id))
    .map(([id, option]) => {
      const { question, answer } = answerWords(null, id, option, language);
      return {
        id,
        sentence: question,
        place: null,
        options: [{ id: option, label: answer, examples: [], effect: null }],
        sameEffect: null,
        date: null,
        answer: option,
        waitingRows: 0,
      };
    });
}
