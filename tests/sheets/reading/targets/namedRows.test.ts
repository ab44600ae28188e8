import { namedRows } from '../../../../src/sheets/reading/targets/namedRows';

const told = (phrase: string, names: readonly string[]) => {
  const rows = namedRows(phrase, names);
  return rows === null || rows === 'all' ? rows : [names.filter(rows.isMeant), names.filter(rows.isNear)];
};
const BPHTB = 'Bea Perolehan Hak atas Tanah dan Bangunan';
const PBB = 'Pajak Bumi dan Bangunan';
const LONG_PBB = 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBBP2)';

describe('namedRows', () => {
  it.each<readonly [string, readonly string[], ReturnType<typeof told>]>([
    ['bea perolehan hak atas tanah dan bangunan', [BPHTB, 'Pajak Air Tanah', PBB], [[BPHTB], []]],
    ['pajak air tanah', [BPHTB, 'Pajak Air Tanah'], [['Pajak Air Tanah'], []]],
    [
      'retribusi parkir',
      ['Retribusi Parkir Tepi Jalan', 'Pajak Parkir'],
      [['Retribusi Parkir Tepi Jalan'], []],
    ],
    ['pbjt makanan', ['PBJT Makanan dan Minuman', 'PBJT Hotel'], [['PBJT Makanan dan Minuman'], []]],
    ['pajak rokok', ['Bagi Hasil Pajak Rokok', 'Pajak Reklame'], null],
    ['pbb-p2', [LONG_PBB, 'BPHTB'], [[LONG_PBB], []]],
    ['pbb', [LONG_PBB, 'BPHTB'], null],
    [
      'pasar dan reklame',
      ['Retribusi Pelayanan Pasar', 'Pajak Reklame'],
      [['Retribusi Pelayanan Pasar', 'Pajak Reklame'], []],
    ],
    [
      'kios dan lahan parkir',
      ['Sewa Kios Pasar', 'Sewa Lahan Pertanian'],
      [[], ['Sewa Kios Pasar', 'Sewa Lahan Pertanian']],
    ],
    ['reklame dan kios', ['Pajak Reklame', 'Sewa Kios Pasar'], [['Pajak Reklame'], ['Sewa Kios Pasar']]],
    [
      'pajak daerah',
      ['Pajak Reklame', 'Sewa Gedung', 'Jasa Giro'],
      [['Pajak Reklame'], ['Sewa Gedung', 'Jasa Giro']],
    ],
    ['pajak daerah', ['Pajak Reklame', 'BPHTB'], 'all'],
    ['retribusi', ['Pajak Reklame', 'BPHTB'], [[], []]],
    ['opsen', ['Pajak Reklame', 'BPHTB'], null],
  ])('takes %j among %j for %j', (phrase, names, expected) => {
    expect(told(phrase, names)).toEqual(expected);
  });
});
