// One sentence for every issue that reading the sheets reports, in both languages. Says what was found and what the tool
// does with it; never blames.
import type { Issue } from '../sheets/finding';
import { ANSWER_ISSUES } from './answerSentences';
import { DEPOSIT_ISSUES } from './depositSentences';
import { EVIDENCE_ISSUES } from './evidenceSentences';
import { HEADING_ISSUES } from './headingSentences';
import { factText } from './factText';
import { filledSentence } from './filledSentence';
import { ABSENT_TABLES } from './absentTables';
import { APART_ISSUES } from './apartSentences';
import type { Language } from './language';
import { RECAP_ISSUES } from './recapSentences';
import { AGREEMENT_ISSUES } from './agreementIssues';
import { TOTAL_ISSUES } from './totalIssues';
import { YEAR_ISSUES } from './yearSentences';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

/** Facts: `{found}`, `{expected}`, `{sheet}`, `{cell}`. */
const SENTENCES: Readonly<Record<string, Both>> = {
  ...ANSWER_ISSUES,
  ...DEPOSIT_ISSUES,
  ...EVIDENCE_ISSUES,
  ...HEADING_ISSUES,
  ...YEAR_ISSUES,
  ...RECAP_ISSUES,
  ...TOTAL_ISSUES,
  ...AGREEMENT_ISSUES,
  ...APART_ISSUES,
  ANSWER_WITHOUT_QUESTION: both(
    'Jawaban "{found}" tidak dipakai karena pertanyaannya tidak ada lagi.',
    'The answer "{found}" is not used: its question no longer exists.',
  ),
  CODE_FROM_DATE: both(
    'Kode rekening tersimpan sebagai tanggal; dibaca sebagai {expected}.',
    'The account code is stored as a date; read as {expected}.',
  ),
  DATE_AS_TEXT: both(
    'Tanggal "{found}" tersimpan sebagai teks; dibaca sebagai {expected}.',
    'The date "{found}" is stored as text; read as {expected}.',
  ),
  ERROR_VALUE: both(
    'Sel berisi galat {found}; dianggap belum ada data.',
    'The cell holds the error {found}; it counts as no data.',
  ),
  EXEMPTION_ACCOUNT_UNMATCHED: both(
    'Pengecualian {expected} tidak mengenai indikator mana pun: rekening {found} tidak ada pada target perangkat daerah ini.',
    'The exemption {expected} covers no indicator: this office has no target with the account {found}.',
  ),
  EXEMPTION_OFFICE_UNMATCHED: both(
    'Pengecualian {expected} tidak mengenai indikator mana pun: perangkat daerah {found} tidak memiliki target.',
    'The exemption {expected} covers no indicator: the office {found} has no target.',
  ),
  EXEMPTION_NOT_APPLIED: both(
    'Pengecualian tidak diterapkan karena {expected} belum diisi atau tidak dikenal.',
    'The exemption is not applied because {expected} is blank or not known.',
  ),
  FORMULA_WITHOUT_VALUE: both(
    'Rumus {found} belum terhitung; dianggap belum ada data. Hitung ulang buku kerja ini.',
    'The formula {found} has no calculated value; it counts as no data. Recalculate the workbook.',
  ),
  HEADING_ABSENT: both(
    'Kolom dengan judul {expected} tidak ditemukan (baris judul {found}); isinya dianggap belum ada.',
    'No column is headed {expected} (headings in row {found}); its content counts as missing.',
  ),
  HEADING_TWICE: both(
    'Judul kolom "{expected}" ada lebih dari satu, yaitu di kolom {found}.',
    'The heading "{expected}" stands more than once: columns {found}.',
  ),
  INVALID_DATE: both(
    '"{found}" pada kolom {expected} bukan tanggal yang dapat dibaca.',
    '"{found}" under {expected} is not a date that can be read.',
  ),
  INVALID_SETTING: both(
    'Nilai "{found}" untuk {expected} tidak dapat dibaca, sehingga tidak dipakai.',
    'The value "{found}" of {expected} cannot be read and is not used.',
  ),
  MATCHED_BY_NAME: both(
    '"{expected}" dicocokkan menurut nama dengan {found} karena salah satunya tanpa kode rekening.',
    '"{expected}" is matched by name with {found}, as one of them has no account code.',
  ),
  MONTHS_BESIDE_TARGETS: both(
    'Kolom bulan di samping target tidak dibaca sebagai realisasi karena ada tabel realisasi tersendiri.',
    'The month columns beside the targets are not read as realisation, as there is a table of its own.',
  ),
  MORE_ISSUES: both(
    '{found} catatan lain yang sejenis tidak dirinci: "{expected}"',
    '{found} more notes of this kind are not listed: "{expected}"',
  ),
  NIP_AS_NUMBER: both(
    'NIP tersimpan sebagai angka sehingga digit terakhirnya hilang ({found}); orangnya dicocokkan menurut nama.',
    'The NIP is stored as a number and has lost its last digits ({found}); the person is matched by name.',
  ),
  OFFICE_MAP_WITHOUT_DATE: both(
    'Pemetaan dari perangkat daerah {found} tidak dipakai karena Berlaku Mulai belum diisi.',
    'The mapping from the office {found} is not used because Berlaku Mulai is blank.',
  ),
  OFFICE_MAP_WITHOUT_OFFICE: both(
    'Baris pemetaan ini tidak dipakai karena Kode OPD belum diisi.',
    'This mapping row is not used because Kode OPD is blank.',
  ),
  OFFICIAL_MISSING: both(
    'Belum ada pejabat untuk perangkat daerah {found}, padahal ada pakta {expected}.',
    'No official is listed for the office {found}, although there is the pact {expected}.',
  ),
  OFFICIAL_WITHOUT_NAME: both(
    'Baris ini tidak dipakai karena Nama Pejabat dan NIP belum diisi.',
    'This row is not used because Nama Pejabat and NIP are blank.',
  ),
  OFFICIAL_WITHOUT_OFFICE: both(
    'Baris pejabat "{found}" tidak dipakai karena perangkat daerahnya belum diisi.',
    'The row of the official "{found}" is not used because the office is blank.',
  ),
  PACT_WITHOUT_DATE: both(
    'Pakta {expected} belum bertanggal, sehingga tidak berlaku.',
    'The pact {expected} has no date and is not in force.',
  ),
  PACT_WITHOUT_OFFICE: both(
    'Pakta "{found}" tidak dipakai karena perangkat daerahnya belum diisi.',
    'The pact "{found}" is not used because the office is blank.',
  ),
  PACT_WITHOUT_ROWS: both(
    'Pakta {expected}: tidak ada indikator untuk perangkat daerah {found}.',
    'Pact {expected}: there is no indicator for the office {found}.',
  ),
  PACT_WITHOUT_SIGNATORY: both(
    'Perjanjian kinerja {expected} belum mencantumkan penandatangan, sehingga tidak berlaku.',
    'The performance agreement {expected} has no signatory and is not in force.',
  ),
  PARENT_ROW_USED: both(
    '"{expected}" memakai angka baris induknya, {found}.',
    '"{expected}" takes the figures of its parent, {found}.',
  ),
  REALISATION_DOUBLED: both(
    'Realisasi "{found}" ada lebih dari satu untuk target pada {expected}.',
    'The realisation "{found}" stands more than once for the target in {expected}.',
  ),
  REALISATION_MATCHES_SEVERAL: both(
    'Realisasi "{expected}" cocok dengan lebih dari satu target: {found}.',
    'The realisation "{expected}" matches several targets: {found}.',
  ),
  REALISATION_UNMATCHED: both(
    'Belum ada baris target untuk realisasi "{expected}" ({found}); realisasi ini tidak ikut dinilai.',
    'There is no target row for the realisation "{expected}" ({found}); it is not assessed.',
  ),
  REALISATION_WITHOUT_OFFICE: both(
    'Realisasi "{found}" belum menyebut perangkat daerah, padahal beberapa perangkat daerah memiliki rekening ini.',
    'The realisation "{found}" names no office, although several have this account.',
  ),
  SCALE_REFUSED: both(
    'Skala status belum memberi setiap persentase tepat satu status: {found}.',
    'The status scale does not give every percentage exactly one status: {found}.',
  ),
  SCHEDULE_FALLS: both(
    'Target kumulatif pada jadwal triwulan ada yang menurun dari triwulan sebelumnya.',
    'A cumulative share of the schedule is below that of the quarter before.',
  ),
  SETTING_TWICE: both(
    'Pengaturan "{found}" ada lebih dari satu; yang paling atas dipakai.',
    'The setting "{found}" stands more than once; the first is used.',
  ),
  SHEET_ABSENT: both(
    'Tabel {expected} tidak ditemukan; {found}.',
    'The table {expected} was not found; {found}.',
  ),
  STAGES_FALL: both(
    'Target kumulatif {found} lebih kecil daripada {expected}, padahal target ini dijumlahkan sepanjang tahun.',
    'The cumulative target {found} is below {expected}, although this target adds up over the year.',
  ),
  STAGE_NOT_ANNUAL: both(
    'Target s.d. TW IV berbeda dengan target tahunan.',
    'The target of stage IV differs from the annual target.',
  ),
  TABLE_IGNORED: both(
    'Tabel di lembar "{found}" tidak dipakai; yang dipakai ada di "{expected}".',
    'The table on "{found}" is not used; the one on "{expected}" is.',
  ),
  TARGET_DI_BAWAH_RPJMD: both(
    'Target tahunan lebih ringan daripada target RPJMD tahun ini.',
    'The annual target is easier than the RPJMD target of this year.',
  ),
  TARGET_DOUBLED: both(
    'Target "{found}" ada lebih dari satu: {expected}.',
    'The target "{found}" stands more than once: {expected}.',
  ),
  TARGET_MATCHES_SEVERAL: both(
    'Target "{expected}" cocok dengan lebih dari satu realisasi: {found}.',
    'The target "{expected}" matches several realisations: {found}.',
  ),
  TARGET_TANPA_MISI: both(
    'Target belum dikaitkan dengan misi RPJMD: kolom Misi RPJMD kosong atau tidak ada.',
    'No mission of the RPJMD is linked: the column Misi RPJMD is blank or absent.',
  ),
  TARGET_UNMATCHED: both(
    'Belum ada baris realisasi untuk target "{expected}" ({found}).',
    'There is no realisation row for the target "{expected}" ({found}).',
  ),
  TENURES_OVERLAP: both(
    'Masa jabatan bertumpang tindih di {expected}: {found}.',
    'Tenures overlap at {expected}: {found}.',
  ),
  TENURE_GAP: both(
    'Ada hari tanpa pejabat di {expected}, yaitu di antara masa jabatan {found}.',
    'There are days without an official at {expected}, between the tenures of {found}.',
  ),
  TENURE_REVERSED: both(
    'TMT Selesai {found} mendahului TMT Mulai {expected}.',
    'The end of the tenure {found} precedes its start {expected}.',
  ),
  TENURE_WITHOUT_START: both(
    'TMT Mulai untuk {found} belum diisi.',
    'The start of the tenure of {found} is blank.',
  ),
  REPORT_WITHIN_MONTH: both(
    'Laporan berakhir {found}, sebelum akhir bulan, sehingga belum menjadi data bulan itu.',
    'The report ends on {found}, before the end of the month, so that it is no data of that month.',
  ),
  TEXT_NUMBER: both(
    'Angka "{found}" tersimpan sebagai teks; dibaca sebagai {expected}.',
    'The number "{found}" is stored as text; read as {expected}.',
  ),
  TEXT_WHERE_NUMBER: both(
    '"{found}" pada kolom {expected} tidak dapat dibaca sebagai angka.',
    '"{found}" under {expected} cannot be read as a number.',
  ),
  TOO_MANY_DIGITS: both(
    'Angka {found} memiliki lebih dari 15 digit; dipakai sebagaimana tersimpan.',
    'The number {found} has more than 15 digits; used as it is stored.',
  ),
  UNKNOWN_ANSWER: both(
    'Jawaban "{found}" tidak dikenal; pilihannya: {expected}. Pertanyaannya tetap terbuka.',
    'The answer "{found}" is not known; choose one of: {expected}. The question stays open.',
  ),
  UNKNOWN_PERIOD: both('Periode "{found}" tidak dikenal.', 'The period "{found}" is not known.'),
};

