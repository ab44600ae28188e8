import { rowsMeant, sharesSaid } from '../../../../src/sheets/reading/targets/titledShares';

const NAMES = [
  'Pajak Reklame',
  'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBBP2)',
  'Retribusi Pelayanan Pasar',
];
const meantBy = (text: string): readonly string[] => NAMES.filter(rowsMeant(text, NAMES));

describe('rowsMeant', () => {
  it.each([
    ['target kumulatif pbb-p2 tw i 5%; pajak lain sesuai jadwal umum', NAMES.slice(1, 2)],
    ['target kumulatif pajak reklame tw i 5%', NAMES.slice(0, 1)],
    ['target kumulatif pasar dan reklame tw i 5%', [NAMES[0], NAMES[2]]],
    ['target kumulatif pajak daerah tw i 5%', NAMES],
    ['target kumulatif khusus bphtb tw i 5%', []],
  ])('of %j are the rows that it names', (text, meant) => {
    expect(meantBy(text)).toEqual(meant);
  });
});

describe('sharesSaid', () => {
  it.each([
    ['target tw sesuai perwal 7/2025: 20/45/75/100', ['20', '45', '75', '100']],
    ['target tw i/ii/iii/iv', null],
    ['target 20/45/75/100', null],
    ['target tw menurut sk 12/34/56/78/90', null],
  ])('takes from %j %j', (text, shares) => {
    expect(sharesSaid(text)).toEqual(shares);
  });
});
