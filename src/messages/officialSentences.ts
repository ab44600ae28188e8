// What the pane says of officials and pacts before anything is assessed against them, in both languages. Names who held
// what and which fields are blank; judges nobody.
import type { IsoDate } from '../domain/calendar';
import type { PeriodKind } from '../domain/period';
import { formatDate, formatList } from './formatting';
import type { Language } from './language';
import { pactNumberText } from './pactNumberText';

type Both = Readonly<Record<Language, string>>;

export function officialsSummary(
  { full, changed, vacant }: { readonly full: number; readonly changed: number; readonly vacant: number },
  language: Language,
): string {
  const isIndonesian = language === 'id';
  if (full + changed + vacant === 0)
    return isIndonesian ? 'Belum ada pejabat yang tercatat.' : 'No official is on record yet.';
  const parts = [
    isIndonesian ? `${full} jabatan dipegang satu orang` : `${full} posts held by one person throughout`,
    ...(changed === 0 ? [] : [isIndonesian ? `${changed} pergantian` : `${changed} changed hands`]),
    ...(vacant === 0 ? [] : [isIndonesian ? `${vacant} tanpa pejabat` : `${vacant} without a holder`]),
  ];
  return parts.join('; ');
}

export const successionSentence = (
  facts: { readonly office: string; readonly name: string; readonly former: string; readonly from: IsoDate },
  language: Language,
): string => {
  const date = formatDate(facts.from, language);
  return {
    id: `${facts.office}: ${facts.name} menggantikan ${facts.former} mulai ${date}.`,
    en: `${facts.office}: ${facts.name} succeeded ${facts.former} on ${date}.`,
  }[language];
};

export const startedSentence = (office: string, name: string, from: IsoDate, language: Language): string => {
  const date = formatDate(from, language);
  return {
    id: `${office}: ${name} mulai menjabat ${date}.`,
    en: `${office}: ${name} took office on ${date}.`,
  }[language];
};

export const actingSentence = (office: string, name: string, kind: string, language: Language): string =>
  ({
    id: `${office}: ${name} berstatus ${kind}.`,
    en: `${office}: ${name} holds the office as ${kind}.`,
  })[language];

export const vacantSentence = (office: string, date: IsoDate, language: Language): string => {
  const day = formatDate(date, language);
  return {
    id: `${office}: tidak ada pejabat yang tercatat pada ${day}.`,
    en: `${office}: nobody is on record as holding the office on ${day}.`,
  }[language];
};

/** Offices that have targets but nobody in `Pejabat`. */
export const withoutOfficialSentence = (offices: readonly string[], language: Language): string => {
  const list = formatList(offices, language, 3);
  return {
    id: `Belum ada pejabat untuk ${list}.`,
    en: `No official is on record for ${list}.`,
  }[language];
};

export function pactSummary(
  pacts: number,
  triggers: readonly (readonly [PeriodKind, number])[],
  language: Language,
): string {
  const isIndonesian = language === 'id';
  if (pacts === 0)
    return isIndonesian
      ? 'Belum ada pakta: hanya status indikator yang dinilai.'
      : 'No pact yet: only the indicators are assessed.';
  const kinds = triggers.map(([kind, count]) => `${kind} ${count}`).join(', ');
  const triggered = kinds === '' ? '' : isIndonesian ? `; dipicu per ${kinds}` : `; triggered per ${kinds}`;
  return isIndonesian ? `${pacts} pakta${triggered}` : `${pacts} pacts${triggered}`;
}

export type BlankField = 'Pemicu' | 'Kejar' | 'Pejabat Baru' | 'Acuan Target';

const BLANK: Readonly<Record<BlankField, Both>> = {
  Pemicu: {
    id: 'Pemicu belum dipilih; tanpa itu pelanggaran tidak dapat dinilai',
    en: 'Pemicu is not chosen; without it a breach cannot be judged',
  },
  Kejar: {
    id: 'Kejar belum dipilih; bila bacaannya memberi hasil berbeda, hasilnya Perlu Telaah',
    en: 'Kejar is not chosen; where its readings differ, the result is Perlu Telaah',
  },
  'Pejabat Baru': {
    id: 'Pejabat Baru belum dipilih; pejabat yang mulai di tengah masa nilai menjadi Perlu Telaah',
    en: 'Pejabat Baru is not chosen; whoever began within the judged span becomes Perlu Telaah',
  },
  'Acuan Target': {
    id: 'Acuan Target belum dipilih; berpengaruh bila target berubah sesudah pakta ditandatangani',
    en: 'Acuan Target is not chosen; it matters where a target changed after the pact was signed',
  },
};

export const blankFieldSentence = (
  field: BlankField,
  numbers: readonly string[],
  language: Language,
): string => {
  const named = numbers.map((number) => (number.trim() === '' ? pactNumberText('', language) : number));
  const list = formatList(named, language, 3);
  return language === 'id' ? `${BLANK[field].id} (pakta ${list}).` : `${BLANK[field].en} (pacts ${list}).`;
};

/** `TW III: 1 Terindikasi Pelanggaran, 2 Perlu Telaah`. */
export const outlookSentence = (
  period: string,
  counts: readonly (readonly [string, number])[],
  language: Language,
): string => {
  const list = counts.map(([status, count]) => `${count} ${status}`).join(', ');
  const rows = { id: 'baris', en: 'rows' }[language];
  return `${period} (${rows}): ${list}`;
};

/** The same counted by persons, over all due periods. */
export const officialOutlookSentence = (
  counts: readonly (readonly [string, number])[],
  language: Language,
): string => {
  const list = counts.map(([status, count]) => `${count} ${status}`).join(', ');
  return { id: `Pejabat, periode yang jatuh tempo: ${list}`, en: `Officials, over the due periods: ${list}` }[
    language
  ];
};
