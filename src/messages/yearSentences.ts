// Sentences about years and periods that columns, rows, tables and titles name, or do not. Holds words only.
import type { Language } from './language';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const YEAR_ISSUES = {
  COLUMN_OF_OTHER_YEAR: both(
    'Kolom ini untuk tahun {found}, bukan {expected}; angkanya tidak dipakai.',
    'This column is for {found}, not {expected}; its figures are not used.',
  ),
  PERIOD_TITLE_UNFOLLOWED: both(
    'Judul "{found}" tidak diikuti: angka dibaca menurut judul kolomnya.',
    'The title "{found}" is not followed: the figures are read by the headings of their columns.',
  ),
  PLAN_BY_TITLE: both(
    'Lembar ini dibaca sebagai target per periode: judulnya menyebut rencana dan jumlahnya sama dengan target setahun di lembar lain.',
    'This sheet is read as targets by period: its title calls it a plan, and it adds up to the annual targets of another sheet.',
  ),
  YEAR_NOWHERE: both(
    'Tahun {found} tidak tertulis di mana pun dalam buku kerja ini; angkanya dibaca sebagai tahun itu menurut tanggal evaluasi.',
    'The year {found} is written nowhere in this workbook; its figures are read as those of that year by the evaluation date.',
  ),
  ROW_WITHOUT_YEAR: both(
    'Tahun pada baris ini kosong; dianggap tahun yang dinilai.',
    'The year of this row is blank; it counts as the year assessed.',
  ),
  TABLE_OF_OTHER_YEAR: both(
    'Tabel ini untuk tahun {found}, bukan {expected}; barisnya tidak dinilai.',
    'This table is for {found}, not {expected}; its rows are not assessed.',
  ),
} as const;
