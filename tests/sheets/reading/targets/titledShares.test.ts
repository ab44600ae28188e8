import {
  isOfOtherYear,
  saidTexts,
  scopeOf,
  sharesSaid,
} from '../../../../src/sheets/reading/targets/titledShares';

const NAMES = [
  'Pajak Reklame',
  'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBBP2)',
  'Retribusi Pelayanan Pasar',
];
const meantBy = (text: string, names = NAMES): readonly string[] | string => {
  const scope = scopeOf(text, names);
  return scope.kind === 'some' ? names.filter(scope.isMeant) : scope.kind;
};

describe('scopeOf', () => {
  it.each([
    ['target kumulatif pbb-p2 tw i 5%; pajak lain sesuai jadwal umum', NAMES.slice(1, 2)],
    ['target kumulatif pajak reklame tw i 5%', NAMES.slice(0, 1)],
    ['target kumulatif pasar dan reklame tw i 5%', [NAMES[0], NAMES[2]]],
    ['target triwulan untuk reklame: 20/45/70/100', NAMES.slice(0, 1)],
    ['target per triwulan 20%, 45%, 70%, 100% khusus reklame', NAMES.slice(0, 1)],
    ['target triwulan selain pbb-p2: 20/45/70/100', [NAMES[0], NAMES[2]]],
    ['target per triwulan 20%, 45%, 70%, 100% kecuali pbb-p2', [NAMES[0], NAMES[2]]],
    ['target per triwulan 20%, 45%, 70%, 100% kecuali retribusi', NAMES.slice(0, 2)],
    ['target kumulatif khusus bphtb tw i 5%', 'unclear'],
    ['target bphtb per triwulan 20%, 45%, 70%, 100%', 'unclear'],
    ['target per triwulan 20%, 45%, 70%, 100% (hanya sebagai acuan)', 'unclear'],
    ['target pad (pajak, retribusi dan lain-lain) per triwulan 20%, 45%, 70%, 100%', 'all'],
    ['target kumulatif pajak daerah tw i 5%', NAMES.slice(0, 2)],
    ['target pajak lainnya per triwulan 20%, 45%, 70%, 100%', 'rest'],
    ['target per triwulan 20%, 45%, 70%, 100% kecuali bphtb', 'unclear'],
    ['target kunjungan per triwulan: 20%, 25%, 25%, 30%', 'unclear'],
    ['target penyerapan belanja per triwulan 15%, 40%, 70%, 100%', 'unclear'],
    ['target fisik kumulatif per triwulan 10%, 35%, 65%, 100%', 'unclear'],
    ['target nasional per triwulan 10%, 35%, 65%, 100%', 'unclear'],
    ['target provinsi per triwulan 10%, 35%, 65%, 100%', 'unclear'],
    ['target pembayaran insentif per triwulan: 15/40/75/100', 'unclear'],
    ['target dinas perhubungan kumulatif: tw i 10%', 'unclear'],
    ['target kumulatif pad: pbb-p2 tw i 5%, tw ii 30%', NAMES.slice(1, 2)],
    ['target kumulatif pad: bphtb tw i 5%, tw ii 30%', 'unclear'],
    ['target kumulatif apbd minimal: tw i 10%', 'all'],
    ['target pendapatan asli daerah tahun 2026 per triwulan ditetapkan 10%, 35%, 65%, 100%', 'all'],
  ])('of %j are the rows that it names', (text, meant) => {
    expect(meantBy(text)).toEqual(meant);
  });

  it.each([
    [['Pajak Reklame', 'BPHTB', 'PBB-P2'], 'all'],
    [
      ['Pajak Reklame', 'BPHTB', 'Retribusi Pasar'],
      ['Pajak Reklame', 'BPHTB'],
    ],
    [['Pajak Reklame', 'Sewa Kios', 'Retribusi Pasar'], ['Pajak Reklame']],
    [['Sewa Kios', 'Jasa Giro'], 'all'],
  ])('of taxes among %j are %j', (names, meant) => {
    expect(meantBy('target pajak daerah: tw i 20%', names)).toEqual(meant);
  });

  it.each([
    ['target anggaran kas per triwulan 20%, 45%, 70%, 100%', 'Jasa Giro pada Kas Daerah'],
    ['target per triwulan tahun 2026: 20%, 45%, 70%, 100%', 'PBB-P2 Tahun Sebelumnya'],
    ['target triwulan sesuai keputusan kepala dinas: 20/45/70/100', 'Sewa Rumah Dinas'],
    ['target triwulan 20/45/70/100 (sk bupati tentang pajak parkir)', 'Pajak Parkir'],
  ])('takes no word of %j for the name of %j', (text, name) => {
    expect(meantBy(text, ['Pajak Reklame', name])).toBe('all');
  });
});

describe('scopeOf: words of the titles', () => {
  it('tell nothing of other rows', () => {
    const titles = new Set(['dinas', 'perhubungan', 'kota', 'contoh']);
    const text = 'target dinas perhubungan kota contoh kumulatif: tw i 10%';
    expect(scopeOf(text, NAMES, titles)).toEqual({ kind: 'all' });
    expect(scopeOf(text, NAMES)).toEqual({ kind: 'unclear' });
  });
});

describe('isOfOtherYear', () => {
  it.each([
    ['target tahun 2025 kumulatif: tw i 10%', true],
    ['target tahun lalu per triwulan 10%, 30%, 30%, 30%', true],
    ['target tahun 2026 kumulatif: tw i 10%', false],
    ['target kumulatif sesuai perwal 7 tahun 2025: tw i 10%', false],
    ['target per triwulan 10%, 30%, 30%, 30%', false],
  ])('of %j is %j', (text, isOther) => {
    expect(isOfOtherYear(text, 2026)).toBe(isOther);
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

describe('sharesSaid in the words of notes', () => {
  const SHARES = ['20', '45', '70', '100'];
  const quarters = (between = ' '): string =>
    ['i', 'ii', 'iii', 'iv'].map((n, at) => `triwulan ${n}${between}${SHARES[at] ?? ''}%`).join(', ');

  it.each([
    `target ${quarters(' sebesar ')}`,
    `target kumulatif: ${quarters(' adalah ')}`,
    `pembagian target: ${quarters()}`,
    `catatan: persentase target ${quarters()}`,
    `ketentuan: ${quarters()}`,
    'target triwulanan 20/45/70/100',
  ])('are heard in %j', (text) => {
    expect(sharesSaid(text)).toEqual(SHARES);
  });

  it.each([
    `pembagian insentif: ${quarters()}`,
    `ketentuan pencairan: ${quarters()}`,
    `realisasi fisik ${quarters()}`,
  ])('are not those of other matters: %j', (text) => {
    expect(sharesSaid(text)).toBeNull();
  });

  it('are said twice in one note of two kinds of accounts', () => {
    const text = `catatan: target kumulatif pbb-p2 ${quarters()}; pajak lainnya ${quarters()}`;
    const [first, second] = saidTexts(text);
    expect([sharesSaid(first ?? ''), sharesSaid(second ?? '')]).toEqual([SHARES, SHARES]);
    expect(scopeOf(second ?? '', NAMES).kind).toBe('rest');
    expect(saidTexts('target kumulatif tw i 5%; pajak lain sesuai jadwal')).toHaveLength(1);
  });
});
