import { lineLabel, type LineKind } from '../../../../src/sheets/reading/lines/lineLabels';

describe('lineLabel', () => {
  it.each<readonly [string, LineKind, boolean, string]>([
    ['Target', 'target', false, ''],
    ['TARGET (Rp)', 'target', false, '(rp)'],
    ['- Anggaran', 'target', false, ''],
    ['a. Target', 'target', false, ''],
    ['Target Kumulatif', 'target', true, ''],
    ['Realisasi', 'realisation', false, ''],
    ['Realisasi (Rp juta)', 'realisation', false, '(rp juta)'],
    ['Realisasi s.d. Bulan Ini', 'realisation', true, ''],
    ['R', 'realisation', false, ''],
    ['%', 'percent', false, ''],
    ['Capaian (%)', 'percent', false, ''],
    ['Persentase', 'percent', false, ''],
    ['Sisa Target', 'difference', false, ''],
    ['Lebih/(Kurang)', 'difference', false, ''],
  ])('knows "%s"', (text, kind, isRunning, unit) => {
    expect(lineLabel(text)).toMatchObject({ kind, isRunning, unit });
  });

  it.each(['Target PAD', 'Realisasi Fisik', 'Pajak Reklame', 'Jumlah', '', 7, true])(
    'takes %p for none',
    (value) => {
      expect(lineLabel(value)).toBeNull();
    },
  );
});
