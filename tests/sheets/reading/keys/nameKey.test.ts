import { foldedName, isGenericName, nameKey, tightKey } from '../../../../src/sheets/reading/keys/nameKey';

describe('tightKey', () => {
  it.each<readonly [string, string]>([
    ['Pajak Hotel', 'PBJT-Jasa Perhotelan'],
    ['Pajak Hotel', 'Pajak Barang dan Jasa Tertentu (PBJT) atas Jasa Perhotelan'],
    ['Pajak Restoran', 'PBJT Makanan dan/atau Minuman'],
    ['Pajak Restoran', 'PBJT - Makanan & Minuman'],
    ['Pajak Hiburan', 'PBJT-Jasa Kesenian dan Hiburan'],
    ['Pajak Penerangan Jalan (PPJ)', 'PBJT-Tenaga Listrik'],
    ['PPJ', 'Pajak Penerangan Jalan Umum'],
    ['Pajak Parkir', 'PBJT Jasa Parkir'],
    ['PBB-P2', 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan'],
    ['PBB P2', 'Pajak Bumi dan Bangunan Pedesaan dan Perkotaan (PBBP2)'],
    ['BPHTB', 'Bea Perolehan Hak Atas Tanah dan Bangunan (BPHTB)'],
    ['Pajak Galian C', 'Pajak Mineral Bukan Logam dan Batuan (MBLB)'],
    ['Pajak Air Bawah Tanah', 'Pajak Air Tanah (PAT)'],
    ['Pajak Sarang Burung Walet', 'Sarang Burung Walet'],
    ['Pajak Kendaraan Bermotor (PKB)', 'PKB'],
    ['Opsen PKB', 'Opsen Pajak Kendaraan Bermotor (PKB)'],
    ['Opsen BBNKB', 'Opsen Bea Balik Nama Kendaraan Bermotor'],
    ['Ret. Pasar', 'Retribusi Pelayanan Pasar'],
    ['Retr. Parkir Tepi Jalan Umum', 'Retribusi Pelayanan Parkir di Tepi Jalan Umum'],
    ['Retribusi Persampahan / Kebersihan', 'Retribusi Pelayanan Persampahan/Kebersihan'],
    ['Pjk. Reklame', 'Pajak Reklame'],
    ['Pend. Denda Pajak Hotel', 'Denda PBJT Jasa Perhotelan'],
    ['Lain - lain Pendapatan Asli Daerah Yang Sah', 'Lain-lain PAD yang Sah'],
    [
      'Hasil Penjualan BMD yang Tidak Dipisahkan - LRA',
      'Hasil Penjualan Barang Milik Daerah yang tidak dipisahkan',
    ],
    ['Pendapatan BLUD', 'Pendapatan Badan Layanan Umum Daerah (BLUD)'],
    ['BLUD RSUD', 'Pendapatan BLUD Rumah Sakit Umum Daerah'],
    ['Retribusi Izin Mendirikan Bangunan (IMB)', 'Retribusi Persetujuan Bangunan Gedung'],
    [
      'Dividen BUMD',
      'Bagian Laba yang Dibagikan kepada Pemerintah Daerah (Dividen) atas Penyertaan Modal pada BUMD',
    ],
    ['1. Pajak Reklame', 'Pajak Reklame'],
    ['1.1.2 Pajak Reklame', 'PAJAK  REKLAME'],
    ['a) Pajak Reklame', 'I. Pajak Reklame'],
    ['A. 1) Pajak Reklame', '- Pajak Reklame'],
    ['1.Pajak Reklame', 'Pajak Reklame.'],
    ['Pajak Reklame Tepijalan', 'Pajak Reklame Tepi Jalan'],
    ['Prosentase Kunjungan', 'Persentase kunjungan'],
  ])('%s is %s', (a, b) => {
    expect(tightKey(a)).toBe(tightKey(b));
    expect(tightKey(a)).not.toBe('');
  });

  it.each<readonly [string, string]>([
    ['Retribusi Pasar (Los)', 'Retribusi Pasar (Kios)'],
    ['Pajak Hotel', 'Pajak Restoran'],
    ['Pajak Hotel', 'Denda Pajak Hotel'],
    ['Tunggakan Pajak Hotel', 'Denda Pajak Hotel'],
    ['Pajak Air Tanah', 'Pajak Air Permukaan'],
    ['Opsen PKB', 'Pajak Kendaraan Bermotor (PKB)'],
    ['Opsen Pajak MBLB', 'Pajak MBLB'],
    ['Retribusi Parkir', 'Retribusi Tempat Khusus Parkir'],
    ['Retribusi Parkir', 'Retribusi Pelayanan Parkir di Tepi Jalan Umum'],
    ['Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', 'Hasil Penjualan BMD yang Tidak Dipisahkan'],
    ['Pendapatan BLUD', 'Pendapatan BLUD RSUD'],
    ['Kios Blok 1', 'Kios Blok 11'],
    ['Puskesmas A', 'Puskesmas B'],
    ['Pajak Bumi dan Bangunan', 'Bagi Hasil Pajak Bumi dan Bangunan'],
    ['Dividen BUMD', 'Dividen BUMN'],
  ])('%s is not %s', (a, b) => {
    expect(tightKey(a)).not.toBe(tightKey(b));
  });

  it('is blank for a blank', () => {
    expect(tightKey(null)).toBe('');
    expect(tightKey(' – ')).toBe('');
  });

  it('keeps a name that is nothing but an ordinal', () => {
    expect(tightKey('1.')).not.toBe('');
  });
});

describe('nameKey', () => {
  it('keeps the spaces between words', () => {
    expect(nameKey('1. Pajak  REKLAME')).toBe('pajak reklame');
  });
});

describe('foldedName', () => {
  it('keeps every word of an office', () => {
    expect(foldedName('Dinas Perindustrian dan  Perdagangan')).toBe('dinas perindustrian dan perdagangan');
  });
});

describe('isGenericName', () => {
  it.each<readonly [string, boolean]>([
    ['Denda', true],
    ['Lain-lain', true],
    ['Kios', true],
    ['Denda Pajak', true],
    ['Pajak Reklame', false],
    ['BPHTB', false],
    ['PKB', false],
  ])('%s: %s', (name, expected) => {
    expect(isGenericName(name)).toBe(expected);
  });
});
