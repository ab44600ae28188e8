// What an officer does about each reason, in both languages, and the order in which the handbook tells them. The compiler
// refuses a reason without advice. Never says what a person deserves.
import type { BindingReason, BrakeReason, Reason, StatusReason, VerdictReason } from '../src/domain/reason';
import { both, type Both } from './both';

type AdviceOf<R extends Reason> = Readonly<Record<R['code'], Both>>;

const STATUS: AdviceOf<StatusReason> = {
  NOT_DUE: both('Tidak ada; tunggu tanggal itu.', 'Nothing; wait for that day.'),
  NOT_MEASURED: both('Tidak ada, bila `Periode Ukur` sudah benar.', 'Nothing, if `Periode Ukur` is right.'),
  NO_TARGET: both(
    'Isi targetnya bila memang sudah ditetapkan; jangan menulis 0 sebagai pengganti.',
    'Fill in the target if one has been set; do not write 0 in its place.',
  ),
  ZERO_TARGET: both(
    'Pastikan 0 memang targetnya. Realisasinya tetap ikut dalam jumlah.',
    'Make sure that 0 is the target. The realisation still counts in the totals.',
  ),
  TARGET_FROM_REVISION_ONLY: both(
    'Tidak ada, bila anggaran murni memang tidak memuat target itu.',
    'Nothing, if the original budget did not hold this target.',
  ),
  STAGE_BLANK: both(
    'Isi target bertahapnya bila periode itu seharusnya diukur.',
    'Fill in the stage if the period should be measured.',
  ),
  QUESTION_OPEN: both('Jawab pertanyaannya di panel.', 'Answer the question in the pane.'),
  TARGET_UNSETTLED: both(
    'Lengkapi target di lembar, atau jawab pertanyaannya di panel.',
    'Complete the target in the sheet, or answer the question in the pane.',
  ),
  WORD_NOT_COMPARABLE: both(
    'Bandingkan sendiri menurut dokumennya; alat hanya menyamakan kata yang persis sama.',
    'Compare them yourself by the document; the tool only equates words that are exactly the same.',
  ),
  SCALE_REFUSED: both(
    'Perbaiki `Batas Bawah (%)` di lembar `Skala Status`, atau pilih skala bawaan.',
    'Correct `Batas Bawah (%)` on the sheet `Skala Status`, or choose the preset scale.',
  ),
  DATA_INCOMPLETE: both(
    'Isi bulan yang disebut; tulis 0 hanya bila memang nol.',
    'Fill in the months that are named; write 0 only for a real zero.',
  ),
  BELOW_TARGET: both(
    'Periksa angkanya; panel menunjukkan selnya melalui <kbd>Mengapa?</kbd>.',
    'Check the figures; the pane shows their cells under <kbd>Why?</kbd>.',
  ),
  RECALCULATED: both(
    'Tidak ada; kalimat ini mengingatkan bahwa tanggal evaluasinya sudah lewat.',
    'Nothing; this is a reminder that the evaluation date has passed.',
  ),
};