const UNKNOWN = both('Ada hal yang perlu diperiksa: {found}.', 'Something needs to be looked at: {found}.');

/** Facts that are plain numbers and not codes, years or rows. */
const FIGURES: Readonly<Record<string, readonly ('found' | 'expected')[]>> = {
  DEPOSITS_LATER: ['found'],
  DEPOSITS_REPEATED: ['found'],
  STAGES_FALL: ['found'],
  TEXT_NUMBER: ['expected'],
  TOTAL_DIFFERS: ['found', 'expected'],
};

/** What is wrong with a refused scale. */
const SCALE_FAULTS: Readonly<Record<string, Both>> = {
  EMPTY: both('belum ada baris', 'it has no row'),
  UNREADABLE: both('batas bawah ini bukan angka', 'this lower bound is no number'),
  BLANK_STATUS: both('status pada baris ini belum diisi', 'the status of this row is blank'),
  RESERVED_STATUS: both(
    'status ini sudah dipakai untuk keadaan di luar skala',
    'this status is one of those outside the scale',
  ),
  DUPLICATE_STATUS: both('status ini ada lebih dari satu', 'this status stands more than once'),
  DUPLICATE_BOUND: both('batas bawah ini ada lebih dari satu', 'this lower bound stands more than once'),
  NO_FLOOR: both(
    'persentase di bawah batas terendah belum memiliki status',
    'percentages below the lowest bound have no status',
  ),
  UNORDERED: both('batas bawahnya belum berurutan', 'the lower bounds are not in order'),
  GAP: both('ada celah di antara dua batas', 'there is a gap between two bounds'),
  OVERLAP: both('ada batas yang bertumpang tindih', 'two bands overlap'),
};

