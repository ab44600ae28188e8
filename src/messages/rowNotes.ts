// The short notes beside one row of the preview, in both languages: what is missing, in full rupiah, or the blank month with
// its cell. Never a shaming word.
import type { Amount } from '../domain/amount';
import type { Ratio } from '../domain/ratio';
import type { UnitFact } from '../domain/reason';
import { ABSENT_TABLES } from './absentTables';
import { formatAttainment, formatFigure, formatList, formatMonth } from './formatting';
import type { Language } from './language';
import { plural } from './plural';

/** `distance` is what lies between realisation and target, its sign dropped. */
export const shortfallNote = (
  distance: Amount,
  unit: UnitFact,
  isAbove: boolean,
  language: Language,
): string => {
  const figure = formatFigure(distance, unit, language);
  if (isAbove) return { id: `melebihi batas ${figure}`, en: `${figure} above the limit` }[language];
  return { id: `kurang ${figure}`, en: `${figure} short` }[language];
};

export const fragileNote = (language: Language): string => ({ id: 'rapuh', en: 'fragile' })[language];

const MOST_MONTHS = 3;

/** `September kosong (K10)`, `Juli (K9) dan Agustus (L9) kosong`; `cells` run beside the months, null where the cell is not known. */
export function blankMonthsNote(
  months: readonly number[],
  cells: readonly (string | null)[],
  language: Language,
): string {
  const named = months.map((month, at) => {
    const cell = cells[at] ?? null;
    return cell === null ? formatMonth(month, language) : `${formatMonth(month, language)} (${cell})`;
  });
  const [only] = months;
  if (months.length === 1 && only !== undefined) {
    const place = cells[0] == null ? '' : ` (${cells[0]})`;
    const month = formatMonth(only, language);
    return { id: `${month} kosong${place}`, en: `${month} blank${place}` }[language];
  }
  const list = formatList(named, language, MOST_MONTHS);
  return { id: `${list} kosong`, en: `${list} blank` }[language];
}

export const waitingNote = (language: Language): string =>
  ({ id: 'menunggu jawaban atas pertanyaan', en: 'waits for the answer to a question' })[language];

/** The bar as a screen reader says it. */
export const barText = (attainment: string, threshold: string, language: Language): string =>
  ({
    id: `Realisasi ${attainment} dari target; ambang ${threshold}`,
    en: `Realisation ${attainment} of the target; threshold ${threshold}`,
  })[language];

/** One period of the year as a screen reader says it. */
export function quarterText(
  facts: {
    readonly period: string;
    readonly isDue: boolean;
    /** Null where no row has a status of the scale. */
    readonly met: number | null;
    readonly total: number;
    readonly best: string;
  },
  language: Language,
): string {
  const { period, isDue, met, total, best } = facts;
  if (isDue && met === null)
    return {
      id: `${period}: tidak ada baris yang dapat dinilai`,
      en: `${period}: no row can be assessed`,
    }[language];
  if (met === null) return { id: `${period}: belum jatuh tempo`, en: `${period}: not due yet` }[language];
  return { id: `${period}: ${met} dari ${total} ${best}`, en: `${period}: ${met} of ${total} ${best}` }[
    language
  ];
}

/** A verdict that little would turn. */
export const fragileWarning = (row: string, note: string, language: Language): string =>
  ({
    id: `${row} ${note}: putusan rapuh. Cocokkan dahulu dengan rekening kas daerah.`,
    en: `${row} ${note}: the verdict is fragile. Reconcile it with the regional treasury account first.`,
  })[language];

export const moreWarnings = (count: number, language: Language): string =>
  ({ id: `${count} putusan rapuh lainnya.`, en: `${count} more fragile verdicts.` })[language];

