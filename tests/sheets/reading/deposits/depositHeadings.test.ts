import { depositHeading, depositSigns } from '../../../../src/sheets/reading/deposits/depositHeadings';
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
    [['Tanggal', 'Uraian', 'Penerimaan', 'Setoran'], false],
    [['Uraian', 'Realisasi', 'Tanggal', '%'], false],
    [['Tanggal', 'Uraian', 'TW I', 'Jumlah'], false],
    [['Nomor Pakta', 'Tanggal Pakta', 'Uraian', 'Jumlah'], false],
  ])('%j: %s', (texts, isDeposits) => {
    expect(depositSigns(texts.map(foldedHeading))).toBe(isDeposits);
  });
});
