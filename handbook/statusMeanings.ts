// What each status of an indicator and of a pact means and what follows from it, in both languages, in the order in which
// the tool looks for the first one that applies. States no guilt and no decision.
import type { PactStatus, UnscaledStatus } from '../src/domain/evaluation';
import { both, type Both } from './both';

export interface Meaning {
  readonly says: Both;
  readonly then: Both;
}

type ScaledStatus = 'Tercapai' | 'Mendekati Target' | 'Tidak Tercapai';

const means = (says: Both, then: Both): Meaning => ({ says, then });

export const STATUS_MEANINGS: Readonly<Record<UnscaledStatus | ScaledStatus, Meaning>> = {
  'Belum Jatuh Tempo': means(
    both(
      'Periodenya belum berakhir, atau hari tenggangnya belum lewat.',
      'The period has not ended, or its days of grace have not passed.',
    ),
    both('Tunggu.', 'Wait.'),
  ),
  'Tidak Ada Target': means(
    both(
      'Tidak ada target untuk periode ini, atau indikator tidak diukur pada periode ini.',
      'There is no target for this period, or the indicator is not measured in it.',
    ),
    both('Periksa apakah target memang belum ditetapkan.', 'Check whether a target has indeed not been set.'),
  ),
  'Perlu Keputusan': means(
    both(
      'Ada pertanyaan yang belum dijawab dan menyangkut baris ini.',
      'A question that touches this row has not been answered.',
    ),
    both('Jawab pertanyaannya di panel.', 'Answer the question in the pane.'),
  ),
  'Data Belum Lengkap': means(
    both(
      'Realisasi salah satu bulan yang dinilai masih kosong.',
      'The realisation of one of the judged months is blank.',
    ),
    both(
      'Lengkapi datanya; alat tidak menganggap kosong sebagai nol.',
      'Complete the data; the tool takes no blank for a zero.',
    ),
  ),
  Tercapai: means(
    both(
      'Capaian 100% atau lebih dari target periode itu.',
      'Attainment is 100% or more of the target of that period.',
    ),
    both('Tidak ada.', 'Nothing.'),
  ),
  'Mendekati Target': means(
    both('Capaian 90% sampai di bawah 100%.', 'Attainment is from 90% to below 100%.'),
    both(
      'Lihat kekurangannya dan kebutuhan per bulan.',
      'Look at what is missing and what is needed a month.',
    ),
  ),
  'Tidak Tercapai': means(
    both('Capaian di bawah 90%.', 'Attainment is below 90%.'),
    both(
      'Periksa angkanya, catat penyebabnya, lihat kebutuhan per bulan.',
      'Check the figures, note the cause, look at what is needed a month.',
    ),
  ),
};

export const PACT_MEANINGS: Readonly<Record<PactStatus, Meaning>> = {
  'Belum Jatuh Tempo': means(
    both('Periodenya belum dapat dinilai.', 'The period cannot be judged yet.'),
    both('Tunggu.', 'Wait.'),
  ),
  'Tidak Berlaku': means(
    both(
      'Tidak ada pakta yang mengikat baris ini pada periode ini.',
      'No pact binds this row in this period.',
    ),
    both('Periksa lembar `Pakta` bila seharusnya ada.', 'Check the sheet `Pakta` if there should be one.'),
  ),
  Dikecualikan: means(
    both(
      'Ada dokumen pengecualian bernomor dan bertanggal untuk periode ini.',
      'There is a numbered and dated document of exemption for this period.',
    ),
    both('Simpan dokumennya.', 'Keep the document.'),
  ),
  'Belum Dapat Dinilai': means(
    both(
      'Data belum lengkap, pertanyaan belum dijawab, atau `Pemicu` kosong.',
      'Data are incomplete, a question is open, or `Pemicu` is blank.',
    ),
    both('Lengkapi yang disebut pada alasannya.', 'Complete what the reason names.'),
  ),
  Terpenuhi: means(
    both('Ambang pakta terpenuhi.', 'The threshold of the pact is met.'),
    both('Tidak ada.', 'Nothing.'),
  ),
  Terkejar: means(
    both(
      'Semula di bawah ambang, kemudian terpenuhi pada triwulan sesudahnya secara kumulatif.',
      'It was below the threshold at first and met by a later quarter on the cumulative basis.',
    ),
    both('Tidak ada yang perlu dikerjakan; tetap tercatat.', 'Nothing needs to be done; it stays on record.'),
  ),
  'Perlu Telaah': means(
    both(
      'Angka saja belum cukup: ada rem, ada bacaan yang hasilnya berbeda, atau target diringankan sesudah meleset. Orang menelaahnya lebih dahulu.',
      'Figures alone do not suffice: there is a brake, readings differ, or a target was eased after a miss. People review it first.',
    ),
    both(
      'Baca alasannya, cocokkan dengan dokumen, catat hasil telaah di register.',
      'Read the reason, match it with the documents, note the review in the register.',
    ),
  ),
  'Perlu Klarifikasi': means(
    both(
      'Ambang belum terpenuhi, tetapi klausulnya kosong; atau belum terpenuhi satu semester atau dua triwulan berturut-turut sementara pemicunya lain.',
      'The threshold is not met, but there is no clause; or it is not met over a half-year or two quarters in a row while the trigger is another one.',
    ),
    both('Siapkan klarifikasi dari perangkat daerah.', 'Prepare a clarification by the office.'),
  ),
  Peringatan: means(
    both(
      'Ambang belum terpenuhi pada periode yang bukan pemicu pakta.',
      'The threshold is not met in a period that is no trigger of the pact.',
    ),
    both(
      'Peringatan dini; klausul tidak dipicu pada periode ini.',
      'An early warning; the clause is not triggered in this period.',
    ),
  ),
  'Terindikasi Pelanggaran': means(
    both(
      'Menurut angka, ambang tidak terpenuhi pada periode pemicu, dan tidak ada rem. Ini petunjuk, bukan putusan.',
      'By the figures the threshold is not met in a period of the trigger, and there is no brake. This is an indication, not a ruling.',
    ),
    both('Menunggu keputusan pejabat yang berwenang.', 'It awaits the decision of the competent official.'),
  ),
};

/** The order of the rule: the first that applies. */
export const STATUS_ORDER = [
  'Belum Jatuh Tempo',
  'Tidak Ada Target',
  'Perlu Keputusan',
  'Data Belum Lengkap',
  'Tercapai',
  'Mendekati Target',
  'Tidak Tercapai',
] as const;
export const PACT_ORDER = [
  'Belum Jatuh Tempo',
  'Tidak Berlaku',
  'Dikecualikan',
  'Belum Dapat Dinilai',
  'Terpenuhi',
  'Terkejar',
  'Perlu Telaah',
  'Perlu Klarifikasi',
  'Peringatan',
  'Terindikasi Pelanggaran',
] as const;
