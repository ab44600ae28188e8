// What follows from a table that a workbook does not have, in both languages. Data only.
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

/** What follows from a table that is not there, by its sheet's name in the template. */
export const ABSENT_TABLES: Readonly<Record<string, Both>> = {
  Target: both('tidak ada yang dapat dinilai', 'nothing can be assessed'),
  Realisasi: both('indikator dinilai belum memiliki data', 'indicators count as having no data'),
  'Ambang Triwulan': both('jadwal dan ambang bawaan dipakai', 'the preset schedule and thresholds are used'),
  'Skala Status': both('skala bawaan dipakai', 'the preset scale is used'),
  Pejabat: both('penanggung jawab belum diketahui', 'it is not known who answers'),
  Pakta: both('status pakta tidak dinilai', 'no pact is judged'),
  Pengecualian: both('tidak ada pengecualian yang diterapkan', 'no exemption is applied'),
  'Pemetaan OPD': both('tidak ada pemetaan yang dipakai', 'no mapping is used'),
  Pengaturan: both('nilai bawaan dipakai', 'presets are used'),
};
