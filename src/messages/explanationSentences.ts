// Words around open questions: the headings of their groups, rows as an answer would read them, and what an answer would
// change. In both languages; decides nothing.
import type { AnswerEffect } from '../application/questionEffects';
import { amountFromDecimal } from '../domain/amount';
import { PERIODS } from '../domain/period';
import type { Example } from '../sheets/finding';
import type { QuestionGroup } from '../sheets/questionGroups';
import type { QuestionTopic } from '../sheets/questionTopics';
import { oneLine } from './factText';
import { formatFigure, formatList, formatMonth } from './formatting';
import type { Language } from './language';
import { plural } from './plural';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

const TOPICS: Readonly<Record<QuestionTopic, Both>> = {
  figures: both('Angka dan satuan', 'Figures and units'),
  months: both('Bulan dan jumlah sampai dengan bulan itu', 'Months and totals up to a month'),
  targets: both('Target dan cara menghitung', 'Targets and how they are measured'),
  rows: both('Baris yang berpasangan', 'Rows that belong together'),
  offices: both('Perangkat daerah', 'Offices'),
  deposits: both('Setoran', 'Deposits'),
  documents: both('Pejabat, pakta, dan pengaturan', 'Officials, pacts and settings'),
};

/** The heading of a group of questions. */
export const topicHeading = ({ topic }: Pick<QuestionGroup, 'topic'>, language: Language): string =>
  TOPICS[topic][language];

const FIGURES: Readonly<Record<NonNullable<Example['what']>, { readonly name: Both; readonly none: Both }>> =
  {
    target: { name: both('target', 'target'), none: both('tidak ada target', 'no target') },
    realisation: { name: both('realisasi', 'realisation'), none: both('belum ada data', 'no data') },
    attainment: { name: both('capaian', 'attainment'), none: both('belum ada capaian', 'no attainment') },
  };

/** `Pajak Hotel: target TW III Rp1.250.000`. */
export function exampleSentence(example: Example, language: Language): string {
  const { name, amount, what, when = '', row } = example;
  const figure = shownAmount(example, language);
  if (what === undefined) return `${oneLine(name)}: ${figure}`;
  const words = FIGURES[what];
  const place =
    when === ''
      ? ''
      : ` ${(PERIODS as readonly string[]).includes(when) ? when : formatMonth(Number(when), language)}`;
  const shown = amount === '' ? words.none[language] : figure;
  const from =
    row === undefined ? '' : `, ${language === 'id' ? 'dari baris' : 'from the row'} "${oneLine(row)}"`;
  return `${oneLine(name)}: ${words.name[language]}${place} ${shown}${from}`;
}

function shownAmount({ amount, unit = '' }: Example, language: Language): string {
  const exact = /^-?\d+(?:\.\d+)?$/.test(amount) ? amountFromDecimal(amount) : null;
  const fact = { isRupiah: unit === 'Rp', unit: unit === 'Rp' ? '' : unit };
  return exact === null ? oneLine(amount) : formatFigure(exact, fact, language);
}

/** What an answer would change; `numberOf` is the number of another open question, null for one that only follows. */
export function effectSentence(
  { period, statuses, leftOut, pacts, waiting }: AnswerEffect,
  numberOf: (questionId: string) => number | null,
  language: Language,
): string {
  const isIndonesian = language === 'id';
  const counts = (list: readonly { readonly status: string; readonly rows: number }[]): string =>
    list.map(({ status, rows }) => `${rows} ${status}`).join(', ');
  const parts = [
    ...(statuses.length === 0 ? [] : [counts(statuses)]),
    ...(leftOut === 0
      ? []
      : [isIndonesian ? `${leftOut} baris tidak dinilai` : `${plural(leftOut, 'row', 'rows')} not judged`]),
    ...(pacts.length === 0 ? [] : [`${isIndonesian ? 'status pakta' : 'pact status'} ${counts(pacts)}`]),
    ...waitingSentences(waiting, numberOf, language),
  ];
  const none = isIndonesian ? 'tidak ada status yang berubah' : 'no status changes';
  return `${period}: ${parts.join('; ') || none}`;
}

function waitingSentences(
  { rows, questionIds }: AnswerEffect['waiting'],
  numberOf: (questionId: string) => number | null,
  language: Language,
): readonly string[] {
  if (rows === 0) return [];
  const isIndonesian = language === 'id';
  const known = questionIds.flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b);
  const numbers = formatList(known.map(String), language);
  const others = [
    ...(known.length === 0 ? [] : [isIndonesian ? `pertanyaan ${numbers}` : `question ${numbers}`]),
    ...(known.length === questionIds.length
      ? []
      : [isIndonesian ? 'pertanyaan lanjutan' : 'a question that follows']),
  ].join(isIndonesian ? ' dan ' : ' and ');
  return [
    isIndonesian
      ? `${rows} baris masih menunggu ${others}`
      : `${plural(rows, 'row still waits', 'rows still wait')} for ${others}`,
  ];
}
