// The words of the minutes of a handover (berita acara serah terima), in formal Indonesian whatever the pane's language.
// States what was reached and what is taken over; decides nothing.
import type { Amount } from '../domain/amount';
import { ceilToWhole } from '../domain/amount';
import type { OfficialResult } from '../domain/evaluation';
import type { Pact } from '../domain/pact';
import { remainderOf, type HandoverWording } from '../sheets/writing/pages/handover/handoverWording';
import { openingOf } from './dateWords';
import { CONCEPT, conceptReason } from './draftWords';
import { formatDate, formatMonth, formatMonths, formatRupiah } from './formatting';
import { rupiahWords } from './numberWords';
import { positionOf } from './officialPosition';

const LANGUAGE = 'id';
const PARTIES = { outgoing: 'PIHAK PERTAMA', incoming: 'PIHAK KEDUA' } as const;

const inWords = (amount: Amount): string => `${formatRupiah(amount, LANGUAGE)} (${rupiahWords(amount)})`;

/** `s.d. September`; before the first month has ended: `awal tahun`. */
const upTo = (month: number): string => (month === 0 ? 'awal tahun' : `s.d. ${formatMonth(month, LANGUAGE)}`);

const tenureOf = ({ from, to }: OfficialResult): string =>
  to === null
    ? `sejak ${formatDate(from, LANGUAGE)}`
    : `${formatDate(from, LANGUAGE)} s.d. ${formatDate(to, LANGUAGE)}`;

function newcomer(pact: Pick<Pact, 'number' | 'newcomer'> | null): string {
  if (pact === null) return 'Pakta atau perjanjian kinerja PIHAK KEDUA belum tercatat dalam buku kerja ini.';
  const document = `Dokumen PIHAK KEDUA nomor ${pact.number === '' ? '(tanpa nomor)' : pact.number}`;
  switch (pact.newcomer) {
    case null:
      return `${document} belum menetapkan cara menilai pejabat baru (kolom Pejabat Baru kosong).`;
    case 'Meneruskan':
      return `${document} menetapkan Meneruskan: PIHAK KEDUA dinilai atas seluruh target dan realisasi periode, termasuk bulan sebelum serah terima.`;
    case 'Sejak menjabat':
      return `${document} menetapkan Sejak menjabat: untuk indikator yang dijumlahkan PIHAK KEDUA dinilai atas target dan realisasi sejak bulan pertamanya.`;
    case 'Tidak dinilai':
      return `${document} menetapkan Tidak dinilai: PIHAK KEDUA tidak dinilai pada periode saat ia mulai menjabat.`;
  }
}

