// A template workbook of any number of rows with amounts at, one sen under and one sen over their thresholds.
import type { SampleBook, SampleRow } from '../src/sheets/templateBook';
import { MONTH_NAMES } from '../src/sheets/monthNames';
import { generator } from './generator';

const OFFICES = 40;
const YEAR = 2026;

const sen = (value: number): number => Math.round(value * 100) / 100;

/** Rows of `Target` and, shuffled, of `Realisasi`. */
export function benchBook(rows: number): SampleBook {
  const random = generator(20_261_121);
  const targets: SampleRow[] = [];
  const realisations: SampleRow[] = [];
  for (let index = 0; index < rows; index += 1) {
    const opd = `1.${String((index % OFFICES) + 1).padStart(2, '0')}`;
    const code = `4.1.02.01.01.${String(Math.floor(index / OFFICES) + 1).padStart(4, '0')}`;
    const annual = Math.round(1e8 + random() * 9e9);
    targets.push({
      Tahun: YEAR,
      'Kode OPD': opd,
      'Perangkat Daerah': `Dinas Contoh ${opd}`,
      Bidang: 'PAD',
      'Kode Rekening': code,
      'Uraian/Indikator Kinerja': `Retribusi contoh ${index + 1}`,
      Satuan: 'Rp',
      'Target Murni': annual,
    });
    const goal = sen(annual * 0.75) + ([0, -0.01, 0.01][index % 3] ?? 0);
    const months = MONTH_NAMES.slice(0, 8).map(
      (name) => [name, sen((goal / 9) * (0.9 + 0.2 * random()))] as const,
    );
    const sum = months.reduce((total, [, value]) => sen(total + value), 0);
    realisations.push({
      Tahun: YEAR,
      'Kode OPD': opd,
      'Kode Rekening': code,
      'Uraian/Indikator Kinerja': `Retribusi contoh ${index + 1}`,
      ...Object.fromEntries(months),
      September: sen(goal - sum),
    });
  }
  for (let index = realisations.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [realisations[index], realisations[other]];
    if (a !== undefined && b !== undefined) [realisations[index], realisations[other]] = [b, a];
  }
  return { year: YEAR, sheets: { Target: targets, Realisasi: realisations } };
}
