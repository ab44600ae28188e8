// The words of the minutes of an evaluation (berita acara), in the formal Indonesian of a government report whatever the
// pane's language. States what was found; decides nothing.
import type { Amount } from '../domain/amount';
import { monthOf, yearOf, type IsoDate } from '../domain/calendar';
import type { MinutesWording } from '../sheets/writing/pages/minutes/minutesWording';
import { formatDate, formatList, formatMonth, formatRupiah } from './formatting';
import { numberWords, rupiahWords } from './numberWords';

const LANGUAGE = 'id';
/** Every one is named. */
const ALL = Number.POSITIVE_INFINITY;
const BLANK = '........................';
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const dayName = (date: IsoDate): string =>
  DAYS[new Date(Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10)))).getUTCDay()] ?? '';

/** `Senin, tanggal lima bulan Oktober tahun dua ribu dua puluh enam (5 Oktober 2026)`. */
function dateInWords(date: IsoDate): string {
  const day = numberWords(BigInt(Number(date.slice(8, 10))));
  const year = numberWords(BigInt(yearOf(date)));
  const month = formatMonth(monthOf(date), LANGUAGE);
  return `${dayName(date)}, tanggal ${day} bulan ${month} tahun ${year} (${formatDate(date, LANGUAGE)})`;
}

const amountInWords = (name: string, amount: Amount | null): string =>
  amount === null
    ? `${name} belum dapat dijumlahkan karena ada data yang belum lengkap.`
    : `${name} ${formatRupiah(amount, LANGUAGE)} (${rupiahWords(amount)}).`;

export const minutesWording: MinutesWording = {
  title: 'BERITA ACARA EVALUASI CAPAIAN TARGET',
  labels: { number: 'Nomor', place: 'Tempat', date: 'Tanggal' },
  concept: 'KONSEP',
  conceptReason: ({ questions, reviews }) =>
    `Belum final: ${formatList(
      [
        ...(questions === 0 ? [] : [`${String(questions)} pertanyaan belum dijawab`]),
        ...(reviews === 0 ? [] : [`${String(reviews)} hasil Perlu Telaah belum diputuskan`]),
      ],
      LANGUAGE,
    )}.`,
  yearLine: (year) => `TAHUN ANGGARAN ${String(year)}`,
  opening: ({ date, place, year, period }) =>
    `Pada hari ini, ${date === null ? BLANK : dateInWords(date)}, bertempat di ${
      place === '' ? BLANK : place
    }, kami yang bertanda tangan di bawah ini telah memeriksa hasil evaluasi capaian target Tahun Anggaran ${String(
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
