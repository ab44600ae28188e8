// What comes of holding a workbook against a signed sheet of paper or an earlier run, in both languages. Says what a fingerprint
// proves and what it does not; accuses nobody.
import { assertNever } from '../domain/result';
import type { ChainFault, ChainReport } from '../sheets/proof/chain';
import type { FingerprintPart } from '../sheets/proof/fingerprint';
import type { ProofVerdict } from '../sheets/proof/proofVerdict';
import { formatList, formatTime } from './formatting';
import type { Language } from './language';
import { plural } from './plural';

type Both = Readonly<Record<Language, string>>;

export const PART_WORDS: Readonly<Record<FingerprintPart, Both>> = {
  data: { id: 'Angka dan pejabat', en: 'Figures and officials' },
  rules: { id: 'Aturan dan pakta', en: 'Rules and pacts' },
  answers: { id: 'Jawaban', en: 'Answers' },
  results: { id: 'Hasil', en: 'Results' },
};

export const partWord = (part: FingerprintPart, language: Language): string => PART_WORDS[part][language];

export interface ProofWords {
  readonly matchTitle: string;
  readonly compareTitle: string;
  readonly note: (asOf: string) => string;
  readonly parts: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly changesOfLastOnly: string;
  readonly chain: string;
  readonly limits: string;
  readonly same: string;
  readonly different: string;
  readonly wholeLabel: string;
  readonly runLabel: string;
  readonly dateLabel: string;
  readonly periodLabel: string;
  readonly rowsLabel: string;
  readonly versionLabel: string;
  readonly none: string;
  readonly typed: { readonly label: string; readonly hint: string; readonly button: string };
}

export const PROOF_WORDS: Readonly<Record<Language, ProofWords>> = {
  id: {
    matchTitle: 'Cocokkan',
    compareTitle: 'Bandingkan',
    note: (asOf) => `Buku kerja ini dihitung ulang sampai ${asOf} · tidak ada yang ditulis`,
    parts: 'Bagian sidik jari',
    changes: 'Putusan yang berubah',
    noChanges: 'Tidak ada putusan yang berubah.',
    changesOfLastOnly: 'Putusan per baris hanya tersimpan dari hasil yang terakhir berlaku.',
    chain: 'Rantai riwayat',
    limits: 'Apa artinya',
    same: 'sama',
    different: 'berbeda',
    wholeLabel: 'Sidik jari sekarang',
    runLabel: 'Hasil yang dibandingkan',
    dateLabel: 'Tanggal evaluasi',
    periodLabel: 'Periode dan status',
    rowsLabel: 'Jumlah baris',
    versionLabel: 'Versi alat',
    none: 'tidak ada',
    typed: {
      label: 'Sidik jari di kertas',
      hint: 'Dari kaki halaman, misalnya 7F3A-19C2',
      button: 'Cocokkan',
    },
  },
  en: {
    matchTitle: 'Match',
    compareTitle: 'Compare',
    note: (asOf) => `This workbook worked out anew up to ${asOf} · nothing is written`,
    parts: 'Parts of the fingerprint',
    changes: 'Verdicts that changed',
    noChanges: 'No verdict has changed.',
    changesOfLastOnly: 'Verdicts of single rows are kept of the last results in force only.',
    chain: 'Chain of the history',
    limits: 'What it means',
    same: 'same',
    different: 'different',
    wholeLabel: 'Fingerprint now',
    runLabel: 'Results compared with',
    dateLabel: 'Evaluation date',
    periodLabel: 'Period and statuses',
    rowsLabel: 'Rows',
    versionLabel: 'Version of the tool',
    none: 'none',
    typed: {
      label: 'Fingerprint on paper',
      hint: 'From the foot of the page, such as 7F3A-19C2',
      button: 'Match',
    },
  },
};

const listOf = (parts: readonly FingerprintPart[], language: Language): string =>
  formatList(
    parts.map((part) => partWord(part, language).toLowerCase()),
    language,
    parts.length,
  );

