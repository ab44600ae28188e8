import {
  depositHeading,
  depositPaths,
  depositSigns,
} from '../../../../src/sheets/reading/deposits/depositHeadings';
import { foldedHeading } from '../../../../src/sheets/reading/cells/headingText';

describe('depositHeading', () => {
  it.each([
    'Tanggal',
    'Tgl',
    'Tgl.',
    'Tgl Setor',
    'Tanggal Setoran',
    'Tanggal Penerimaan',
    'Tanggal STS',
    'Tgl. Transaksi',
    'Tanggal Bayar',
    'Tanggal Pembayaran',
    'Tgl Terima',
    'Hari/Tanggal',
    'Date',
  ])('knows %s as the date', (text) => {
    expect(depositHeading(foldedHeading(text))).toBe('Tanggal');
  });

  it.each([
    'Jumlah',
    'Nilai',
    'Nominal',
    'Jumlah (Rp)',
    'Jumlah Rp',
    'Setoran',
    'Jumlah Setor',
    'Jumlah Setoran (Rp)',
    'Penerimaan',
    'Realisasi',
    'Amount',
    'Jumlah Penerimaan (dalam rupiah)',
    'Nilai Setoran',
    'Nominal Pembayaran',
  ])('knows %s as the amount', (text) => {
    expect(depositHeading(foldedHeading(text))).toBe('Jumlah');
  });

  it.each([
    'Tanggal Pakta',
    'Tanggal Berlaku',
    'Tanggal Lahir',
    'TMT',
    'Jumlah Pegawai',
    'Jumlah Anggaran',
    '',
  ])('knows %s as neither', (text) => {
    expect(depositHeading(foldedHeading(text))).toBeNull();
  });
});

describe('depositSigns', () => {
  it.each<readonly [texts: readonly string[], isDeposits: boolean]>([
    [['Tanggal', 'Kode OPD', 'Kode Rekening', 'Uraian', 'Jumlah'], true],
    [['No', 'Tgl Setor', 'Uraian', 'Nominal'], true],
    [['No', 'No STS', 'Tanggal STS', 'Kode Rekening', 'Penyetor', 'Jumlah (Rp)', 'Keterangan'], true],
    [['Tgl', 'Jenis Pajak', 'Pokok', 'Denda', 'Jumlah'], true],
    [['Date', 'Kode Akun', 'Amount'], true],
    [['No', 'Tanggal', 'Kode Rekening', 'Uraian', 'Jumlah', 'Saldo'], true],
    [['Tanggal', 'Uraian', 'Penerimaan (Rp)', 'Saldo Akhir (Rp)'], true],
    [['Tanggal', 'Uraian', 'Saldo Awal', 'Jumlah'], false],
    [['Tanggal', 'Uraian', 'Jumlah', 'Saldo', 'Saldo Kas'], false],
    [['Tanggal', 'Uraian', 'Saldo'], false],
    [['Tanggal', 'Uraian', 'Target', 'Jumlah'], false],
    [['Tanggal', 'Uraian', 'Jumlah', 'Januari', 'Februari'], false],
    [['Tanggal', 'Uraian', 'Penerimaan', 'Pengeluaran', 'Saldo'], false],
    [['Tanggal', 'Jumlah'], false],
    [['Kode Rekening', 'Uraian', 'Jumlah'], false],
    [['Tanggal', 'Kode Rekening', 'Uraian'], false],
    [['Tanggal', 'Uraian', 'Penerimaan', 'Setoran'], true],
    [['Tanggal', 'Uraian', 'Setoran Bank', 'Setoran Kas'], true],
    [['Tanggal SKRD', 'Tanggal Lunas', 'Uraian', 'Jumlah'], true],
    [['Tanggal', 'Uraian', 'Tagihan', 'Bayar', 'Sisa'], true],
    [['Tanggal', 'Uraian', 'Ketetapan', 'Jumlah'], false],
    [['Tanggal', 'Uraian', 'Nilai', 'Jumlah', 'Nominal', 'Setoran', 'Penerimaan'], false],
    [['Uraian', 'Realisasi', 'Tanggal', '%'], false],
    [['Tanggal', 'Uraian', 'TW I', 'Jumlah'], false],
    [['Nomor Pakta', 'Tanggal Pakta', 'Uraian', 'Jumlah'], false],
  ])('%j: %s', (texts, isDeposits) => {
    expect(depositSigns(texts.map(foldedHeading))).toBe(isDeposits);
  });
});

describe('depositPaths', () => {
  const kept = (...texts: readonly string[]): readonly string[] =>
    depositPaths(
      texts.map((text) => ({
        texts: text === '' ? [] : [foldedHeading(text)],
        raw: text,
        format: 'General',
        isContinued: text === '',
        numerals: 0,
      })),
    ).map((path) => path.texts.join(' '));
  const LIST = ['Tanggal', 'Jenis Pajak', 'Jumlah'];
  const FOLDED = ['tanggal', 'jenis pajak', 'jumlah'];

  it('takes the list without what stands behind a blank heading', () => {
    expect(kept(...LIST, '', 'Jenis Pajak', 'Total', 'Target', '%')).toEqual([...FOLDED, '', '', '', '', '']);
    expect(kept('Bulan', 'Jumlah', '', ...LIST)).toEqual(['', '', '', ...FOLDED]);
  });

  it('leaves headings alone that only head a list together', () => {
    expect(kept('Tanggal', 'Jenis Pajak', '', 'Jumlah')).toEqual(['tanggal', 'jenis pajak', '', 'jumlah']);
    expect(kept(...LIST)).toEqual(FOLDED);
  });
});
