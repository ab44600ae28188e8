// What the pane says of rules and pacts that are being decided: what typed percentages mean, what a term would do. In both
// languages. Decides nothing.
import type { PactStatus } from '../domain/evaluation';
import type { PeriodKind } from '../domain/period';
import type { ScaleFault } from '../domain/scale';
import { formatList } from './formatting';
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

/** What is wrong with typed stages: the names of those that are no percentages or too large, or two of which the later falls. */
export type StageFault =
  | { readonly code: 'UNREADABLE' | 'ABOVE_WHOLE'; readonly periods: readonly string[] }
  | { readonly code: 'FALLS'; readonly before: TypedStage; readonly after: TypedStage };

interface TypedStage {
  readonly period: string;
  readonly text: string;
}

export function stageFaultSentence(fault: StageFault, language: Language): string {
  if (fault.code === 'FALLS') {
    const { before, after } = fault;
    return both(
      `${after.period} (${after.text}%) lebih kecil daripada ${before.period} (${before.text}%). Tahapan dihitung dari 1 Januari, jadi tidak boleh turun.`,
      `${after.period} (${after.text}%) is smaller than ${before.period} (${before.text}%). Stages count from 1 January, so they cannot fall.`,
    )[language];
  }
  const periods = formatList(fault.periods, language);
  return fault.code === 'UNREADABLE'
    ? both(
        `Isi ${periods} dengan angka persen, misalnya 37,5.`,
        `Fill in ${periods} with a percentage, such as 37.5.`,
      )[language]
    : both(`${periods} lebih dari 100% target tahun.`, `${periods}: more than 100% of the annual target.`)[
        language
      ];
}

/** What four stages that can be used mean; `isWhole` says that the last one is the whole annual target. */
export const stagesMeaning = (isWhole: boolean, language: Language): string =>
  isWhole
    ? both(
        'Setiap tahapan dihitung dari target tahun, lalu dipotong sampai sen.',
        'Each stage is a share of the annual target, cut to the sen.',
      )[language]
    : both(
        'TW IV tidak 100%: Semester II ikut tahapan ini, sedangkan Tahun tetap memakai target tahun.',
        'TW IV is not 100%: Semester II takes this stage, while Tahun keeps the annual target.',
      )[language];

const BOUND_FAULTS: Readonly<Partial<Record<ScaleFault['code'], Both>>> = {
  DUPLICATE_BOUND: both(
    'Dua status mulai pada persentase yang sama, sehingga satu persentase punya dua status.',
    'Two statuses begin at the same percentage, which would then have two statuses.',
  ),
  UNORDERED: both(
    'Batas status yang lebih rendah harus lebih kecil daripada batas di atasnya.',
    'The bound of a lower status must be smaller than the one above it.',
  ),
};

/** Null stands for texts that are no percentages. */
export const boundFaultSentence = (fault: ScaleFault['code'] | null, language: Language): string =>
  ((fault === null ? undefined : BOUND_FAULTS[fault]) ??
    both(
      'Isi setiap batas dengan angka persen, misalnya 90.',
      'Fill in each bound with a percentage, such as 90.',
    ))[language];

/** The line under the bounds, with a percentage that rounding would have lifted. */
export const gaplessSentence = (percent: string, status: string, language: Language): string =>
  both(
    `✔ Tidak ada celah: setiap persentase punya tepat satu status. Coba: ${percent} → ${status}`,
    `✔ No gaps: every percentage has exactly one status. Try: ${percent} → ${status}`,
  )[language];

const KINDS: Readonly<Record<PeriodKind, Both>> = {
  Triwulan: both('Tiap triwulan', 'Each quarter'),
  Semester: both('Tiap semester', 'Each half-year'),
  Tahun: both('Akhir tahun', 'The end of the year'),
};

export const kindWord = (kind: PeriodKind, language: Language): string => KINDS[kind][language];

const OPTIONS: Readonly<Record<string, Both>> = {
  Ketat: both('Tetap dicatat', 'Still recorded'),
  'Boleh dikejar': both('Dianggap tercapai', 'Counts as met'),
  Meneruskan: both('Meneruskan target pendahulu', "Continues the predecessor's target"),
  'Sejak menjabat': both('Dihitung sejak menjabat', 'Counted since taking office'),
  'Tidak dinilai': both('Tidak dinilai', 'Not judged'),
};