const BINDING: AdviceOf<BindingReason> = {
  NO_HOLDER: both(
    'Lengkapi lembar `Pejabat`: siapa yang menjabat dan sejak kapan.',
    'Complete the sheet `Pejabat`: who held the office, and from when.',
  ),
  NO_PACT: both(
    'Tambahkan paktanya bila sudah ditandatangani; bila belum, status pakta orang itu tidak dinilai.',
    'Add the pact if it was signed; if not, there is no pact of that person to judge.',
  ),
  PACT_UNDATED: both('Isi `Tanggal Pakta` menurut dokumennya.', 'Fill in `Tanggal Pakta` from the document.'),
  PACT_UNSIGNED: both(
    'Isi `Penandatangan` bila dokumennya sudah ditandatangani kedua pihak.',
    'Fill in `Penandatangan` if both parties have signed the document.',
  ),
  HOLDER_UNKNOWN: both(
    'Tambahkan penanda tangan itu ke lembar `Pejabat`.',
    'Add the signer to the sheet `Pejabat`.',
  ),
  NOT_RESPONSIBLE: both(
    'Tidak ada; periode itu tanggung jawab orang lain.',
    'Nothing; the period is another person’s.',
  ),
  NO_SCOPED_TARGET: both(
    'Periksa `Bidang` pada pakta dan pada target.',
    'Check `Bidang` of the pact and of the targets.',
  ),
  EXEMPTED: both(
    'Tidak ada; pastikan dokumennya tersimpan.',
    'Nothing; make sure that the document is kept.',
  ),
  PACT_QUESTION_OPEN: both('Jawab pertanyaannya di panel.', 'Answer the question in the pane.'),
  NO_TRIGGER: both(
    'Minta ketetapan Bagian Hukum, lalu isi `Pemicu`; alat tidak memilihnya.',
    'Ask the legal section to settle it, then fill in `Pemicu`; the tool does not choose.',
  ),
  SCOPE_UNJUDGED: both(
    'Lengkapi data atau jawab pertanyaan baris yang disebut.',
    'Complete the data, or answer the questions, of the rows that are named.',
  ),
  NOTHING_TO_ADD: both(
    'Periksa `Cakupan`: `Total rupiah` memerlukan target rupiah yang dijumlahkan.',
    'Check `Cakupan`: `Total rupiah` needs rupiah targets that add up.',
  ),
  WEIGHTS_PARTLY_BLANK: both(
    'Isi `Bobot` semua indikator, atau kosongkan semuanya.',
    'Fill in `Bobot` of all indicators, or of none.',
  ),
  NEWCOMER_NOT_JUDGED: both('Tidak ada; demikian bunyi paktanya.', 'Nothing; the pact says so.'),
  NEWCOMER_WITHOUT_MONTH: both(
    'Tidak ada; suatu bulan milik orang yang menjabat pada hari terakhirnya.',
    'Nothing; a month is his who held the office on its last day.',
  ),
  NEWCOMER_WITHOUT_TARGET: both(
    'Periksa target bertahap; bila benar, tidak ada yang dinilai.',
    'Check the stages; if they are right, there is nothing to judge.',
  ),
  NEWCOMER_WITHOUT_START: both(
    'Lengkapi target sebelum ia menjabat, atau minta penelaahan.',
    'Complete the target before the person took office, or have it reviewed.',
  ),
  NEWCOMER_MONTHS_UNKNOWN: both(
    'Bila ada, isi realisasi bulanan; bila tidak, minta penelaahan.',
    'Fill in monthly realisation where there is any; otherwise have it reviewed.',
  ),
};

const VERDICT: AdviceOf<VerdictReason> = {
  MISSED: both(
    'Cocokkan target, realisasi, dan ambang dengan dokumen sebelum hasilnya dipakai.',
    'Match target, realisation and threshold with the documents before the result is used.',
  ),
  AWAITING_DECISION: both(
    'Sampaikan kepada pejabat yang berwenang beserta dasarnya; isi kolom `Tindak Lanjut` dan `Keputusan` sesudah ada keputusan.',
    'Pass it to the competent official with its grounds; fill in `Tindak Lanjut` and `Keputusan` once there is a decision.',
  ),
  CAUGHT_UP: both(
    'Tidak ada; baris register tetap sebagai catatan.',
    'Nothing; the register keeps the row as a note.',
  ),
  CATCH_UP_UNKNOWN: both(
    'Lengkapi data periode yang disebut.',
    'Complete the data of the period that is named.',
  ),
  TARGET_EASED: both(
    'Lampirkan dokumen perubahan target untuk penelaah.',
    'Attach the document of the revision for the reviewer.',
  ),
  NO_CLAUSE: both(
    'Periksa dokumennya. Bila memang tanpa klausul, yang diperlukan klarifikasi.',
    'Check the document. If it has no clause, a clarification is all there is.',
  ),
  NOT_TRIGGERED: both(
    'Klausul tidak dipicu pada periode ini; pakai sebagai peringatan dini.',
    'The clause is not triggered in this period; take it as an early warning.',
  ),
  SEMESTER_MISSED: both('Siapkan klarifikasi penyebabnya.', 'Prepare a clarification of the cause.'),
  MISSED_TWICE: both('Siapkan klarifikasi penyebabnya.', 'Prepare a clarification of the cause.'),
  READINGS_DIFFER: both(
    'Minta ketetapan Bagian Hukum atas kolom yang kosong.',
    'Ask the legal section to settle the blank column.',
  ),
  BELOW_RPJMD: both(
    'Tanyakan kepada Bappeda; hasilnya tidak berubah karena ini.',
    'Ask Bappeda; the result does not change by this.',
  ),
};

