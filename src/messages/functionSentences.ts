// What Excel's formula help says of the functions for cells, and why one of them gives an error, in both languages.
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;

/** Reasons of an error in a cell. */
export type FunctionTrouble =
  | 'noData'
  | 'noTarget'
  | 'zeroTarget'
  | 'negativeTarget'
  | 'realisation'
  | 'target'
  | 'direction'
  | 'noPercent'
  | 'percent'
  | 'percentPoints'
  | 'noNumber'
  | 'number'
  | 'tooLarge'
  | 'noDate'
  | 'date';

export interface FunctionHelp {
  readonly description: Both;
  /** By the parameters' names. */
  readonly parameters: Readonly<Record<string, Both>>;
}

const PERCENT: Both = {
  id: 'Persentase sebagai pecahan: 93,33% adalah 0,9333.',
  en: 'A percentage as a fraction: 93.33% is 0.9333.',
};

export const FUNCTION_HELP: Readonly<
  Record<'PERSEN' | 'STATUS' | 'PERINGKAT' | 'TERBILANG' | 'TRIWULAN', FunctionHelp>
> = {
  PERSEN: {
    description: {
      id: 'Capaian realisasi terhadap target, dipotong (tidak dibulatkan ke atas) pada dua desimal persen.',
      en: 'Attainment of a realisation against a target, cut (never rounded up) at two decimals of the per cent.',
    },
    parameters: {
      realisasi: {
        id: 'Angka realisasi. Sel kosong dibaca 0 oleh Excel desktop; lindungi dengan IF(ISBLANK(...)).',
        en: 'The realised figure. Excel on the desktop passes an empty cell as 0; guard it with IF(ISBLANK(...)).',
      },
      target: {
        id: 'Angka target, atau rentang sebagai teks, misalnya "70-80".',
        en: 'The target figure, or a range as a text such as "70-80".',
      },
      arah: {
        id: 'Arah Indikator; kosong berarti semakin tinggi semakin baik.',
        en: 'Direction of the indicator, in the words of the sheets; blank means higher is better.',
      },
    },
  },
  STATUS: {
    description: {
      id: 'Status menurut skala baku: Tercapai, Mendekati Target, atau Tidak Tercapai.',
      en: 'Status on the standard scale: Tercapai, Mendekati Target or Tidak Tercapai.',
    },
    parameters: { persen: PERCENT },
  },
  PERINGKAT: {
    description: {
      id: 'Peringkat kinerja menurut Permendagri 86/2017.',
      en: 'Performance rating after Permendagri 86/2017.',
    },
    parameters: { persen: PERCENT },
  },
  TERBILANG: {
    description: { id: 'Angka dengan kata-kata.', en: 'A number in Indonesian words.' },
    parameters: { angka: { id: 'Angka yang ditulis dengan kata-kata.', en: 'The number to spell out.' } },
  },
  TRIWULAN: {
    description: {
      id: 'Triwulan suatu tanggal: TW I, TW II, TW III, atau TW IV.',
      en: 'The quarter of a date: TW I, TW II, TW III or TW IV.',
    },
    parameters: { tanggal: { id: 'Tanggal.', en: 'The date.' } },
  },
};

const TROUBLES: Readonly<Record<FunctionTrouble, Both>> = {
  noData: { id: 'Realisasi belum ada.', en: 'There is no realisation yet.' },
  noTarget: { id: 'Target belum ada.', en: 'There is no target.' },
  zeroTarget: {
    id: 'Target 0: tidak ada yang dapat dibandingkan.',
    en: 'The target is 0: there is nothing to compare with.',
  },
  negativeTarget: {
    id: 'Target negatif perlu diputuskan orang.',
    en: 'A negative target is for people to decide.',
  },
  realisation: {
    id: 'Realisasi tidak dapat dibaca sebagai angka yang pasti.',
    en: 'The realisation cannot be read as one certain figure.',
  },
  target: {
    id: 'Target tidak dapat dibaca sebagai angka atau rentang yang pasti.',
    en: 'The target cannot be read as one certain figure or range.',
  },
  direction: {
    id: 'Arah Indikator tidak dikenal; pakai kata-kata pada kolom Arah Indikator.',
    en: 'Unknown direction; use the words of the column Arah Indikator.',
  },
  noPercent: { id: 'Persentase belum ada.', en: 'There is no percentage.' },
  percent: { id: 'Ini bukan persentase.', en: 'This is no percentage.' },
  percentPoints: {
    id: 'Tulis persentase sebagai pecahan: 93,33% adalah 0,9333. Di atas 1.000% tidak diterima.',
    en: 'Give the percentage as a fraction: 93.33% is 0.9333. More than 1,000% is not taken.',
  },
  noNumber: { id: 'Angka belum ada.', en: 'There is no number.' },
  number: {
    id: 'Ini tidak dapat dibaca sebagai angka yang pasti.',
    en: 'This cannot be read as one certain number.',
  },
  tooLarge: { id: 'Angkanya terlalu besar.', en: 'The number is too large.' },
  noDate: { id: 'Tanggal belum ada.', en: 'There is no date.' },
  date: { id: 'Ini bukan tanggal antara 1950 dan 2149.', en: 'This is no date between 1950 and 2149.' },
};

/** Why a cell shows an error; Excel shows it beside the cell. */
export const functionTroubleSentence = (trouble: FunctionTrouble, language: Language): string =>
  TROUBLES[trouble][language];
