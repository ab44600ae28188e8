// Sentences about columns that name another year than the assessed one. Holds words only.
import type { Language } from './language';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const YEAR_ISSUES = {
  COLUMN_OF_OTHER_YEAR: both(
    'Kolom ini untuk tahun {found}, bukan {expected}; angkanya tidak dipakai.',
    'This column is for {found}, not {expected}; its figures are not used.',
  ),
} as const;
