import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (matrix: Matrix): Inspection => inspected(readingOf([sheetOf('Data', matrix)]));
const columnsOf = ({ sources }: Inspection): Readonly<Record<string, string>> =>
  sources.find(({ role }) => role === 'target')?.columns ?? {};
const QUARTERS = ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];

describe('weakHeadings', () => {
  it.each([
    [['Kode', 'Uraian Program/Kegiatan'], 'B'],
    [['Kode', 'Program', 'Kegiatan'], 'C'],
    [['Kode', 'Kegiatan', 'Sub Kegiatan'], 'C'],
    [['Kode', 'Nama Paket'], 'B'],
    [['Kode', 'Nama PPTK', 'Uraian Paket'], 'C'],
  ])('takes the names of a list of codes from %j', (left, expected) => {
    const row = (code: string, name: string): readonly (string | number)[] => [
      code,
      ...left.slice(1).map(() => name),
      500_000_000,
      100_000_000,
      100_000_000,
      100_000_000,
    ];
    const inspection = read([
      [...left, 'Pagu', ...QUARTERS],
      row('1.06.02.2.01', 'Pemberdayaan Sosial'),
      row('1.06.04.2.02', 'Rehabilitasi Sosial'),
    ]);
    expect(columnsOf(inspection)['Uraian/Indikator Kinerja']).toBe(expected);
    expect(inspection.input?.indicators.map(({ name }) => name)).toEqual([
      'Pemberdayaan Sosial',
      'Rehabilitasi Sosial',
    ]);
  });

  it('leaves a plain heading of names its place', () => {
    const { sources } = read([
      ['Kode', 'Program', 'Indikator', 'Target', ...QUARTERS],
      ['1.01', 'Pelayanan', 'Kunjungan', 100, 30, 30, 30],
    ]);
    expect(sources[0]?.columns['Uraian/Indikator Kinerja']).toBe('C');
  });

  it('takes a standard for the target where a realisation stands beside it and no target does', () => {
    const standard = read([
      ['No', 'Indikator', 'Standar', ...QUARTERS],
      [1, 'Waktu tanggap (menit)', 5, 4, 5, 6],
    ]);
    expect(columnsOf(standard)['Target Murni']).toBe('C');
    expect(standard.input?.indicators[0]).toMatchObject({
      unit: 'menit',
      isRupiah: false,
      method: 'Posisi Akhir',
    });
    const target = read([
      ['No', 'Indikator', 'Satuan', 'Standar', 'Target', ...QUARTERS],
      [1, 'Waktu tanggap', 'menit', 5, 4, 4, 5, 6],
    ]);
    expect(columnsOf(target)['Target Murni']).toBe('E');
  });
});
