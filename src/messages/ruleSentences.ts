// What the pane says of the rules by which is assessed, in both languages. Explains them and chooses none.
import type { Amount } from '../domain/amount';
import type { IsoDate } from '../domain/calendar';
import type { Direction } from '../domain/indicator';
import type { Basis, Period } from '../domain/period';
import { formatDate, formatList, formatPercent } from './formatting';
import type { Language } from './language';
import { plural } from './plural';

export interface DuePeriods {
  readonly due: readonly Period[];
  /** The next period that is not due yet and its day; null when all are due. */
  readonly next: { readonly periods: readonly Period[]; readonly on: IsoDate } | null;
}

export function dueSentence({ due, next }: DuePeriods, language: Language): string {
  const isIndonesian = language === 'id';
  const list = formatList(due, language, 7);
  const dueText =
    due.length === 0
      ? isIndonesian
        ? 'Belum ada periode yang jatuh tempo.'
        : 'No period is due yet.'
      : isIndonesian
        ? `Jatuh tempo: ${list}.`
        : `Due: ${list}.`;
  if (next === null) return dueText;
  const later = formatList(next.periods, language, 7);
  const date = formatDate(next.on, language);
  return isIndonesian
    ? `${dueText} ${later} jatuh tempo ${date} dan belum dinilai.`
    : `${dueText} ${later} will be due on ${date} and ${next.periods.length === 1 ? 'is' : 'are'} not assessed yet.`;
}

/** Where the stages come from: a sheet, this tool, or the pane itself; `own` of `all` rows bring their own. */
export function stagesSentence(
  from: { readonly sheet: string | null; readonly isChosenHere: boolean },
  own: number,
  all: number,
  language: Language,
): string {
  const isIndonesian = language === 'id';
  const rows = isIndonesian
    ? `${own} dari ${all} baris memakai target bertahapnya sendiri.`
    : `${own} of ${all} rows bring stages of their own.`;
  const origin = originOfStages(from)[language];
  return own === 0 ? origin : `${origin} ${rows}`;
}

function originOfStages({
  sheet,
  isChosenHere,
}: Parameters<typeof stagesSentence>[0]): Readonly<Record<Language, string>> {
  if (isChosenHere)
    return {
      id: 'Tahapan dipilih di panel ini; ditulis ke buku kerja bersama hasil.',
      en: 'Stages chosen in this pane; written into the workbook together with the results.',
    };
  return sheet === null
    ? { id: 'Tahapan bawaan alat ini.', en: 'The preset stages.' }
    : { id: `Tahapan dari lembar ${sheet}.`, en: `Stages from the sheet ${sheet}.` };
}

/** `≥ 100%`, `90% – < 100%`, `< 90%`. */
export function bandRange(from: Amount | null, below: Amount | null, language: Language): string {
  const lower = from === null ? null : formatPercent(from, language);
  const upper = below === null ? null : formatPercent(below, language);
  if (upper === null) return lower === null ? '–' : `≥ ${lower}`;
  return lower === null ? `< ${upper}` : `${lower} – < ${upper}`;
}

/** Of a scale of one band. */
export const bandsSentence = (language: Language): string =>
  ({
    id: 'Setiap persentase punya tepat satu status.',
    en: 'Every percentage has exactly one status.',
  })[language];

export const scaleRefusedSentence = (language: Language): string =>
  ({
    id: 'Skala di buku kerja belum dapat dipakai; hasil berskala menunggu jawaban atas pertanyaannya.',
    en: 'The scale in the workbook cannot be used yet; scaled results wait for the answer to its question.',
  })[language];

export const basisSentence = (basis: Basis, language: Language): string =>
  ({
    Kumulatif: {
      id: 'Kumulatif: setiap periode dinilai dari 1 Januari sampai akhir periode.',
      en: 'Kumulatif: every period is assessed from 1 January to its end.',
    },
    'Per Periode': {
      id: 'Per Periode: setiap periode dinilai atas bulan-bulannya sendiri.',
      en: 'Per Periode: every period is assessed on its own months.',
    },
  })[basis][language];

export const graceSentence = (days: number, language: Language): string =>
  days === 0
    ? {
        id: 'Tanpa hari tenggang: periode jatuh tempo pada hari terakhirnya.',
        en: 'No days of grace: a period is due on its last day.',
      }[language]
    : {
        id: `Hari tenggang ${days}: periode jatuh tempo ${days} hari sesudah hari terakhirnya.`,
        en: `${days} days of grace: a period is due ${days} days after its last day.`,
      }[language];

export const directionSentence = (direction: Direction, rows: number, language: Language): string =>
  language === 'id' ? `${direction}: ${rows} baris` : `${direction}: ${plural(rows, 'row', 'rows')}`;
