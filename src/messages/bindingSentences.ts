// One formal sentence for each reason why a pact does not bind or cannot be judged, in both languages.
import { assertNever } from '../domain/result';
import type { BindingReason } from '../domain/reason';
import { formatDate, formatList } from './formatting';
import type { Language } from './language';
import { pactNumberText } from './pactNumberText';

export function bindingSentence(reason: BindingReason, language: Language): string {
  const date = (iso: string): string => formatDate(iso, language);
  switch (reason.code) {
    case 'NO_HOLDER':
      return {
        id: `Sampai ${date(reason.date)} tidak ada pejabat yang tercatat memangku jabatan ini.`,
        en: `Up to ${date(reason.date)} nobody is on record as holding this position.`,
      }[language];
    case 'NO_PACT':
      return {
        id: `Tidak ada pakta atas nama ${reason.name} yang berlaku pada akhir periode ini untuk baris ini.`,
        en: `No pact of ${reason.name} is in force for this row at the end of this period.`,
      }[language];
    case 'PACT_UNDATED':
      return {
        id: `Pakta ${pactNumberText(reason.pactNumber, 'id')} tidak bertanggal sehingga tidak diberlakukan.`,
        en: `Pact ${pactNumberText(reason.pactNumber, 'en')} has no date and is therefore not applied.`,
      }[language];
    case 'PACT_UNSIGNED':
      return {
        id: `Perjanjian Kinerja ${pactNumberText(reason.pactNumber, 'id')} belum memuat penandatangan sehingga tidak diberlakukan.`,
        en: `Performance agreement ${pactNumberText(reason.pactNumber, 'en')} names no signatory and is therefore not applied.`,
      }[language];
    case 'HOLDER_UNKNOWN':
      return {
        id: `Pakta ${pactNumberText(reason.pactNumber, 'id')} berlaku, tetapi masa jabatan penanda tangannya belum tercatat pada Pejabat.`,
        en: `Pact ${pactNumberText(reason.pactNumber, 'en')} is in force, but its signer's term of office is not on record.`,
      }[language];
    case 'NOT_RESPONSIBLE':
      return {
        id:
          reason.responsible === null
            ? 'Pejabat ini bukan Penanggung Jawab pada periode ini.'
            : `Penanggung Jawab pada periode ini adalah ${reason.responsible}.`,
        en:
          reason.responsible === null
            ? 'This official is not responsible for this period.'
            : `The official responsible for this period is ${reason.responsible}.`,
      }[language];
    case 'NO_SCOPED_TARGET':
      return noScopedTarget(reason.isWholeYear)[language];
    case 'EXEMPTED':
      return {
        id: `Dikecualikan berdasarkan dokumen nomor ${reason.number} tanggal ${date(reason.date)}: ${reason.reason}.`,
        en: `Exempted by document number ${reason.number} of ${date(reason.date)}: ${reason.reason}.`,
      }[language];
    case 'PACT_QUESTION_OPEN':
      return {
        id: `Pertanyaan “${reason.questionId}” tentang perangkat daerah atau pejabat belum dijawab.`,
        en: `The question “${reason.questionId}” about the office or the official has not been answered.`,
      }[language];
    case 'NO_TRIGGER':
      return {
        id: `Pemicu pada pakta ${pactNumberText(reason.pactNumber, 'id')} belum diisi.`,
        en: `Pact ${pactNumberText(reason.pactNumber, 'en')} does not say which periods trigger it.`,
      }[language];
    case 'SCOPE_UNJUDGED': {
      const rows = formatList(reason.rows, language);
      return {
        id: `Belum dapat dinilai karena data atau keputusan belum lengkap untuk ${rows}.`,
        en: `Cannot be judged yet: data or decisions are missing for ${rows}.`,
      }[language];
    }
    case 'NOTHING_TO_ADD':
      return {
        id: 'Dalam cakupan pakta tidak ada target rupiah yang dapat dijumlahkan.',
        en: 'The scope of the pact holds no rupiah targets to add up.',
      }[language];
    case 'WEIGHTS_PARTLY_BLANK':
      return {
        id: 'Bobot baru terisi pada sebagian indikator sehingga rata-rata tertimbang belum dapat dihitung.',
        en: 'Only some indicators have a weight, so the weighted mean cannot be computed yet.',
      }[language];
    case 'NEWCOMER_NOT_JUDGED':
    case 'NEWCOMER_WITHOUT_MONTH':
    case 'NEWCOMER_WITHOUT_TARGET':
    case 'NEWCOMER_WITHOUT_START':
    case 'NEWCOMER_MONTHS_UNKNOWN':
      return newcomerSentence(reason, language);
    default:
      return assertNever(reason);
  }
}

const noScopedTarget = (isWholeYear: boolean): Readonly<Record<Language, string>> =>
  isWholeYear
    ? {
        id: 'Tidak ada indikator bertarget dalam cakupan pakta ini sepanjang tahun.',
        en: 'No indicator in the scope of this pact has a target in any period of the year.',
      }
    : {
        id: 'Tidak ada indikator bertarget dalam cakupan pakta ini pada periode ini.',
        en: 'No indicator in the scope of this pact has a target in this period.',
      };

type NewcomerReason = Extract<
  BindingReason,
  {
    code:
      | 'NEWCOMER_NOT_JUDGED'
      | 'NEWCOMER_WITHOUT_MONTH'
      | 'NEWCOMER_WITHOUT_TARGET'
      | 'NEWCOMER_WITHOUT_START'
      | 'NEWCOMER_MONTHS_UNKNOWN';
  }
>;

function newcomerSentence(reason: NewcomerReason, language: Language): string {
  const from = formatDate(reason.from, language);
  switch (reason.code) {
    case 'NEWCOMER_NOT_JUDGED':
      return {
        id: `${reason.name} mulai menjabat pada ${from} dan pakta menyatakan Pejabat Baru tidak dinilai.`,
        en: `${reason.name} took office on ${from}, and the pact does not judge a newcomer.`,
      }[language];
    case 'NEWCOMER_WITHOUT_MONTH':
      return {
        id: `${reason.name} mulai menjabat pada ${from} dan belum memangku jabatan pada akhir bulan mana pun dalam periode ini.`,
        en: `${reason.name} took office on ${from} and held it at no month's end in this period.`,
      }[language];
    case 'NEWCOMER_WITHOUT_TARGET':
      return {
        id: `Sejak ${reason.name} menjabat pada ${from} tidak ada target yang menjadi bagiannya pada periode ini.`,
        en: `Since ${reason.name} took office on ${from}, no target falls to this official in this period.`,
      }[language];
    case 'NEWCOMER_WITHOUT_START':
      return {
        id: `Pada akhir bulan sebelum ${reason.name} menjabat pada ${from} belum ada target yang berlaku, sehingga bagian target sejak itu tidak dapat dihitung.`,
        en: `At the end of the month before ${reason.name} took office on ${from} no target was in force, so the share of the target since then cannot be computed.`,
      }[language];
    case 'NEWCOMER_MONTHS_UNKNOWN':
      return {
        id: `Realisasi sejak ${from} tidak dapat dipisahkan karena indikator diukur per ${reason.measuring.toLowerCase()}.`,
        en: `Realisation since ${from} cannot be told apart, for the indicator is not measured month by month.`,
      }[language];
    default:
      return assertNever(reason);
  }
}
