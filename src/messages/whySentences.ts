// The words around one explained verdict: labels of its facts, how a target was derived, what would catch up, and the whole
// in one text. In both languages. Explains; decides nothing.
import type { Amount } from '../domain/amount';
import type { IsoDate } from '../domain/calendar';
import type { HolderRef, PositionToDate, TargetVersion } from '../domain/evaluation';
import type { Direction, Method } from '../domain/indicator';
import type { Pact } from '../domain/pact';
import type { MonthSpan } from '../domain/period';
import type { UnitFact } from '../domain/reason';
import {
  formatAttainment,
  formatDate,
  formatFigure,
  formatList,
  formatMonth,
  formatMonths,
  formatPercent,
} from './formatting';
import type { Language } from './language';
import { plural } from './plural';
import { pactNumberText } from './pactNumberText';

type Both = Readonly<Record<Language, string>>;

const LABELS = {
  indicator: { id: 'Indikator', en: 'Indicator' },
  attainment: { id: 'Capaian', en: 'Attainment' },
  difference: { id: 'Selisih', en: 'Difference' },
  requirement: { id: 'Syarat', en: 'Requirement' },
  soundness: { id: 'Ketahanan', en: 'Soundness' },
  rule: { id: 'Aturan', en: 'Rules' },
  holder: { id: 'Penanggung Jawab', en: 'Responsible' },
  pact: { id: 'Pakta', en: 'Pact' },
  pactThreshold: { id: 'Ambang pakta', en: 'Threshold of the pact' },
  tenure: { id: 'Masa jabatan', en: 'Tenure' },
  target: { id: 'Target', en: 'Target' },
  realisation: { id: 'Realisasi', en: 'Realisation' },
  unit: { id: 'Satuan', en: 'Unit' },
  distance: { id: 'Jarak ke ambang', en: 'Distance to the threshold' },
} as const satisfies Readonly<Record<string, Both>>;

export const whyLabel = (label: keyof typeof LABELS, language: Language): string => LABELS[label][language];

/** `Target TW III (Target Perubahan)`. */
export const targetLabel = (period: string, version: TargetVersion | null): string =>
  version === 'perubahan' ? `Target ${period} (Target Perubahan)` : `Target ${period}`;

/** `75% × Rp5.200.000.000 = Rp3.900.000.000`. */
export const derivedTarget = (share: Amount, annual: string, target: string, language: Language): string =>
  `${formatPercent(share, language)} × ${annual} = ${target}`;

/** `PAD 2026!D5 dibaca × 1.000`, with so many more cells that are read alike; a factor below 1 divides. */
export function readTimes(place: string, others: number, factor: number, language: Language): string {
  const isDivided = factor < 1;
  const shown = Math.round(isDivided ? 1 / factor : factor).toLocaleString(language);
  const sign = isDivided ? '÷' : '×';
  const more = {
    id: others === 0 ? '' : ` dan ${others} sel lain`,
    en: others === 0 ? '' : ` and ${plural(others, 'more cell', 'more cells')}`,
  }[language];
  return `${place}${more} ${{ id: 'dibaca', en: 'read' }[language]} ${sign} ${shown}`;
}

export const derivedNote = (target: string, language: Language): string =>
  `${target} (${{ id: 'turunan', en: 'derived' }[language]})`;

export const noFigure = (language: Language): string => ({ id: 'belum ada', en: 'none yet' })[language];

/** Of a realisation in which months are still blank; `upTo` is the month of a running total, null for a sum of months. */
export function incompleteFigure(
  soFar: { readonly figure: string; readonly upTo: number | null } | null,
  blankNote: string,
  language: Language,
): string {
  const isIndonesian = language === 'id';
  const lead = isIndonesian ? 'belum lengkap' : 'incomplete';
  if (soFar === null) return `${lead}: ${blankNote}`;
  const { figure, upTo } = soFar;
  const until =
    upTo === null
      ? isIndonesian
        ? 'dari bulan yang terisi'
        : 'from the months filled in'
      : isIndonesian
        ? `s.d. ${formatMonth(upTo, language)}`
        : `up to ${formatMonth(upTo, language)}`;
  return `${lead}: ${isIndonesian ? 'baru' : 'so far'} ${figure} ${until}; ${blankNote}`;
}

/** What a pact asks of all its rows together, or of each where that is still open. */
export function scopeThresholdText(
  threshold: Amount,
  scope: Exclude<Pact['scope'], 'Setiap indikator'>,
  attained: string | null,
  language: Language,
): string {
  const least = `≥ ${formatPercent(threshold, language)}`;
  const isIndonesian = language === 'id';
  if (scope === null)
    return isIndonesian ? `${least}; Cakupan belum dipilih` : `${least}; Cakupan is not chosen`;
  const total = scope === 'Total rupiah';
  const whole = isIndonesian
    ? total
      ? 'atas total rupiah semua baris pakta ini'
      : 'atas rata-rata tertimbang semua baris pakta ini'
    : total
      ? 'over the rupiah total of all rows of this pact'
      : 'over the weighted mean of all rows of this pact';
  const reached = isIndonesian ? 'tercapai' : 'reached';
  return attained === null ? `${least} ${whole}` : `${least} ${whole}; ${reached} ${attained}`;
}

