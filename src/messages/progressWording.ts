// The words of the progress pages, in formal Indonesian: what is reached and what remains. Never a status, never a person.
import { shownPercent, type Ratio } from '../domain/ratio';
import type { ProgressWording } from '../sheets/writing/pages/progress/progressWording';
import { formatAttainment, formatMonth, formatPercent, formatRupiah } from './formatting';

const LANGUAGE = 'id';

const monthText = (month: string): string =>
  `${formatMonth(Number(month.slice(5)), LANGUAGE)} ${month.slice(0, 4)}`;

const ofYear = (share: Ratio | null): string =>
  share === null ? '' : ` (${formatAttainment(share, LANGUAGE)} dari target tahun)`;

function missedText(missed: Ratio | null): string {
  if (missed === null) return '';
  const isBelow = missed.numerator < 0n;
  const size = shownPercent({ ...missed, numerator: isBelow ? -missed.numerator : missed.numerator });
  return ` Tahun lalu cara ini pada bulan yang sama meleset ${formatPercent(size, LANGUAGE)} ${
    isBelow ? 'di bawah' : 'di atas'
  } hasil akhirnya.`;
}

export const progressWording: ProgressWording = {
  position: (month) => `Posisi s.d. ${monthText(month)}`,
  headings: [
    'No.',
    'Uraian/Indikator Kinerja',
    'Target tahun (Rp)',
    'Tercapai (Rp)',
    'Bagian (%)',
    'Kemajuan',
    'Sisa (Rp)',
    'Kebutuhan per bulan (Rp)',
  ],
  total: 'Jumlah',
  more: (count) => `dan ${String(count)} indikator lain`,
  reached: ({ realisation, share, remaining, perMonth }) => {
    const head = `Sudah tercapai ${formatRupiah(realisation, LANGUAGE)}${ofYear(share)}.`;
    if (remaining === 0n) return `${head} Target tahun sudah terpenuhi.`;
    const rest = `Masih diperlukan ${formatRupiah(remaining, LANGUAGE)} sampai 31 Desember`;
    return perMonth === null
      ? `${head} ${rest}.`
      : `${head} ${rest}, rata-rata ${formatRupiah(perMonth, LANGUAGE)} per bulan.`;
  },
  pace: ({ month, year, share, missed }) =>
    `Bila rata-rata Januari sampai ${formatMonth(Number(month.slice(5)), LANGUAGE)} berlanjut, setahun menjadi ${formatRupiah(
      year,
      LANGUAGE,
    )}${ofYear(share)}.${missedText(missed)}`,
  season: ({ year, share }) =>
    `Bila bulan-bulan berikutnya mengikuti pola tahun lalu, setahun menjadi ${formatRupiah(year, LANGUAGE)}${ofYear(share)}.`,
  unknown: 'Jumlah belum dapat dihitung karena ada data yang belum lengkap.',
  note: 'Lembar ini untuk semua pegawai perangkat daerah. Perkiraan bukan penilaian dan tidak memengaruhi status.',
};