const BRAKE: AdviceOf<BrakeReason> = {
  BRAKE_ACTING: both(
    'Tanyakan Bagian Hukum apakah klausul mengikat pejabat Plt., Plh., Pj., atau Pjs.',
    'Ask the legal section whether the clause binds an acting official.',
  ),
  BRAKE_SHORT_TENURE: both(
    'Cocokkan TMT dengan SK, lalu telaah.',
    'Match the dates with the decree, then review.',
  ),
  BRAKE_SHORT_PACT: both(
    'Cocokkan tanggal pakta dengan dokumennya, lalu telaah.',
    'Match the date of the pact with the document, then review.',
  ),
  BRAKE_VACANT: both('Lengkapi lembar `Pejabat`.', 'Complete the sheet `Pejabat`.'),
  BRAKE_SEVERAL_HOLDERS: both(
    'Perbaiki `TMT Mulai` dan `TMT Selesai` di lembar `Pejabat`.',
    'Correct `TMT Mulai` and `TMT Selesai` on the sheet `Pejabat`.',
  ),
  BRAKE_NOT_LAST_HOLDER: both(
    'Telaah: orang yang dinilai menjabat lebih lama, tetapi bukan yang terakhir.',
    'Review: the person who is judged held the office longer, but not last.',
  ),
  BRAKE_NEWCOMER_RULE_BLANK: both(
    'Minta ketetapan Bagian Hukum, lalu isi `Pejabat Baru`.',
    'Ask the legal section to settle it, then fill in `Pejabat Baru`.',
  ),
  BRAKE_EXEMPTED_SHORTFALL: both(
    'Telaah bersama dokumen pengecualiannya.',
    'Review it together with the document of the exemption.',
  ),
  BRAKE_REORGANISED: both(
    'Telaah bersama dasar penggabungan di lembar `Pemetaan OPD`.',
    'Review it together with the basis of the merger on the sheet `Pemetaan OPD`.',
  ),
  BRAKE_OPSEN: both(
    'Telaah: pemungutannya tidak dilakukan perangkat daerah ini.',
    'Review: this office does not collect it.',
  ),
  BRAKE_MISSED_BY_OPSEN: both(
    'Telaah: yang kurang adalah bagian yang dipungut provinsi.',
    'Review: what is short is the part that the province collects.',
  ),
  FRAGILE_SHORTFALL: both(
    'Cocokkan dahulu dengan rekening kas daerah; satu setoran dapat mengubahnya.',
    'Match it with the treasury account first; one deposit may change it.',
  ),
  FRAGILE_READING: both(
    'Periksa sel, satuan, atau pasangan yang diterima dengan peringatan.',
    'Check the cell, unit or match that was accepted with a warning.',
  ),
  FRAGILE_ZERO_MONTH: both(
    'Pastikan 0 itu bukan bulan yang belum diisi.',
    'Make sure that this 0 is not a month that is still to be filled in.',
  ),
};

export const REASON_GROUPS = { status: STATUS, binding: BINDING, verdict: VERDICT, brake: BRAKE } as const;
export type ReasonGroup = keyof typeof REASON_GROUPS;
