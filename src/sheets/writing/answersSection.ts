// The part of a run that remembers the answers given, beside those to questions that do not arise at present, and shows
// them on `Jawaban`.
import { answerNotesFrom, answerNotesText, answersFrom, answersText } from '../rememberedAnswers';
import { ANSWER_COLUMNS, answerCells, answerNotes } from './answersSheet';
import { MARKS, OWN_SHEETS, PARTS } from './ownSheets';
import { planOwnSheet, type OwnSheet } from './ownSheet';
import { cellCount, NO_SECTION, planPart, type RunPlanFacts, type Section } from './section';
import { sequence } from './steps';

/** Plans what is remembered and its sheet; a workbook without answers gets none. */
export function planAnswers(facts: RunPlanFacts): Section {
  const { reading, inspection, evaluation, run, wording } = facts;
  const given = inspection.questions.flatMap(({ id, answer }) =>
    answer === null ? [] : [[id, answer] as const],
  );
  const before = answersFrom(reading);
  const kept = Object.entries(before).filter(([id]) => facts.takenBack?.includes(id) !== true);
  const answers = Object.fromEntries([...kept, ...Object.entries(inspection.settled), ...given]);
  if (Object.keys(answers).length === 0 && Object.keys(before).length === 0) return NO_SECTION;
  const notes = answerNotes({
    answers,
    questions: inspection.questions,
    known: answerNotesFrom(reading),
    time: run.time,
    settled: inspection.settled,
    bases: inspection.bases,
    wordsOf: (question, id, option) => wording.answer(question, id, option),
  });
  const own: OwnSheet = {
    name: OWN_SHEETS.answers,
    mark: MARKS.answers,
    title: wording.sheetTitle('answers', evaluation.settings.year),
    columns: ANSWER_COLUMNS,
  };
  const { sheet, isNew, steps } = planOwnSheet(reading, own, answerCells(notes));
  const remembered = [
    planPart(reading, PARTS.answers, answersText(answers)),
    planPart(reading, PARTS.answerNotes, answerNotesText(notes)),
  ];
  const cells = cellCount(steps);
  return {
    steps: sequence([...remembered, steps]),
    preview: cells === 0 ? [] : [{ kind: 'answers', sheet, isNew, cells }],
  };
}