/** Over which months a realisation runs, as its method takes them. */
export function realisationLabel(method: Method, { first, last }: MonthSpan, language: Language): string {
  const months = formatMonths(first, last, language);
  const word = LABELS.realisation[language];
  switch (method) {
    case 'Akumulasi':
      return `${word} ${months}`;
    case 'Posisi Akhir':
      return `${word} ${{ id: 'posisi akhir', en: 'at the end of' }[language]} ${formatMonth(last, language)}`;
    case 'Rata-rata':
      return `${{ id: 'Rata-rata', en: 'Mean of' }[language]} ${months}`;
  }
}

export const cutPercent = (percent: string, language: Language): string =>
  `${percent} (${{ id: 'dipotong, tidak dibulatkan', en: 'cut, not rounded' }[language]})`;

/** Realisation minus target, as a person says it; where less is better, below the target is the good side. */
export function differenceText(
  difference: Amount,
  unit: UnitFact,
  direction: Direction | null,
  language: Language,
): string {
  if (difference === 0n) return { id: 'tepat sama dengan target', en: 'exactly the target' }[language];
  const figure = formatFigure(difference < 0n ? -difference : difference, unit, language);
  if (direction === 'Semakin rendah semakin baik' || direction === 'Semakin rendah semakin baik (T/R)')
    return difference < 0n
      ? { id: `${figure} lebih baik dari target`, en: `${figure} better than the target` }[language]
      : { id: `${figure} lebih buruk dari target`, en: `${figure} worse than the target` }[language];
  return difference < 0n
    ? { id: `${figure} di bawah target`, en: `${figure} below the target` }[language]
    : { id: `${figure} di atas target`, en: `${figure} above the target` }[language];
}

export const requirementText = (status: string, range: string): string => `${status}: ${range}`;

export const fragileText = (language: Language): string =>
  ({
    id: 'rapuh: kekurangannya sangat kecil atau pembacaan lain membalik putusan',
    en: 'fragile: very little is missing, or another reading turns the verdict',
  })[language];

export const ruleText = (fingerprint: string, asOf: IsoDate, language: Language): string => {
  const date = formatDate(asOf, language);
  return {
    id: `sidik jari ${fingerprint}, dinilai sampai ${date}`,
    en: `fingerprint ${fingerprint}, assessed up to ${date}`,
  }[language];
};

export const holderText = ({ name, nip, kind }: Pick<HolderRef, 'name' | 'nip' | 'kind'>): string =>
  [kind === 'Definitif' ? name : `${name} (${kind}.)`, ...(nip === null ? [] : [`NIP ${nip}`])].join(', ');

export function pactText({ number, date, triggers, documentKind }: Pact, language: Language): string {
  const isIndonesian = language === 'id';
  const kind = documentKind ?? (isIndonesian ? 'Pakta' : 'Pact');
  const day = date === null ? '' : `, ${formatDate(date, language)}`;
  const list = formatList(triggers, language);
  const triggered =
    list === ''
      ? isIndonesian
        ? 'Pemicu belum dipilih'
        : 'Pemicu is not chosen'
      : isIndonesian
        ? `dipicu per ${list}`
        : `triggered per ${list}`;
  const named = number.trim() === '' ? pactNumberText('', language) : number;
  return `${kind} ${named}${day}; ${triggered}`;
}

export const thresholdText = (threshold: Amount, amount: string | null, language: Language): string => {
  const percent = `≥ ${formatPercent(threshold, language)}`;
  return amount === null ? percent : `${percent} = ${amount}`;
};

export const tenureText = (from: IsoDate, to: IsoDate | null, language: Language): string => {
  const start = formatDate(from, language);
  if (to === null) return { id: `sejak ${start}`, en: `since ${start}` }[language];
  return `${start} – ${formatDate(to, language)}`;
};

/** What would catch up; null where nothing of the year is missing. */
export function catchUpSentence(
  position: PositionToDate,
  year: number,
  unit: UnitFact,
  language: Language,
): string | null {
  const { month, shareOfYear, remainingToYear, neededPerMonth } = position;
  if (remainingToYear === null || remainingToYear <= 0n) return null;
  const isIndonesian = language === 'id';
  const until = `${formatMonth(Number(month.slice(5)), language)} ${month.slice(0, 4)}`;
  const share = shareOfYear === null ? null : formatAttainment(shareOfYear, language);
  const reached =
    share === null
      ? ''
      : isIndonesian
        ? `Posisi s.d. ${until}: ${share} dari target tahun. `
        : `Position up to ${until}: ${share} of the annual target. `;
  const missing = formatFigure(remainingToYear, unit, language);
  const end = formatDate(`${year}-12-31`, language);
  const lacks = isIndonesian ? `Kurang ${missing} sampai ${end}` : `${missing} is missing until ${end}`;
  if (neededPerMonth === null) return `${reached}${lacks}.`;
  const needed = formatFigure(neededPerMonth, unit, language);
  return isIndonesian ? `${reached}${lacks}: ${needed} per bulan.` : `${reached}${lacks}: ${needed} a month.`;
}
