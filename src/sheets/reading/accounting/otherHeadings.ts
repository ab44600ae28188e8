// Headings over figures that are neither targets nor realisation of this year: numbers of rows, counts, rates, other matters,
// other times. Words only; a heading that is not listed here has to be proven innocent by its figures.
import { withoutDocuments } from '../cells/documentWords';
import { FORESEEN_WORDS } from '../cells/foreseenWords';
import type { HeadingPath } from '../headers/headerPaths';
import { endsWithin } from '../headers/headingTime';

/** What the whole heading may be. */
const ALONE =
  /^(?:no|nomor|no urut|urut|kode|id|ket|keterangan|catatan(?: .*)?|rank|ranking|peringkat|bobot|skor|tahun|thn|periode|tanggal|tgl|jam|hari|nip|npwp|nop|telepon|telp|hp|volume|vol|luas|bulan lalu|bulan yl|sebelumnya|kemarin|hari ini|minggu ini)\b\.?$/;
/** Identity, dates and remarks that a heading begins with. */
const BEGINS =
  /^(?:no(?:mor)?|kode|tgl|tanggal|tmt|nip|npwp|nama|masa|jangka waktu)\b|^(?:jumlah|jml|banyaknya|total) (?:wp|wr|op|objek|obyek|subjek|sppt|skpd|skrd|stpd|nop|lembar|berkas|unit|orang|pegawai|kendaraan|hari|kunjungan|pengunjung|transaksi|penduduk|kk|desa|kelurahan|kecamatan)\b/;
/** Counts and measures. */
const COUNTED =
  /(?:^| )(?:wp|wr|op|sppt|skpd|skrd|nop|objek(?: pajak)?|subjek(?: pajak)?|lembar|lbr|berkas|unit|orang|pegawai|kendaraan|luas|volume|vol|m2|ha|rank(?:ing)?|peringkat|bobot|skor)\.?(?: \(.*\))?$/;
/** Parts of a sum by place, and no time. */
const PLACE = /\b(?:samsat|uptd?|kec(?:amatan)?|kel(?:urahan)?|cabang|wilayah|zona)\b/;
/** Rates and statistics of other figures. */
const RATE =
  /\b(?:tarif|harga|nilai satuan|rata ?-?(?:rata|2)|rerata|average|tertinggi|terendah|median|pertumbuhan|growth|kenaikan|penurunan|naik|turun|kontribusi|andil|proporsi|ach(?:ievement)?|selisih|surplus|defisit|deviasi|variance|gap|kekurangan)\b|^\+ ?\/ ?-$|%/;
/** What is expected of the year, or planned under other words than the target's. */
const FORECAST = new RegExp(String.raw`\b(?:${FORESEEN_WORDS}|usulan|rapbd)\b`);
/** Parts of what came in, or what is taken off it. */
const PART =
  /\b(?:denda|sanksi|bunga|tunggakan|piutang|restitusi|pengembalian|koreksi|penyesuaian|kompensasi)\b/;
/** Other matters than what was promised and what came in. */
const MATTER =
  /\b(?:potensi|ketetapan|insentif|upah pungut|saldo|sisa|kondisi awal|baseline|data awal|rpjmd|rpjpd|renstra|penyetoran|disetor)\b/;
/** Other times than those that are judged. */
const OTHER_TIME =
  /\b(?:lalu|sebelumnya|yl|ytl|kemarin|tahun depan|minggu|pekan|hari ini)\b|\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) m[1-5]$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * What the words over a column say of it: `apart`, nothing of the year's targets and realisation; `forecast`, `part`, `matter`,
 * nothing of them unless its figures say otherwise; null, nothing known.
 */
export type OtherHeading = 'apart' | 'forecast' | 'part' | 'matter';

export function otherHeading({ texts }: HeadingPath, year: number): OtherHeading | null {
  const whole = texts.join(' ');
  const innermost = texts.at(-1) ?? '';
  if (ALONE.test(innermost) || BEGINS.test(whole) || COUNTED.test(innermost)) return 'apart';
  if (PLACE.test(innermost) || RATE.test(innermost) || OTHER_TIME.test(whole)) return 'apart';
  if (endsWithin(whole)) return 'apart';
  const years = withoutDocuments(whole).match(YEAR)?.map(Number) ?? [];
  if (years.length > 0 && !years.includes(year)) return 'apart';
  if (FORECAST.test(whole)) return 'forecast';
  if (PART.test(innermost)) return 'part';
  return MATTER.test(whole) || PART.test(whole) ? 'matter' : null;
}