function paperSentence(
  { parts, ...verdict }: Extract<ProofVerdict, { kind: 'differentPaper' }>,
  language: Language,
): string {
  const time = verdict.time === null ? null : formatTime(verdict.time, language);
  const lead = {
    id: 'Buku kerja ini tidak sama dengan kertas itu.',
    en: 'This workbook is not what that paper was printed from.',
  }[language];
  const run =
    time === null
      ? {
          id: 'Riwayat tidak memuat hasil dengan sidik jari itu; bila kertas memakai tanggal evaluasi lain, pilih tanggal itu dahulu.',
          en: 'The history has no results with that fingerprint; if the paper was made for another evaluation date, choose that date first.',
        }[language]
      : {
          id: `Kertas itu dicetak dari hasil ${time}.`,
          en: `That paper was printed from the results of ${time}.`,
        }[language];
  if (parts === null)
    return `${lead} ${run} ${
      {
        id: 'Ketik juga empat kelompok di belakangnya untuk mengetahui bagian yang berbeda.',
        en: 'Type the four groups behind it as well to learn which part differs.',
      }[language]
    }`;
  if (parts.length === 0)
    return `${lead} ${
      {
        id: 'Keempat bagiannya sama, jadi angka di kertas mungkin salah ketik.',
        en: 'All four parts are the same, so the digits may have been mistyped.',
      }[language]
    }`;
  const list = listOf(parts, language);
  return `${lead} ${{ id: `Yang berbeda: ${list}.`, en: `Different: ${list}.` }[language]} ${run}`;
}

/** What was typed from paper cannot be one. */
export const unreadablePrint = (typed: string, language: Language): string =>
  ({
    id: `“${typed}” bukan sidik jari. Tulis delapan angka atau huruf A–F, misalnya 7F3A-19C2.`,
    en: `“${typed}” is no fingerprint. Type eight digits or letters A–F, such as 7F3A-19C2.`,
  })[language];

export function proofSentence(verdict: ProofVerdict, language: Language): string {
  const time = 'time' in verdict && verdict.time !== null ? formatTime(verdict.time, language) : '';
  switch (verdict.kind) {
    case 'samePaper':
      return {
        id: `Cocok: buku kerja ini menghasilkan sidik jari yang tertulis di kertas${time === '' ? '' : ` (hasil ${time})`}.`,
        en: `It matches: this workbook gives the fingerprint on the paper${time === '' ? '' : ` (results of ${time})`}.`,
      }[language];
    case 'sameRun':
      return {
        id: `Cocok: buku kerja ini masih sama dengan saat hasil ${time} ditulis.`,
        en: `It matches: this workbook is still as it was when the results of ${time} were written.`,
      }[language];
    case 'differentRun': {
      const list = listOf(verdict.parts, language);
      return {
        id: `Berbeda dari hasil ${time}. Yang berbeda: ${list}.`,
        en: `It differs from the results of ${time}. Different: ${list}.`,
      }[language];
    }
    case 'differentPaper':
      return paperSentence(verdict, language);
    case 'incomparable':
      return {
        id: `Hasil ${time} ditulis oleh versi alat yang lama; sidik jarinya dibuat dengan cara lain dan tidak dapat dicocokkan.`,
        en: `The results of ${time} were written by an older version of the tool; their fingerprints are made in another way and cannot be matched.`,
      }[language];
    case 'noRun':
      return {
        id: 'Belum ada hasil yang berlaku di riwayat. Tulis sidik jari dari kertas untuk mencocokkan.',
        en: 'The history has no results in force. Give the fingerprint from the paper to match.',
      }[language];
    case 'nothingToJudge':
      return {
        id: 'Buku kerja ini sekarang tidak dapat dinilai, sehingga sidik jarinya tidak dapat dihitung.',
        en: 'This workbook cannot be assessed now, so it has no fingerprint.',
      }[language];
    default:
      return assertNever(verdict);
  }
}

