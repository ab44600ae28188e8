// One formal sentence for each reason of a status, in both languages.
import { assertNever } from '../domain/result';
import type { StatusReason } from '../domain/reason';
import type { OpenPointCode } from '../domain/targetLedger';
import { formatAttainment, formatDate, formatFigure, formatList, formatMonth } from './formatting';
import type { Language } from './language';

/** A sentence in both languages. */
export type Sentence = Readonly<Record<Language, string>>;

const OPEN_POINTS: Readonly<Record<OpenPointCode, Sentence>> = {
  REVISION_WITHOUT_DATE: {
    id: 'Target Perubahan belum memiliki Tanggal Berlaku Perubahan sehingga target yang berlaku belum dapat ditentukan.',
    en: 'The revised target has no effective date, so the target in force cannot be determined yet.',
  },
  STAGES_PARTLY_FILLED: {
    id: 'Target bertahap baru terisi sebagian sehingga target periode ini belum dapat ditentukan.',
    en: 'Only some of the staged targets are filled in, so the target of this period cannot be determined yet.',
  },
  STAGES_ONLY_REVISED: {
    id: 'Target bertahap hanya tersedia untuk Target Perubahan, sedangkan periode ini memerlukan target bertahap semula.',
    en: 'Staged targets exist only for the revised budget, while this period needs the original ones.',
  },
  STAGES_MATCH_NEITHER: {
    id: 'Target bertahap tidak sama dengan Target Murni maupun Target Perubahan sehingga perlu dipastikan.',
    en: 'The staged targets equal neither the original nor the revised annual target and need to be confirmed.',
  },
  NEGATIVE_TARGET: {
    id: 'Target bernilai negatif sehingga perlu dipastikan.',
    en: 'The target is negative and needs to be confirmed.',
  },
};

const MEASURED: Readonly<Record<'Bulanan' | 'Triwulan' | 'Semester' | 'Tahun', string>> = {
  Bulanan: 'monthly',
  Triwulan: 'quarterly',
  Semester: 'half-yearly',
  Tahun: 'yearly',
};

export function statusSentence(reason: StatusReason, language: Language): string {
  const date = (iso: string): string => formatDate(iso, language);
  switch (reason.code) {
    case 'NOT_DUE':
      return {
        id: `Periode ini baru dinilai mulai ${date(reason.dueOn)}.`,
        en: `This period is judged from ${date(reason.dueOn)} on.`,
      }[language];
    case 'NOT_MEASURED':
      return {
        id: `Indikator tidak diukur pada periode ini (Periode Ukur: ${reason.measuring}).`,
        en: `The indicator is not measured in this period (it is measured ${MEASURED[reason.measuring]}).`,
      }[language];
    case 'STAGE_BLANK':
      return {
        id: 'Indikator tidak diukur pada periode ini karena target bertahapnya kosong.',
        en: 'The indicator is not measured in this period, for its stage is blank.',
      }[language];
    case 'NO_TARGET':
      return {
        id: 'Target belum diisi.',
        en: 'No target is filled in.',
      }[language];
    case 'ZERO_TARGET':
      return {
        id: 'Target bernilai nol sehingga capaian tidak dapat dihitung.',
        en: 'The target is zero, so there is no attainment to compute.',
      }[language];
    case 'TARGET_FROM_REVISION_ONLY':
      return {
        id: `Target baru ada sejak perubahan APBD berlaku pada ${date(reason.from)}.`,
        en: `There is a target only since the budget revision of ${date(reason.from)}.`,
      }[language];
    case 'QUESTION_OPEN':
      return {
        id: `Pertanyaan “${reason.questionId}” menyangkut baris ini dan belum dijawab.`,
        en: `The question “${reason.questionId}” touches this row and has not been answered.`,
      }[language];
    case 'TARGET_UNSETTLED':
      return OPEN_POINTS[reason.point][language];
    case 'WORD_NOT_COMPARABLE':
      return wordSentence(reason.target, reason.found)[language];
    case 'SCALE_REFUSED':
      return {
        id: 'Skala Status belum dapat dipakai karena ada persentase tanpa status atau dengan dua status.',
        en: 'The status scale cannot be used, for some percentage has no status or two.',
      }[language];
    case 'DATA_INCOMPLETE': {
      const months = formatList(
        reason.months.map((month) => formatMonth(month, language)),
        language,
        12,
      );
      return {
        id: `Data realisasi belum lengkap: ${months}.`,
        en: `Realisation data are incomplete: ${months}.`,
      }[language];
    }
    case 'BELOW_TARGET':
      return belowTarget(reason, language);
    case 'RECALCULATED':
      return {
        id: `Hasil ini dihitung ulang dengan data per ${date(reason.runDate)}.`,
        en: `This result was recalculated with the data as of ${date(reason.runDate)}.`,
      }[language];
    default:
      return assertNever(reason);
  }
}

function wordSentence(target: string, found: string): Sentence {
  const wanted = target === '' ? 'berupa angka' : `“${target}”`;
  const wantedEnglish = target === '' ? 'a figure' : `“${target}”`;
  const read = found === '' ? 'berupa angka' : `“${found}”`;
  const readEnglish = found === '' ? 'a figure' : `“${found}”`;
  return {
    id: `Target ${wanted} dan realisasi ${read} tidak dapat dibandingkan secara otomatis.`,
    en: `The target is ${wantedEnglish} and the realisation ${readEnglish}; they cannot be compared automatically.`,
  };
}

function belowTarget(reason: Extract<StatusReason, { code: 'BELOW_TARGET' }>, language: Language): string {
  const shown = formatAttainment(reason.attainment, language);
  const { distance } = reason;
  if (distance === null) {
    return {
      id: `Capaian ${shown}, belum mencapai target.`,
      en: `Attainment is ${shown}, short of the target.`,
    }[language];
  }
  const amount = formatFigure(distance < 0n ? -distance : distance, reason, language);
  return distance < 0n
    ? {
        id: `Capaian ${shown}, kurang ${amount} dari target.`,
        en: `Attainment is ${shown}, ${amount} short of the target.`,
      }[language]
    : {
        id: `Capaian ${shown}, melebihi batas target sebesar ${amount}.`,
        en: `Attainment is ${shown}, ${amount} above the target limit.`,
      }[language];
}
