// What the tool's own columns and sheets say. The sheets speak formal Indonesian whatever the pane's language, so that
// two runs of the same figures write the same cells.
import type { RegisterEntry } from '../domain/evaluation';
import type { Reason } from '../domain/reason';
import type { Wording } from '../sheets/writing/wording';
import { formatDate, formatMonth } from './formatting';
import { answerWords } from './answerSentences';
import { countedStatuses } from './countedStatuses';
import { DISCLAIMER } from './disclaimer';
import { printedFingerprint } from './fingerprintText';
import { reasonSentences } from './reasonSentences';
import { verdictStatement } from './verdictStatement';

const LANGUAGE = 'id';
const MOST_ADDRESSES = 5;

const TITLES = {
  recap: 'Rekap Pejabat',
  register: 'Register Pakta',
  history: 'Riwayat Evaluasi',
  results: 'Hasil Evaluasi',
  answers: 'Jawaban atas Pertanyaan Alat (ubah jawaban lewat panel)',
  check: 'Pemeriksaan: Status Dihitung Ulang dengan Rumus Excel',
} as const;

/** The date of the run changes from day to day although no figure does: it belongs to the history alone. */
const sentencesOf = (reasons: readonly Reason[]): readonly string[] =>
  reasonSentences(
    reasons.filter(({ code }) => code !== 'RECALCULATED'),
    LANGUAGE,
  );

function formerResult(status: string, date: string, cells: readonly string[]): string {
  const named = cells.slice(0, MOST_ADDRESSES).join(', ');
  const rest = cells.length > MOST_ADDRESSES ? ` dan ${cells.length - MOST_ADDRESSES} lainnya` : '';
  const cause = named === '' ? 'data atau dokumen sumber' : `${named}${rest}`;
  return `Semula ${status} (${formatDate(date, LANGUAGE)}); berubah karena ${cause}.`;
}

export const sheetWording: Wording = {
  // The date of the run belongs to the history alone.
  remark: (told) =>
    told.map((facts) => verdictStatement(facts, LANGUAGE, { hasRunDate: false, hasTerms: false })).join(' '),
  registerReason: (entry: RegisterEntry) => sentencesOf(entry.reasons).join(' '),
  formerResult,
  holder: ({ name, kind }) => (kind === 'Definitif' ? name : `${name} (${kind}.)`),
  month: (month) => `${formatMonth(Number(month.slice(5)), LANGUAGE)} ${month.slice(0, 4)}`,
  sheetTitle: (sheet, year) => `${TITLES[sheet]} Tahun ${year} · ${DISCLAIMER}`,
  recalculated: (asOf, runDate) =>
    `Tanggal evaluasi ${formatDate(asOf, LANGUAGE)} dihitung ulang dengan data per ${formatDate(runDate, LANGUAGE)}.`,
  answer: (question, id, option) => answerWords(question, id, option, LANGUAGE),
  fingerprint: printedFingerprint,
  counts: countedStatuses,
};
