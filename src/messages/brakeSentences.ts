// One formal sentence for each brake on a verdict, in both languages.
import { assertNever } from '../domain/result';
import type { BrakeReason } from '../domain/reason';
import { formatDate, formatFigure, formatList, formatMonth, formatPercent } from './formatting';
import type { Language } from './language';
import { pactNumberText } from './pactNumberText';

export function brakeSentence(reason: BrakeReason, language: Language): string {
  const date = (iso: string): string => formatDate(iso, language);
  switch (reason.code) {
    case 'BRAKE_ACTING':
      return {
        id: `${reason.name} berstatus ${reason.kind}. sehingga perlu ditelaah.`,
        en: `${reason.name} holds the office in an acting capacity (${reason.kind}.), so a review is needed.`,
      }[language];
    case 'BRAKE_SHORT_TENURE':
      return {
        id: `${reason.name} menjabat ${reason.days} dari ${reason.of} hari yang dinilai, kurang dari separuh.`,
        en: `${reason.name} held the office on ${reason.days} of the ${reason.of} judged days, less than half.`,
      }[language];
    case 'BRAKE_SHORT_PACT':
      return {
        id: `Pakta ${pactNumberText(reason.pactNumber, 'id')} berlaku ${reason.days} dari ${reason.of} hari yang dinilai, kurang dari separuh.`,
        en: `Pact ${pactNumberText(reason.pactNumber, 'en')} was in force on ${reason.days} of the ${reason.of} judged days, less than half.`,
      }[language];
    case 'BRAKE_VACANT':
      return {
        id: `Tidak ada pejabat yang tercatat pada ${date(reason.date)}; pakta pejabat terakhir yang dipakai.`,
        en: `Nobody is on record as holding the office on ${date(reason.date)}; the last holder's pact is used.`,
      }[language];
    case 'BRAKE_SEVERAL_HOLDERS': {
      const names = formatList(reason.names, language);
      return {
        id: `Pada ${date(reason.date)} tercatat lebih dari satu pejabat: ${names}.`,
        en: `More than one holder is on record on ${date(reason.date)}: ${names}.`,
      }[language];
    }
    case 'BRAKE_NOT_LAST_HOLDER':
      return {
        id: `${reason.name} bukan pejabat pada hari terakhir periode; pejabat saat itu adalah ${reason.last}.`,
        en: `${reason.name} did not hold the office on the last day of the period; ${reason.last} did.`,
      }[language];
    case 'BRAKE_NEWCOMER_RULE_BLANK':
      return {
        id: `${reason.name} mulai menjabat pada ${date(reason.from)} dan ketentuan Pejabat Baru pada pakta kosong.`,
        en: `${reason.name} took office on ${date(reason.from)}, and the pact's rule for newcomers is blank.`,
      }[language];
    case 'BRAKE_EXEMPTED_SHORTFALL':
      return exemptedSentence(reason, language);
    case 'BRAKE_REORGANISED':
      return {
        id: `Perangkat daerah digabung atau berganti nama pada ${date(reason.from)} (kode lama ${reason.formerOpd}).`,
        en: `The office was merged or renamed on ${date(reason.from)} (former code ${reason.formerOpd}).`,
      }[language];
    case 'BRAKE_OPSEN':
      return {
        id: 'Opsen dipungut oleh pemerintah provinsi sehingga perlu ditelaah.',
        en: 'Opsen are collected by the province, so a review is needed.',
      }[language];
    case 'BRAKE_MISSED_BY_OPSEN':
      return {
        id: 'Tanpa opsen yang dipungut oleh pemerintah provinsi, kekurangan ini tidak terjadi.',
        en: 'Without opsen, which the province collects, this miss would not stand.',
      }[language];
    case 'FRAGILE_SHORTFALL':
      return fragileShortfall(reason, language);
    case 'FRAGILE_READING':
      return {
        id: `Hasil rapuh: pembacaan lain atas ${reason.name} yang diterima dengan peringatan mengubah hasil.`,
        en: `Fragile: another reading of ${reason.name}, accepted with a warning, changes the result.`,
      }[language];
    case 'FRAGILE_ZERO_MONTH': {
      const month = formatMonth(reason.month, language);
      return {
        id: `Hasil rapuh: realisasi ${reason.name} bulan ${month} bernilai 0, sedangkan semua bulan sebelumnya positif.`,
        en: `Fragile: the realisation of ${reason.name} in ${month} is 0 while every earlier month is positive.`,
      }[language];
    }
    default:
      return assertNever(reason);
  }
}

function exemptedSentence(
  reason: Extract<BrakeReason, { code: 'BRAKE_EXEMPTED_SHORTFALL' }>,
  language: Language,
): string {
  const shortfall = formatFigure(reason.shortfall, reason, language);
  const exempted = formatFigure(reason.exempted, reason, language);
  const periods = formatList(reason.periods, language);
  return {
    id: `Kekurangan ${shortfall} tidak melebihi kekurangan pada periode yang dikecualikan (${periods}: ${exempted}).`,
    en: `The shortfall of ${shortfall} is no larger than that of the exempted periods (${periods}: ${exempted}).`,
  }[language];
}

function fragileShortfall(
  reason: Extract<BrakeReason, { code: 'FRAGILE_SHORTFALL' }>,
  language: Language,
): string {
  const shortfall = formatFigure(reason.shortfall, reason, language);
  const limit = formatPercent(reason.limit, language);
  return {
    id: `Hasil rapuh: kekurangan ${shortfall} tidak lebih dari ${limit} dari jumlah ambang.`,
    en: `Fragile: the shortfall of ${shortfall} is at most ${limit} of the threshold amount.`,
  }[language];
}
