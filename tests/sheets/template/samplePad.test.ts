// The sample's own sums against the figures that the manual and the pane's guide print. Nothing is evaluated here.
import { MONTH_NAMES } from '../../../src/sheets/monthNames';
import { SAMPLE_PAD } from '../../../src/sheets/sample/samplePad';
import { TEMPLATE_SHEETS } from '../../../src/sheets/templateSheets';
import type { SampleRow } from '../../../src/sheets/templateBook';

const rowsOf = (sheet: string): readonly SampleRow[] => SAMPLE_PAD.sheets[sheet] ?? [];
const rupiahCodes = new Set(
  rowsOf('Target')
    .filter((row) => row['Satuan'] === 'Rupiah')
    .map((row) => `${String(row['Kode OPD'])}|${String(row['Kode Rekening'])}`),
);
const isRupiah = (row: SampleRow): boolean =>
  rupiahCodes.has(`${String(row['Kode OPD'])}|${String(row['Kode Rekening'])}`);

/** Whole rupiah below 2^53, so that plain addition is exact. */
const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
const annualOf = (row: SampleRow): unknown => row['Target Perubahan'] ?? row['Target Murni'];
const targetOf = (office: string, of: (row: SampleRow) => unknown): number =>
  sum(
    rowsOf('Target')
      .filter((row) => row['Kode OPD'] === office && isRupiah(row))
      .map(of),
  );
const realisedBy = (office: string, months: number): number =>
  sum(
    rowsOf('Realisasi')
      .filter((row) => row['Kode OPD'] === office && isRupiah(row))
      .flatMap((row) => MONTH_NAMES.slice(0, months).map((month) => row[month])),
  );

describe('SAMPLE_PAD', () => {
  it.each([
    // office, annual target in force in September, realisation to March, June and September
    ['5.02.01', 48_000_000_000, 7_150_000_000, 19_400_000_000, 36_914_250_000],
    ['2.15.01', 3_000_000_000, 420_000_000, 1_230_000_000, 1_680_101_831],
    ['3.30.01', 5_200_000_000, 801_200_000, 2_104_500_000, 3_899_850_000],
    ['3.26.01', 2_400_000_000, 340_000_000, 975_000_000, 1_314_650_000],
    ['1.02.02', 62_500_000_000, 9_050_000_000, 25_400_000_000, 47_310_500_000],
    ['2.11.01', 1_800_000_000, 275_000_000, 731_250_000, 958_500_000],
  ])('adds up per office: %s', (office, annual, march, june, september) => {
    expect(targetOf(office, annualOf)).toBe(annual);
    expect([3, 6, 9].map((months) => realisedBy(office, months))).toEqual([march, june, september]);
  });

  it('budgets less for Badan Pendapatan Daerah before the revision', () => {
    expect(targetOf('5.02.01', (row) => row['Target Murni'])).toBe(47_400_000_000);
  });

  it('leaves exactly one month of January to September blank in a monthly row', () => {
    const blanks = rowsOf('Realisasi')
      .filter(isRupiah)
      .flatMap((row) => MONTH_NAMES.slice(0, 9).filter((month) => row[month] === null));
    expect(blanks).toEqual(['September']);
  });

  it('has a realisation row for every target row, in the same order', () => {
    const keys = (sheet: string): readonly unknown[] =>
      rowsOf(sheet).map((row) => [row['Kode OPD'], row['Kode Rekening'], row['Uraian/Indikator Kinerja']]);
    expect(keys('Realisasi')).toEqual(keys('Target'));
  });

  it('uses only headings of the template', () => {
    for (const sheet of TEMPLATE_SHEETS) {
      for (const row of rowsOf(sheet.name))
        expect(sheet.headings).toEqual(expect.arrayContaining(Object.keys(row)));
    }
  });

  it('gives every official a NIP of 18 digits and every pact a head of that name and number', () => {
    const people = rowsOf('Pejabat').map((row) => `${String(row['NIP'])} ${String(row['Nama Pejabat'])}`);
    expect(rowsOf('Pejabat').every((row) => /^\d{18}$/.test(String(row['NIP'])))).toBe(true);
    for (const row of rowsOf('Pakta')) {
      expect(people).toContain(`${String(row['NIP'])} ${String(row['Nama Pejabat'])}`);
    }
  });

  it('varies the rule of the pacts', () => {
    const of = (heading: string): ReadonlySet<unknown> => new Set(rowsOf('Pakta').map((row) => row[heading]));
    expect(of('Pemicu')).toEqual(new Set(['Triwulan', 'Tahun']));
    expect(of('Kejar')).toEqual(new Set(['Ketat', 'Boleh dikejar']));
    expect(of('Klausul').has(null)).toBe(true);
    expect(of('Pejabat Baru').has(null)).toBe(true);
    expect([...of('Klausul')].filter((clause) => clause !== null).join()).toContain(
      'dianggap mengundurkan diri',
    );
  });
});
