// The words of the minutes of an evaluation (berita acara), in the formal Indonesian of a government report whatever the
// pane's language. States what was found; decides nothing.
import type { Amount } from '../domain/amount';
import type { MinutesWording } from '../sheets/writing/pages/minutes/minutesWording';
import { openingOf } from './dateWords';
import { CONCEPT, conceptReason } from './draftWords';
import { formatList, formatRupiah } from './formatting';
import { rupiahWords } from './numberWords';

const LANGUAGE = 'id';
/** Every one is named. */
const ALL = Number.POSITIVE_INFINITY;
const amountInWords = (name: string, amount: Amount | null): string =>
  amount === null
    ? `${name} belum dapat dijumlahkan karena ada data yang belum lengkap.`
    : `${name} ${formatRupiah(amount, LANGUAGE)} (${rupiahWords(amount)}).`;

export const minutesWording: MinutesWording = {
  title: 'BERITA ACARA EVALUASI CAPAIAN TARGET',
  labels: { number: 'Nomor', place: 'Tempat', date: 'Tanggal' },
  concept: CONCEPT,
  conceptReason,
  yearLine: (year) => `TAHUN ANGGARAN ${String(year)}`,
  opening: ({ date, place, year, period }) =>
    `${openingOf(date, place)}, kami yang bertanda tangan di bawah ini telah memeriksa hasil evaluasi capaian target Tahun Anggaran ${String(
      year,
    )} sampai dengan ${period}, dengan hasil sebagai berikut.`,
  headings: (period) => [
    'No.',
    'Perangkat Daerah',
    `Target ${period} (Rp)`,
    `Realisasi ${period} (Rp)`,
    'Capaian (%)',
    'Indikator tercapai',
  ],
  total: 'Jumlah',
  metOf: (met, all) => `${String(met)} dari ${String(all)}`,
  sumsInWords: (target, realisation) =>
    `${amountInWords('Jumlah target', target)} ${amountInWords('Jumlah realisasi', realisation)}`,
  findings: 'Temuan',
  statuses: (period, counts) =>
    `Status indikator pada ${period}: ${formatList(
      Object.entries(counts).map(([status, count]) => `${status} ${String(count)}`),
      LANGUAGE,
      ALL,
    )}.`,
  pacts: (counts) =>
    `Status pakta: ${formatList(
      counts.map(([status, count]) => `${status} ${String(count)}`),
      LANGUAGE,
      ALL,
    )}. Hasil ini adalah bukti hitung dan menunggu keputusan pejabat yang berwenang.`,
  entry: ({ periods, office, position, name, pactNumber, indicatorName, status }) =>
    `${[office, position, name].filter((part) => part !== '').join(', ')}; dokumen ${pactNumber}; ${periods.join(
      ' · ',
    )}${indicatorName === null ? '' : `; ${indicatorName}`}: ${status}.`,
  more: (count) => `Selebihnya ${String(count)} baris pada lembar Register Pakta.`,
  closing:
    'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya. Angka berasal dari lembar target dan realisasi dalam buku kerja ini.',
  signed: { position: '(Jabatan)', name: '(Nama)', nip: 'NIP ' },
};
