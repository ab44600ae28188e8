// What to look at before answering questions about indicators, officials, pacts and the workbook's rules, in both languages.
import { both } from '../both';
import type { QuestionGroup } from './questionGroup';

export const INDICATORS: QuestionGroup = {
  name: 'questions-indicators',
  advice: {
    DIRECTION_BLANK: both(
      'Tanyakan: lebih besar itu lebih baik? Waktu tunggu atau angka kemiskinan: semakin rendah. Rumusnya menurut pedoman daerah.',
      'Ask: is more better? Waiting time or poverty: lower is better. The formula is that of your guideline.',
    ),
    METHOD_BLANK: both(
      'Dijumlahkan (uang, orang dilayani), keadaan terakhir (indeks, persentase), atau rata-rata (waktu)? Lihat definisi indikatornya.',
      'Added up (money, people served), last state (index, percentage) or mean (time)? See the definition of the indicator.',
    ),
    UNKNOWN_DIRECTION: both('Pilih yang sesuai definisi indikator.', 'Choose what the definition says.'),
    UNKNOWN_METHOD: both('Pilih yang sesuai definisi indikator.', 'Choose what the definition says.'),
    UNKNOWN_MEASURING: both(
      'Seberapa sering indikator itu memang diukur?',
      'How often is the indicator measured?',
    ),
    WEIGHTS_PARTLY_BLANK: both(
      'Lihat perjanjian kinerja: apakah bobot memang ditetapkan?',
      'See the performance agreement: were weights set at all?',
    ),
  },
};

export const PEOPLE_AND_PACTS: QuestionGroup = {
  name: 'questions-pacts',
  advice: {
    TENURE_UNCLEAR: both('Buka SK pengangkatannya.', 'Open the decree of appointment.'),
    UNKNOWN_HOLDING_KIND: both(
      'Definitif, Plt., Plh., Pj., atau Pjs.: lihat SK atau surat perintahnya.',
      'Definitif, Plt., Plh., Pj. or Pjs.: see the decree or the order.',
    ),
    PACT_DATE_UNCLEAR: both(
      'Buka dokumennya. Pakta tanpa tanggal tidak diberlakukan.',
      'Open the document. A pact without a date is not applied.',
    ),
    PACTS_SAME_DAY: both(
      'Tanyakan Bagian Hukum dokumen mana yang berlaku.',
      'Ask the legal section which document governs.',
    ),
    UNKNOWN_PACT_WORD: both(
      'Baca bunyi dokumen. Bila tidak menyebutnya, pilih anggap kosong dan tanyakan Bagian Hukum.',
      'Read the document. If it does not say, choose blank and ask the legal section.',
    ),
    UNKNOWN_TRIGGER: both(
      'Baca klausulnya; jangan menafsirkan sendiri. Tanyakan Bagian Hukum.',
      'Read the clause and do not interpret it yourself. Ask the legal section.',
    ),
    THRESHOLD_UNCLEAR: both(
      'Buka dokumennya: 0,9 dapat berarti 90% atau 0,9%.',
      'Open the document: 0.9 may mean 90% or 0.9%.',
    ),
  },
};

export const WORKBOOK_RULES: QuestionGroup = {
  name: 'questions-rules',
  advice: {
    SCALE_REFUSED: both(
      'Urutkan batasnya dari besar ke kecil, kosongkan yang terendah.',
      'Put the bounds from high to low and leave the lowest blank.',
    ),
    SCHEDULE_UNREADABLE: both(
      'Tulis persentase menurut dasar penetapannya.',
      'Write the percentage as its legal basis says.',
    ),
    SETTING_UNREADABLE: both(
      'Perbaiki kolom `Nilai` di lembar `Pengaturan`.',
      'Correct the column `Nilai` on the sheet `Pengaturan`.',
    ),
  },
};
