// One sentence for every issue that reading the sheets reports, in both languages. Says what was found and what the tool
// does with it; never blames.
import type { Issue } from '../sheets/finding';
import { filledSentence } from './filledSentence';
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

/** Facts: `{found}`, `{expected}`, `{sheet}`, `{cell}`. */
const SENTENCES: Readonly<Record<string, Both>> = {
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
  EXEMPTION_NOT_APPLIED: both(
    'Pengecualian tidak diterapkan karena {expected} belum diisi.',
    'The exemption is not applied because {expected} is missing.',
  ),
  FORMULA_WITHOUT_VALUE: both(
    'Rumus {found} belum terhitung; dianggap belum ada data. Hitung ulang buku kerja ini.',
    'The formula {found} has no calculated value; it counts as no data. Recalculate the workbook.',
  ),
  HEADING_TWICE: both(
    'Judul kolom "{expected}" ada lebih dari satu: kolom {found}.',
    'The heading "{expected}" stands more than once: columns {found}.',
  ),
  INVALID_DATE: both(
    '"{found}" pada kolom {expected} bukan tanggal yang dapat dibaca.',
    '"{found}" under {expected} is not a date that can be read.',
  ),
  INVALID_SETTING: both(
    'Nilai "{found}" untuk {expected} tidak dapat dibaca; nilai bawaan dipakai.',
    'The value "{found}" of {expected} cannot be read; the preset is used.',
  ),
  MATCHED_BY_NAME: both(
    '"{expected}" dicocokkan menurut nama dengan baris {found} karena salah satunya tanpa kode.',
    '"{expected}" is matched by name with row {found}, as one of them has no code.',
  ),
  MONTHS_BESIDE_TARGETS: both(
    'Kolom bulan di samping target tidak dibaca sebagai realisasi karena ada tabel realisasi tersendiri.',
    'The month columns beside the targets are not read as realisation, as there is a table of its own.',
  ),
  MORE_ISSUES: both(
    '{found} catatan lain dengan jenis yang sama ({expected}) tidak dirinci.',
    '{found} more of the same kind ({expected}) are not listed.',
  ),
  NIP_AS_NUMBER: both(
    'NIP tersimpan sebagai angka dan kehilangan digit terakhirnya ({found}); orang dicocokkan menurut nama.',
    'The NIP is stored as a number and has lost its last digits ({found}); the person is matched by name.',
  ),
  OFFICE_MAP_WITHOUT_DATE: both(
    'Perubahan perangkat daerah dari {found} tidak dipakai karena Berlaku Mulai kosong.',
    'The change of office from {found} is not used because Berlaku Mulai is blank.',
  ),
  OFFICE_MAP_WITHOUT_OFFICE: both(
    'Baris pemetaan tanpa Kode OPD tidak dipakai.',
    'A mapping row without Kode OPD is not used.',
  ),
  OFFICIAL_MISSING: both(
    'Belum ada pejabat untuk perangkat daerah {found}, padahal ada pakta {expected}.',
    'No official is listed for the office {found}, although there is the pact {expected}.',
  ),
  OFFICIAL_WITHOUT_NAME: both(
    'Baris pejabat tanpa nama tidak dipakai.',
    'A row of officials without a name is not used.',
  ),
  OFFICIAL_WITHOUT_OFFICE: both(
    'Pejabat "{found}" tanpa perangkat daerah tidak dipakai.',
    'The official "{found}" has no office and is not used.',
  ),
  PACT_WITHOUT_DATE: both(
    'Pakta {expected} belum bertanggal, sehingga tidak berlaku.',
    'The pact {expected} has no date and is not in force.',
  ),
  PACT_WITHOUT_OFFICE: both(
    'Pakta "{found}" tanpa perangkat daerah tidak dipakai.',
    'The pact "{found}" has no office and is not used.',
  ),
  PACT_WITHOUT_ROWS: both(
    'Pakta {expected}: tidak ada indikator untuk perangkat daerah {found}.',
    'Pact {expected}: there is no indicator for the office {found}.',
  ),
  PACT_WITHOUT_SIGNATORY: both(
    'Perjanjian kinerja {expected} belum ada penandatangannya, sehingga tidak berlaku.',
    'The performance agreement {expected} has no signatory and is not in force.',
  ),
  PARENT_ROW_USED: both(
    '"{expected}" memakai angka baris induk {found}.',
    '"{expected}" takes the figures of the parent row {found}.',
  ),
  REALISATION_DOUBLED: both(
    'Baris realisasi "{found}" ada lebih dari satu untuk {expected}.',
    'The realisation row "{found}" stands more than once for {expected}.',
  ),
  REALISATION_MATCHES_SEVERAL: both(
    'Realisasi "{expected}" cocok dengan beberapa target: {found}.',
    'The realisation "{expected}" matches several targets: {found}.',
  ),
  REALISATION_UNMATCHED: both(
    'Realisasi "{found}" tidak memiliki baris target.',
    'The realisation "{found}" has no target row.',
  ),
  REALISATION_WITHOUT_OFFICE: both(
    'Realisasi "{found}" tanpa perangkat daerah, padahal rekeningnya dimiliki beberapa.',
    'The realisation "{found}" names no office, although several have this account.',
  ),
  ROW_WITHOUT_YEAR: both(
    'Tahun pada baris ini kosong; dianggap tahun yang dinilai.',
    'The year of this row is blank; it counts as the year assessed.',
  ),
  SCALE_REFUSED: both(
    'Skala status belum memberi setiap persentase tepat satu status ({found}).',
    'The status scale does not give every percentage exactly one status ({found}).',
  ),
  SCHEDULE_FALLS: both(
    'Target kumulatif pada jadwal menurun dari triwulan ke triwulan.',
    'The cumulative shares of the schedule fall from one quarter to the next.',
  ),
  SETTING_TWICE: both(
    'Pengaturan "{found}" ada lebih dari satu; yang pertama dipakai.',
    'The setting "{found}" stands more than once; the first is used.',
  ),
  SHEET_ABSENT: both(
    'Tabel {expected} tidak ditemukan; nilai bawaan dipakai atau bagiannya dilewati.',
    'The table {expected} was not found; presets are used or its part is left out.',
  ),
  STAGE_NOT_ANNUAL: both(
    'Target s.d. TW IV berbeda dengan target tahunan.',
    'The target of stage IV differs from the annual target.',
  ),
  TABLE_IGNORED: both(
    'Tabel di lembar "{found}" tidak dipakai; yang dipakai ada di "{expected}".',
    'The table on "{found}" is not used; the one on "{expected}" is.',
  ),
  TABLE_OF_OTHER_YEAR: both(
    'Tabel ini untuk tahun {found}, bukan {expected}; barisnya tidak dinilai.',
    'This table is for {found}, not {expected}; its rows are not assessed.',
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
    'Target "{expected}" cocok dengan beberapa baris realisasi: {found}.',
    'The target "{expected}" matches several realisation rows: {found}.',
  ),
  TARGET_TANPA_MISI: both(
    'Target ini belum dikaitkan dengan misi RPJMD.',
    'This target is not linked to a mission of the RPJMD.',
  ),
  TARGET_UNMATCHED: both(
    'Target "{expected}" ({found}) tidak menemukan baris realisasinya.',
    'The target "{expected}" ({found}) found no realisation row.',
  ),
  TENURES_OVERLAP: both(
    'Masa jabatan bertumpang tindih di {expected}: {found}.',
    'Tenures overlap at {expected}: {found}.',
  ),
  TENURE_GAP: both(
    'Ada hari tanpa pejabat di {expected}, antara {found}.',
    'There are days without an official at {expected}, between {found}.',
  ),
  TENURE_REVERSED: both(
    'TMT Selesai {found} mendahului TMT Mulai {expected}.',
    'The end of the tenure {found} precedes its start {expected}.',
  ),
  TENURE_WITHOUT_START: both(
    'TMT Mulai untuk "{found}" belum diisi.',
    'The start of the tenure of "{found}" is blank.',
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
  TOTAL_DIFFERS: both(
    'Jumlah tertulis {found} berbeda dengan jumlah rinciannya {expected}.',
    'The stated total {found} differs from the sum of its details {expected}.',
  ),
  UNKNOWN_ANSWER: both(
    'Jawaban {found} tidak dikenal; pilihannya: {expected}. Pertanyaannya tetap terbuka.',
    'The answer {found} is not known; choose one of: {expected}. The question stays open.',
  ),
  UNKNOWN_PERIOD: both('Periode "{found}" tidak dikenal.', 'The period "{found}" is not known.'),
};

const UNKNOWN = both('Ada hal yang perlu diperiksa: {found}.', 'Something needs to be looked at: {found}.');

/** The codes that have a sentence of their own. */
export const ISSUE_CODES: readonly string[] = Object.keys(SENTENCES);

/** What an issue says, with the place where it stands. */
export function issueSentence(issue: Issue, language: Language): string {
  const { sheet, cell, found, expected } = issue;
  const sentence = filledSentence((SENTENCES[issue.code] ?? UNKNOWN)[language], {
    sheet,
    cell,
    found,
    expected,
  });
  if (sheet === null) return sentence;
  return cell === null ? `${sheet}: ${sentence}` : `${sheet}!${cell}: ${sentence}`;
}
