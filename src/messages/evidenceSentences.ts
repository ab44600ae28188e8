// Sentences about what the sheets print beside their figures: attainments, totals and differences that decide a reading or
// contradict one. In both languages; data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

export const EVIDENCE_ISSUES: Readonly<Record<string, Both>> = {
  CAPAIAN_DECIDES: both(
    'Capaian yang tercetak untuk "{found}" hanya sesuai dengan satu bacaan: {expected}. Bacaan itu yang dipakai; isi kolom Arah Indikator atau Metode Perhitungan bila bukan itu maksudnya.',
    'The attainment printed for "{found}" agrees with one reading only: {expected}. That reading is used; fill in Arah Indikator or Metode Perhitungan where another one is meant.',
  ),
  STAGES_ARE_SHARES: both(
    'Persentase pada kolom {found} dan kolom tahapan lainnya dibaca sebagai bagian dari target setahun.',
    'Percentages under {found} and the other stages are read as shares of the annual target.',
  ),
  PARTS_ARE_STAGES: both(
    'Kolom {found} dan tiga kolom triwulan sesudahnya pada setiap baris berjumlah tepat target setahun; dibaca sebagai target triwulan.',
    'In every row {found} and the three columns of quarters after it come to exactly the annual target; they are read as targets of the quarters.',
  ),
  TARGETS_ARE_PARTS: both(
    'Target pada kolom {found} berjumlah tepat seperti kolom {expected} di setiap baris; yang dinilai hanya jumlahnya, bagian-bagiannya tidak dinilai sendiri.',
    'The targets in the columns {found} add up to column {expected} in every row; only their sum is judged, the parts are not judged on their own.',
  ),
  TARGETS_REPEAT_YEAR: both(
    'Target bulan atau triwulan di semua baris sama dengan target setahunnya; dibaca sebagai target setahun yang ditulis ulang.',
    'The targets of months or quarters are in all rows those of the year; they are read as the target of the year, written again.',
  ),
  STAGES_ARE_RUNNING: both(
    'Kolom {found} pada hampir semua baris terus naik dan yang terakhir sama dengan target setahun, sedangkan jumlahnya tidak; dibaca sebagai target sejak Januari (s.d.), bukan target tiap periode.',
    'Under {found} the figures of nearly all rows rise, and the last one is the annual target while their sum is not; they are read as targets from January on, not as those of each period.',
  ),
  CAPAIAN_DIFFERS: both(
    'Capaian yang tercetak ({found}) tidak sesuai dengan target dan realisasi "{expected}". Hasil evaluasi tidak memakai capaian yang tercetak.',
    'The printed attainment ({found}) does not follow from the target and the realisation of "{expected}". The evaluation does not use it.',
  ),
  PRINTED_DECIDES_OWN: both(
    'Persentase, jumlah, atau selisih yang tercetak hanya sesuai bila {found} adalah angka tiap periode; dibaca demikian.',
    'The printed percentages, totals or differences agree only if {found} are the own figures of each period; read so.',
  ),
  PRINTED_DECIDES_RUNNING: both(
    'Persentase, jumlah, atau selisih yang tercetak hanya sesuai bila {found} adalah jumlah sejak Januari; dibaca demikian.',
    'The printed percentages, totals or differences agree only if {found} are totals from January on; read so.',
  ),
  TITLE_DECIDES_RUNNING: both(
    'Judul ini menyebut angka kumulatif dan tidak ada baris yang turun; angkanya dibaca sebagai jumlah sejak Januari.',
    'This title calls the figures cumulative and no row falls; they are read as totals from January on.',
  ),
};

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const EVIDENCE_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  COLUMNS_MISLABELLED: {
    text: both(
      'Di lembar {sheet}, kolom "{first}" dan "{second}" tampak tertukar judulnya: pada {rows} baris jumlahnya hanya cocok bila ditukar. Mana yang benar?',
      'On the sheet {sheet} the headings of the columns "{first}" and "{second}" seem to be swapped: in {rows} rows the sums agree only if they are. Which is right?',
    ),
    options: {
      swapped: both('Judulnya tertukar', 'The headings are swapped'),
      headed: both('Judulnya sudah benar', 'The headings are right'),
    },
  },
};
