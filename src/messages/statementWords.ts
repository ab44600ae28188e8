// Pieces of the one sentence of a verdict: figures, bands, distances, documents. In both languages; decides nothing.
import type { Amount } from '../domain/amount';
import type { Direction } from '../domain/indicator';
import type { UnitFact } from '../domain/reason';
import type { Pact } from '../domain/pact';
import type { ToldBand, ToldRealisation, ToldTarget } from '../sheets/verdicts/verdictFacts';
import { inBrackets } from './cellReference';
import {
  formatDate,
  formatFigure,
  formatList,
  formatMonth,
  formatMonths,
  formatRatioFigure,
  formatTarget,
} from './formatting';
import type { Language } from './language';
import { pactNumberText } from './pactNumberText';
import { shortText } from './shortText';
import { exactPercent, workingText } from './workingText';

/** `realisasi Januari–September Rp3.899.850.000 [jumlah Realisasi!E5:M5]`. */
export function realisationClause(told: ToldRealisation, unit: UnitFact, language: Language): string {
  const { value, method, months, worked } = told;
  const figure = 'word' in value ? `“${shortText(value.word)}”` : formatRatioFigure(value, unit, language);
  const span = formatMonths(months.first, months.last, language);
  const words = {
    Akumulasi: { id: `realisasi ${span}`, en: `realisation of ${span}` },
    'Posisi Akhir': {
      id: `realisasi posisi akhir ${formatMonth(months.last, language)}`,
      en: `realisation at the end of ${formatMonth(months.last, language)}`,
    },
    'Rata-rata': { id: `rata-rata realisasi ${span}`, en: `mean realisation of ${span}` },
  }[method][language];
  return `${words} ${figure}${workingText(worked, unit, language)}`;
}

/** `target Rp3.900.000.000 (Target Murni, turunan) [Target!O5]`. */
export function targetClause(told: ToldTarget, unit: UnitFact, language: Language): string {
  const { value, version, revisedFrom, source, worked } = told;
  const figure = value.kind === 'word' ? `“${shortText(value.word)}”` : formatTarget(value, unit, language);
  const since =
    version !== 'perubahan' || revisedFrom === null
      ? ''
      : {
          id: ` yang berlaku sejak ${formatDate(revisedFrom, language)}`,
          en: ` in force since ${formatDate(revisedFrom, language)}`,
        }[language];
  const budget =
    version === null ? [] : [`${version === 'perubahan' ? 'Target Perubahan' : 'Target Murni'}${since}`];
  const derived = source === 'turunan' ? [{ id: 'turunan', en: 'derived' }[language]] : [];
  const notes = [...budget, ...derived].join(', ');
  const word = { id: 'target', en: 'a target of' }[language];
  return `${word} ${figure}${notes === '' ? '' : ` (${notes})`}${workingText(worked, unit, language)}`;
}

/** `paling sedikit 90% dan kurang dari 100%`. */
export function bandClause({ from, below, at }: ToldBand, language: Language): string {
  const isIndonesian = language === 'id';
  const lower =
    from === null ? [] : [`${isIndonesian ? 'paling sedikit' : 'at least'} ${exactPercent(from, language)}`];
  const upper =
    below === null ? [] : [`${isIndonesian ? 'kurang dari' : 'less than'} ${exactPercent(below, language)}`];
  const both = [...lower, ...upper].join(isIndonesian ? ' dan ' : ' and ');
  const every = isIndonesian ? 'setiap persentase' : 'every percentage';
  return ` (${both === '' ? every : both})${inBrackets([at])}`;
}

const LOWER: readonly Direction[] = ['Semakin rendah semakin baik', 'Semakin rendah semakin baik (T/R)'];
export const isLowerBetter = (direction: Direction): boolean => LOWER.includes(direction);

/** How far figures lie from the target or the threshold, the sign told in words. */
export function distanceClause(
  distance: Amount,
  from: 'target' | 'threshold',
  isLower: boolean,
  unit: UnitFact,
  language: Language,
): string {
  const what = {
    target: { id: 'target', en: 'the target' },
    threshold: { id: 'ambang', en: 'the threshold' },
  };
  const name = what[from][language];
  if (distance === 0n) return { id: `tepat sama dengan ${name}`, en: `exactly ${name}` }[language];
  const figure = formatFigure(distance < 0n ? -distance : distance, unit, language);
  if (isLower)
    return distance < 0n
      ? { id: `${figure} lebih baik dari ${name}`, en: `${figure} better than ${name}` }[language]
      : { id: `melebihi batas ${name} sebesar ${figure}`, en: `${figure} above the limit of ${name}` }[
          language
        ];
  return distance < 0n
    ? { id: `kurang ${figure} dari ${name}`, en: `${figure} short of ${name}` }[language]
    : { id: `melampaui ${name} sebesar ${figure}`, en: `${figure} above ${name}` }[language];
}

/** `Pakta Integritas nomor 800/11/2026 tanggal 2 Januari 2026`. */
export function documentClause({ documentKind, number, date }: Pact, language: Language): string {
  const kind = documentKind ?? { id: 'Pakta', en: 'the pact' }[language];
  const day =
    date === null
      ? ''
      : { id: ` tanggal ${formatDate(date, language)}`, en: ` of ${formatDate(date, language)}` }[language];
  return `${kind} ${pactNumberText(shortText(number), language)}${day}`;
}

/** What the document says for itself: trigger, scope, catching up, which target. */
export function termsClause(pact: Pact, language: Language): string {
  const blank = { id: 'kosong', en: 'blank' }[language];
  const triggers = formatList(pact.triggers, language) || blank;
  const terms = [
    `Pemicu ${triggers}`,
    `Cakupan ${pact.scope ?? blank}`,
    `Kejar ${pact.catchUp ?? blank}`,
    `Acuan Target ${pact.targetReference ?? blank}`,
  ];
  return `(${terms.join('; ')})`;
}