/** A word of `Pakta` as the pane asks for it. */
export const optionWord = (word: string, language: Language): string => OPTIONS[word]?.[language] ?? word;

const PACT_TERMS: Readonly<Record<'Pemicu' | 'Kejar' | 'Pejabat Baru', { title: Both; sentence: Both }>> = {
  Pemicu: {
    title: both('Berlaku pada', 'When it applies'),
    sentence: both(
      'Kapan target yang meleset memicu klausul? Pilih menurut bunyi pakta. Tanpa pilihan, pakta belum dapat dinilai.',
      'When does a missed target trigger the clause? Choose as the pact says. Without a choice the pact cannot be judged.',
    ),
  },
  Kejar: {
    title: both('Tertinggal lalu terkejar', 'Missed, then caught up'),
    sentence: both(
      'Bila satu triwulan meleset dan triwulan berikutnya mengejar, apa akibatnya menurut pakta?',
      'Where one quarter is missed and a later one catches up, what does the pact say of it?',
    ),
  },
  'Pejabat Baru': {
    title: both('Pejabat baru', 'A new official'),
    sentence: both(
      'Bagaimana pejabat yang mulai di tengah masa nilai dinilai? Selama belum dipilih, putusannya Perlu Telaah.',
      'How is an official judged who began within the judged span? Until it is chosen the verdict is Perlu Telaah.',
    ),
  },
};

export const termTitle = (term: keyof typeof PACT_TERMS, language: Language): string =>
  PACT_TERMS[term].title[language];
export const termSentence = (term: keyof typeof PACT_TERMS, language: Language): string =>
  PACT_TERMS[term].sentence[language];

/** A line of the overview: what was decided and is not written yet, or how many pacts leave it open. */
export const termLine = (
  term: keyof typeof PACT_TERMS,
  chosen: readonly string[],
  pacts: number,
  language: Language,
): string => {
  const title = termTitle(term, language);
  if (chosen.length > 0) {
    const list = formatList(chosen, language);
    return both(`${title}: ${list} (belum ditulis)`, `${title}: ${list} (not yet written)`)[language];
  }
  return both(
    `${title}: belum dipilih di ${pacts} pakta`,
    `${title}: not chosen in ${pacts} ${pacts === 1 ? 'pact' : 'pacts'}`,
  )[language];
};

/** Why rows must be reviewed, as far as that is short to say. */
export interface ReviewCauses {
  readonly fragile: number;
  readonly newcomers: number;
}

function reviewCauses({ fragile, newcomers }: ReviewCauses, language: Language): string {
  const causes = [
    ...(fragile === 0 ? [] : [both(`${fragile} rapuh`, `${fragile} fragile`)[language]]),
    ...(newcomers === 0
      ? []
      : [both(`${newcomers} pejabat baru`, `${newcomers} with a new official`)[language]]),
  ];
  return causes.length === 0 ? '' : ` (${causes.join(', ')})`;
}

/** What pacts would say at a period; null where none of that kind is due. */
export const consequenceSentence = (
  period: string | null,
  counts: readonly (readonly [PactStatus, number])[],
  causes: ReviewCauses,
  language: Language,
): string => {
  if (period === null) return both('Belum ada yang jatuh tempo.', 'None is due yet.')[language];
  if (counts.length === 0)
    return both(`${period}: tidak ada pakta yang berlaku.`, `${period}: no pact applies.`)[language];
  const list = counts
    .map(
      ([status, count]) =>
        `${count} ${status}${status === 'Perlu Telaah' ? reviewCauses(causes, language) : ''}`,
    )
    .join(', ');
  return both(`${period}, baris: ${list}`, `${period}, rows: ${list}`)[language];
};

export const dueConsequence = (
  counts: readonly (readonly [string, number])[],
  language: Language,
): string | null => {
  if (counts.length === 0) return null;
  const list = counts.map(([status, count]) => `${count} ${status}`).join(', ');
  return both(`Hasil pakta, baris: ${list}`, `The pacts, rows: ${list}`)[language];
};

/** A document that is to be written. */
export const documentLine = (office: string, number: string, date: string, language: Language): string => {
  const named = number === '' ? '' : ` ${number}`;
  return both(
    `${office}: pakta${named}, ${date} (belum ditulis)`,
    `${office}: pact${named}, ${date} (not yet written)`,
  )[language];
};

export const ownStagesWord = (shares: string, language: Language): string =>
  both(`tahapan ${shares}`, `stages ${shares}`)[language];
