import { hasForeignWord, speaksOfReceipts } from '../../../../src/sheets/reading/captions/foreignWords';

describe('speaksOfReceipts', () => {
  it.each([
    'REALISASI PAJAK DAERAH 2026',
    'Penerimaan Retribusi',
    'Rls TW I',
    'PENDAPATAN BLUD PER PENJAMIN',
    'KARTU KENDALI',
    'LRA',
  ])('hears it in %s', (text) => {
    expect(speaksOfReceipts([text])).toBe(true);
  });

  it.each([
    'TAGIHAN PAJAK DAERAH',
    'STS BELUM DISETOR',
    'KOMPENSASI KELEBIHAN PEMBAYARAN',
    'PAJAK DAERAH',
    'REALISASI RESTITUSI PAJAK TAHUN 2026',
  ])('does not hear it in %s', (text) => {
    expect(speaksOfReceipts([text])).toBe(false);
  });
});

describe('hasForeignWord', () => {
  const known = new Set(['reklame']);

  it.each(['TAGIHAN PAJAK DAERAH TAHUN 2026', 'TEMUAN BPK', 'KARCIS YANG DIPORPORASI', 'REKAP SKPD TERBIT'])(
    'finds one in %s',
    (text) => {
      expect(hasForeignWord(text, known)).toBe(true);
    },
  );

  it.each([
    'PAJAK DAERAH TAHUN ANGGARAN 2026',
    'REKAPITULASI PAJAK REKLAME BULAN JANUARI S.D. SEPTEMBER',
    'PEMERINTAH KABUPATEN SUKAMAJU',
    'DINAS PERHUBUNGAN TAHUN 2026',
    'LAIN-LAIN PAD BPKAD 2026',
    'Retribusi Dishub',
    'PENGUKURAN KINERJA TAHUN 2026',
    'PAD 2026 (dalam ribuan rupiah)',
  ])('finds none in %s', (text) => {
    expect(hasForeignWord(text, known)).toBe(false);
  });
});