/** A verdict that is now another one than stands in the workbook. */
export const changeSentence = (
  facts: {
    readonly row: string;
    readonly periods: readonly string[];
    readonly before: string;
    readonly now: string;
    readonly causes: readonly string[];
  },
  language: Language,
): string => {
  const { row, periods, before, now, causes } = facts;
  const was = before === '' ? { id: 'belum ada', en: 'none' }[language] : before;
  const why = causes.length === 0 ? '' : ` (${causes.join('; ')})`;
  return `${row}, ${periods.join(' · ')}: ${was} → ${now}${why}`;
};

/** A row whose verdicts stand in the workbook and that is no longer among the targets. */
export const moreChanges = (count: number, language: Language): string =>
  ({ id: `${count} perubahan lainnya.`, en: `${count} more changes.` })[language];

export const questionsLeft = (count: number, waitingRows: number, language: Language): string => {
  const waiting = {
    id: waitingRows === 0 ? '.' : `; ${waitingRows} baris tetap Perlu Keputusan.`,
    en: waitingRows === 0 ? '.' : `; ${plural(waitingRows, 'row stays', 'rows stay')} Perlu Keputusan.`,
  }[language];
  return {
    id: `${count} pertanyaan belum dijawab${waiting}`,
    en: `${plural(count, 'question is', 'questions are')} still open${waiting}`,
  }[language];
};

/** What a row that needs attention says. */
export const attentionSentence = (row: string, status: string, note: string): string =>
  note === '' ? `${row}: ${status}` : `${row}: ${status}, ${note}`;

/** Rows that are not named one by one. */
export const moreRows = (count: number, language: Language): string =>
  ({ id: `dan ${count} lagi`, en: `and ${count} more` })[language];

/** A row as both figures are read, for recognising it. */
export const exampleRowSentence = (
  facts: { readonly name: string; readonly target: string | null; readonly realisation: string | null },
  language: Language,
): string => {
  const target = facts.target === null ? [] : [`target ${facts.target}`];
  const word = { id: 'realisasi', en: 'realisation' }[language];
  const realisation = facts.realisation === null ? [] : [`${word} ${facts.realisation}`];
  const lead = { id: 'Contoh', en: 'For example' }[language];
  return `${lead}: ${[facts.name, ...target, ...realisation].join(' · ')}`;
};

/** Issues of one kind told together. */
export const foldedIssue = (sentence: string, others: number, language: Language): string =>
  others === 0
    ? sentence
    : `${sentence} ${{ id: `(dan ${others} lagi seperti ini)`, en: `(and ${others} more like this)` }[language]}`;

/** Tables that the workbook does not have, each with what follows from it. */
export const absentTables = (names: readonly string[], language: Language): string => {
  const told = names.map((name) => {
    const follows = ABSENT_TABLES[name]?.[language];
    return follows === undefined ? name : `${name} (${follows})`;
  });
  const lead = { id: 'Tidak ditemukan', en: 'Not found' }[language];
  return `${lead}: ${told.join('; ')}.`;
};

/** A figure that is another one than before: `Realisasi!E13: Rp390.000.000 → Rp1.000`; '' is a blank cell. */
export const causeText = (place: string, before: string, now: string, language: Language): string => {
  const blank = { id: 'kosong', en: 'blank' }[language];
  return `${place}: ${before === '' ? blank : before} → ${now === '' ? blank : now}`;
};

/** What the sheet itself still tells of the figures before: the attainment of then beside that of now; null for none. */
export function attainmentCause(before: Ratio | null, now: Ratio | null, language: Language): string {
  const none = { id: 'tidak ada', en: 'none' }[language];
  const [was, is] = [before, now].map((ratio) => (ratio === null ? none : formatAttainment(ratio, language)));
  return was === is
    ? { id: `capaian tetap ${String(is)}`, en: `attainment still ${String(is)}` }[language]
    : { id: `capaian ${String(was)} → ${String(is)}`, en: `attainment ${String(was)} → ${String(is)}` }[
        language
      ];
}

export const moreCauses = (count: number, language: Language): string =>
  ({ id: `${count} angka lain`, en: `${count} more figures` })[language];