/** The codes that have a sentence of their own. */
export const ISSUE_CODES: readonly string[] = Object.keys(SENTENCES);

type FactName = 'found' | 'expected';

function readable(issue: Issue, name: FactName, language: Language): string | null {
  if (issue.code === 'SHEET_ABSENT' && name === 'found')
    return ABSENT_TABLES[issue.expected ?? '']?.[language] ?? null;
  const fact = issue[name];
  if (fact === null) return null;
  if (issue.code === 'SCALE_REFUSED') return SCALE_FAULTS[fact]?.[language] ?? fact;
  // The tenures of two persons.
  if (issue.code.startsWith('TENURE')) {
    const persons = fact.split('; ').map((person) => factText(person, false, language));
    return persons.join(language === 'id' ? ' dan ' : ' and ');
  }
  return factText(fact, FIGURES[issue.code]?.includes(name) ?? false, language);
}

/** The pattern of a kind of issue without its facts, for what is only counted. */
const patternOf = (code: string, language: Language): string =>
  (SENTENCES[code] ?? UNKNOWN)[language].replace(/\{\w+\}/g, '…');

/** What an issue says, with the place where it stands. */
export function issueSentence(issue: Issue, language: Language): string {
  const { sheet, cell, code } = issue;
  const pattern = (SENTENCES[code] ?? UNKNOWN)[language];
  const sentence = filledSentence(
    // A name that stands for the missing code needs no second mention.
    issue.found === issue.expected ? pattern.replace(' ({found})', '') : pattern,
    {
      sheet,
      cell,
      found: readable(issue, 'found', language),
      expected:
        code === 'MORE_ISSUES' && issue.expected !== null
          ? patternOf(issue.expected, language)
          : readable(issue, 'expected', language),
    },
  );
  if (sheet === null) return sentence;
  return cell === null ? `${sheet}: ${sentence}` : `${sheet}!${cell}: ${sentence}`;
}