export const handoverWording: HandoverWording = {
  title: 'BERITA ACARA SERAH TERIMA TARGET KINERJA',
  concept: CONCEPT,
  conceptReason,
  officeLine: (office, year) => `${office.toUpperCase()} TAHUN ANGGARAN ${String(year)}`,
  labels: { number: 'Nomor', place: 'Tempat', date: 'Tanggal' },
  opening: ({ date, place }) => `${openingOf(date, place)}, kami yang bertanda tangan di bawah ini:`,
  party: (official) => [
    ['Nama', official.name],
    ['NIP', official.nip ?? ''],
    ['Jabatan', positionOf(official)],
    ['Masa jabatan', tenureOf(official)],
  ],
  partyName: (party) =>
    `selanjutnya disebut ${PARTIES[party]} (${
      party === 'outgoing' ? 'pejabat yang menyerahkan' : 'pejabat yang menerima'
    }).`,
  statement: ({ months }, year) =>
    `PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima pelaksanaan target kinerja Tahun Anggaran ${String(
      year,
    )} dengan posisi ${
      months.handover === 0 ? 'awal tahun' : `akhir bulan ${formatMonth(months.handover, LANGUAGE)}`
    }. Suatu bulan adalah bagian pejabat yang menjabat pada hari terakhir bulan itu.`,
  shareHeadings: ({ incoming, months: { before, outgoing, handover } }) => [
    'No.',
    'Uraian/Indikator Kinerja',
    'Unsur',
    'Jumlah',
    'Sebelum serah terima, di luar masa jabatan PIHAK PERTAMA',
    outgoing > before
      ? `Masa jabatan PIHAK PERTAMA (${formatMonths(before + 1, outgoing, LANGUAGE)})`
      : 'Masa jabatan PIHAK PERTAMA (belum genap satu bulan)',
    handover === 12
      ? 'Sejak serah terima'
      : `Sejak serah terima (mulai ${formatMonth(handover + 1, LANGUAGE)})${
          incoming.to === null ? ', PIHAK KEDUA' : ''
        }`,
    'Capaian PIHAK PERTAMA',
  ],
  targetLabel: 'Target tahun',
  realisationLabel: (month) => `Realisasi ${upTo(month)}`,
  total: 'Jumlah (rupiah)',
  open: 'Perlu Keputusan',
  unknown: 'belum lengkap',
  levels: 'Indikator yang tidak dijumlahkan, menurut triwulan terakhir sebelum serah terima:',
  levelHeadings: (period) => [
    'No.',
    'Uraian/Indikator Kinerja',
    'Satuan',
    'Target tahun',
    `Target ${period}`,
    `Realisasi ${period}`,
    `Status ${period}`,
    'Capaian',
  ],
  noLevels:
    'Indikator yang tidak dijumlahkan diteruskan dengan target tahunnya; belum ada triwulan yang berakhir sebelum serah terima.',
  sumsInWords: ({ target, realisation, months }) => {
    const remainder = remainderOf(target, realisation);
    const left = BigInt(12 - months.handover);
    const known = (name: string, amount: Amount | null): string =>
      amount === null
        ? `${name}: belum dapat dijumlahkan karena ada data yang belum lengkap atau belum diputuskan.`
        : `${name}: ${inWords(amount)}.`;
    return [
      known('Realisasi pada masa jabatan PIHAK PERTAMA', realisation.outgoing),
      known('Target yang diteruskan kepada PIHAK KEDUA', target.incoming),
      known('Sisa target tahun pada saat serah terima', remainder) +
        (remainder === null || remainder === 0n || left === 0n
          ? ''
          : ` Kebutuhan per bulan sampai 31 Desember: ${formatRupiah(ceilToWhole(ceilQuotient(remainder, left)), LANGUAGE)}.`),
    ];
  },
  newcomer,
  findings: 'Hasil dalam Register Pakta atas nama PIHAK PERTAMA',
  noFindings: (name) => `Tidak ada baris register atas nama ${name} pada periode yang sudah jatuh tempo.`,
  entry: ({ periods, pactNumber, indicatorName, status }) =>
    `${periods.join(' · ')}${indicatorName === null ? '' : `; ${indicatorName}`}; dokumen ${pactNumber}: ${status}${
      status === 'Terindikasi Pelanggaran' ? ', menunggu keputusan pejabat yang berwenang' : ''
    }.`,
  more: (count) => `Selebihnya ${String(count)} baris pada lembar Register Pakta.`,
  closing:
    'Demikian berita acara serah terima ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya. Angka berasal dari lembar target dan realisasi dalam buku kerja ini; tanda tangan para pihak bukan keputusan atas hasil penilaian.',
  signed: {
    outgoing: 'Yang menyerahkan,\nPIHAK PERTAMA',
    incoming: 'Yang menerima,\nPIHAK KEDUA',
    witness: 'Mengetahui,',
    position: '(Jabatan)',
    name: '(Nama)',
    nip: 'NIP ',
  },
  nipLine: ({ nip }) => `NIP ${nip ?? ''}`,
};

const ceilQuotient = (amount: Amount, divisor: bigint): Amount => (amount + divisor - 1n) / divisor;
