// That a past evaluation date is judged by the figures of today, in both languages.
import type { IsoDate } from '../domain/calendar';
import { formatDate } from './formatting';
import type { Language } from './language';

/** For the preview; null where the evaluation date is the day of the run or later. */
export function recalculatedNote(asOf: IsoDate, runDate: IsoDate, language: Language): string | null {
  if (asOf >= runDate) return null;
  const [date, today] = [formatDate(asOf, language), formatDate(runDate, language)];
  return {
    id: `Dihitung ulang dengan data per ${today}: angka yang dibaca adalah angka di lembar saat ini. Setoran, perubahan target, pengecualian, pakta, dan masa jabatan sesudah ${date} tidak dihitung.`,
    en: `Recalculated with the data as of ${today}: the figures read are those in the sheets now. Deposits, revised targets, exemptions, pacts and tenures later than ${date} do not count.`,
  }[language];
}
