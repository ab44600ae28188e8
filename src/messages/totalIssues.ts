// The words of what is told about totals: stated ones, those that hold money of several kinds, and those to which nothing is added.
// In both languages; data only.
import type { Language } from './language';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const TOTAL_ISSUES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ROW_SUM_DIFFERS: both(
    'Jumlah yang tertulis tidak sama dengan penjumlahan kolom-kolom di baris ini; yang dipakai adalah kolom-kolomnya.',
    'The sum that is written is not what the columns of this row come to; the columns are used.',
  ),
  FIGURES_STAND_STILL: both(
    'Tidak ada tambahan realisasi pada {found} di semua {expected} baris. Bila bulan itu belum diisi, kosongkan selnya agar tidak terhitung nol.',
    'Nothing was added in {found} on any of {expected} rows. If these months are not filled yet, empty the cells, so that they do not count as zero.',
  ),
  TOTAL_DIFFERS: both(
    'Jumlah tertulis {found} berbeda dengan jumlah rinciannya {expected}.',
    'The stated total {found} differs from the sum of its details {expected}.',
  ),
  TOTALS_MIXED: both(
    '{found} baris rupiah (mulai "{expected}") bukan pendapatan, tetapi ikut dalam jumlah rupiah di samping pendapatan.',
    '{found} rows of rupiah (from "{expected}" on) are no revenue, yet the totals of rupiah hold them beside revenue.',
  ),
};
