import { prepareRun } from '../../src/application/prepareRun';
import { questionEffects } from '../../src/application/questionEffects';
import { createExcelPort } from '../../src/excel/excelPort';
import { openBook } from '../support/hostSession';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';
import { optionsAt, valueOf } from './openTemplate';

// Two quarters of two rows that rise: own figures and totals from January on are both possible.
const QUARTERS: readonly WrittenSheet[] = [
  {
    name: 'Kinerja',
    rows: [
      ['Uraian', 'Satuan', 'Arah Indikator', 'Metode Perhitungan', 'Target', 'Realisasi', null],
      [null, null, null, null, null, 'TW I', 'TW II'],
      ['Jumlah pelatihan', 'orang', 'Semakin tinggi semakin baik', 'Akumulasi', 100, 20, 30],
      ['Jumlah kajian', 'dokumen', 'Semakin tinggi semakin baik', 'Akumulasi', 100, 5, 6],
    ],
  },
];

async function effects(asOf: string) {
  openBook(sheetsWorkbook(QUARTERS));
  const options = { ...optionsAt(asOf), year: 2026 };
  const { reading, inspection, evaluation } = valueOf(await prepareRun(createExcelPort(), options));
  if (evaluation === null) throw new Error('Nothing was evaluated');
  return questionEffects(reading, options, inspection, evaluation);
}

describe('questionEffects', () => {
  it('tells for every answer how many rows get which status in the latest due period', async () => {
    expect(await effects('2026-06-30')).toEqual([
      {
        questionId: 'running:Kinerja',
        optionId: 'running',
        period: 'Semester I',
        statuses: [{ status: 'Tidak Tercapai', rows: 2 }],
      },
      {
        questionId: 'running:Kinerja',
        optionId: 'own',
        period: 'Semester I',
        statuses: [
          { status: 'Tercapai', rows: 1 },
          { status: 'Tidak Tercapai', rows: 1 },
        ],
      },
    ]);
  });

  it('tells nothing while no period is due', async () => {
    expect(await effects('2026-01-31')).toEqual([]);
  });
});
