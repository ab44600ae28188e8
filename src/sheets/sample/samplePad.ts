// The sample workbook `contoh-pad.xlsx` as data: six fictional offices in 2026, evaluated on 30 September.
import type { SampleBook } from '../templateBook';
import { sampleRealisation, sampleTargets } from './sampleIndicators';
import { SAMPLE_OFFICIALS } from './sampleOffices';
import { SAMPLE_PACTS } from './samplePacts';

const YEAR = 2026;

export const SAMPLE_PAD: SampleBook = {
  year: YEAR,
  sheets: {
    Target: sampleTargets(YEAR),
    Realisasi: sampleRealisation(YEAR),
    Pejabat: SAMPLE_OFFICIALS,
    Pakta: SAMPLE_PACTS,
    Pengaturan: [{ Kunci: 'Tanggal Evaluasi', Nilai: '2026-09-30' }],
  },
};