function faultSentence(fault: ChainFault, language: Language): string {
  switch (fault.kind) {
    case 'changed':
      return {
        id: `Hasil ke-${String(fault.number)} (baris ${String(fault.row)}) tidak cocok: isinya diubah sesudah ditulis.`,
        en: `Results no. ${String(fault.number)} (row ${String(fault.row)}) do not fit: their row was changed after it was written.`,
      }[language];
    case 'state':
      return {
        id: `Keadaan hasil ke-${String(fault.number)} (baris ${String(fault.row)}) diubah dengan tangan.`,
        en: `Keadaan of results no. ${String(fault.number)} (row ${String(fault.row)}) was changed by hand.`,
      }[language];
    case 'missing': {
      const range =
        fault.first === fault.last ? String(fault.first) : `${String(fault.first)}–${String(fault.last)}`;
      return {
        id: `Hasil ke-${range} tidak ada lagi di riwayat.`,
        en: `Results no. ${range} are no longer in the history.`,
      }[language];
    }
    case 'unchained':
      return {
        id: `Baris ${String(fault.row)} tidak berantai: disisipkan, nilai rantainya dihapus, atau ditulis versi alat yang lama.`,
        en: `Row ${String(fault.row)} is not chained: put in, its value deleted, or written by an older version of the tool.`,
      }[language];
    case 'doubled':
      return {
        id: `Baris ${String(fault.row)} memakai nomor ${String(fault.number)} untuk kedua kalinya.`,
        en: `Row ${String(fault.row)} bears number ${String(fault.number)} a second time.`,
      }[language];
    case 'unknown':
      return {
        id: `Hasil ke-${String(fault.number)} (baris ${String(fault.row)}) tidak dikenal buku kerja ini.`,
        en: `Results no. ${String(fault.number)} (row ${String(fault.row)}) are not known to this workbook.`,
      }[language];
    default:
      return assertNever(fault);
  }
}

/** A line each. */
export function chainSentences(
  { chained, older, fault }: ChainReport,
  language: Language,
): readonly string[] {
  const whole =
    chained === 0
      ? { id: 'Belum ada baris riwayat yang berantai.', en: 'No row of the history is chained yet.' }[
          language
        ]
      : {
          id: `${String(chained)} baris riwayat saling cocok; tidak ada yang diubah, dihapus, atau disisipkan.`,
          en: `${plural(chained, 'row', 'rows')} of the history fit each other; none was changed, deleted or put in.`,
        }[language];
  const before = {
    id: `${String(older)} baris lebih lama tidak berantai; tentangnya tidak dapat dikatakan apa-apa.`,
    en: `${plural(older, 'older row is', 'older rows are')} not chained; nothing can be said of them.`,
  }[language];
  return [fault === null ? whole : faultSentence(fault, language), ...(older === 0 ? [] : [before])];
}

/** The run's own fingerprint was changed in its row. */
export const brokenRun = (language: Language): string =>
  ({
    id: 'Sidik jari di baris riwayat itu tidak cocok dengan bagian-bagiannya: salah satunya diubah.',
    en: 'The fingerprint in that row of the history does not fit its parts: one of them was changed.',
  })[language];

export const proofLimits = (language: Language): readonly string[] =>
  ({
    id: [
      'Yang menjadi pegangan adalah kertas yang ditandatangani: berkas dapat disalin dan diubah.',
      'Rantai menunjukkan suntingan biasa; orang yang menulis ulang seluruh riwayat tidak akan ketahuan tanpa kertas.',
      'Sidik jari tidak menyatakan bahwa angka atau putusan itu benar, hanya bahwa sama.',
    ],
    en: [
      'The signed paper is what counts: a file can be copied and edited.',
      'The chain shows ordinary edits; who writes the whole history anew is not found out without the paper.',
      'A fingerprint does not say that figures or verdicts are right, only that they are the same.',
    ],
  })[language];
