// Words in titles and headings that are none of time, place, office, account or paper: a title of such a word, and of none that
// speaks of what came in, may be of any other matter. Knows texts alone.
import { isTimeText } from '../headers/headingTime';
import { shortOffice } from '../offices/officeShorts';

/** What came in, or how far targets were met. */
const CAME_IN =
  /\b(?:reals?|rls|\w*reali[sz]a\w*|\w*capaian|tercapai|penerimaan|setor\w*|penyetoran|disetor|pembayaran|pelunasan|penagihan|pemasukan|perolehan|pungutan|pemungutan|diterima|masuk|serapan|progress?|kemajuan|evaluasi|monitoring|monev|pemantauan|kendali|pengendalian|lra|revenues?|collections?|actuals?|achievements?|income|receipts)\b/;
const INCOME = /^\W*pendapatan\b/;
/** `belum disetor`, `kelebihan pembayaran`: words of what came in that say the contrary. */
const NOT_IN =
  /\b(?:belum|tidak|akan|kelebihan|kekurangan|kurang|lebih|pengembalian|jatuh tempo) (?:di|ter)?\w+/g;
/** What is realised, where it is not revenue: `Realisasi Restitusi Pajak`. */
const REALISED_OTHER =
  /\breali[sz]asi (?=(?:restitusi|pengembalian|kompensasi|pengurangan|pembebasan|keringanan|ketetapan|penyaluran|pembagian)\b)/g;
/** An office or a place, up to a time behind it. */
const PLACE =
  /\b(?:pemerintah(?:an)?|pemda|pemkab|pemkot|pemprov|kabupaten|kab|kota|provinsi|prov|kecamatan|kec|kelurahan|desa|dinas|badan|kantor|bagian|bidang|seksi|sekretariat|inspektorat|satuan|rsud|rumah sakit|puskesmas|blud|uptd?|bumd|perumda|pasar|wilayah|unit|opd|skpd(?!\s+(?:yang )?(?:di|ter)?terbit)|perangkat)\b.*?(?=\b(?:tahun|thn|bulan|triwulan|tw|semester|periode|per|s\.?d|sampai|ta|t\.a)\b|$)/g;
const BRACKETED = /\([^()]*\)/g;
const NEUTRAL: ReadonlySet<string> = new Set(
  'pad apbd pendapatan kinerja pengukuran penilaian perjanjian penetapan sasaran strategis program kegiatan layanan iku iki indikator utama laporan lap rekap rekapitulasi data tabel daftar rincian ringkasan perkembangan form formulir lampiran lembar kertas kerja buku register matriks bulanan mingguan triwulanan tahunan harian sementara final audited unaudited per jenis menurut berdasarkan dan atau dari untuk pada yang oleh atas dalam dengan pajak retribusi daerah asli lain hasil pengelolaan kekayaan dipisahkan sah opsen pbjt objek rekening akun kode uraian nama nomor total jumlah grand rupiah ribuan jutaan miliar nilai nominal angka satuan target sub bag kas umum negara republik indonesia format model lanjutan halaman sheet hal versi revisi murni perubahan induk tabelaris report monthly table tax taxes local'.split(
    ' ',
  ),
);

/** Whether any of the texts speaks of what came in. */
export const speaksOfReceipts = (texts: readonly string[]): boolean =>
  texts.some((text) => {
    const plain = text.toLowerCase().replace(NOT_IN, ' ').replace(REALISED_OTHER, ' ');
    return CAME_IN.test(plain) || INCOME.test(plain);
  });

/** Whether a text has a word of some other matter; `known`: words of the rows and of other titles. */
export function hasForeignWord(text: string, known: ReadonlySet<string>): boolean {
  const rest = text.toLowerCase().replace(BRACKETED, ' ').replace(PLACE, ' ');
  const isPlain = (word: string): boolean =>
    NEUTRAL.has(word) || known.has(word) || isTimeText(word) || shortOffice(word) !== null;
  return wordsOf(rest).some((word) => !isPlain(word));
}

export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
