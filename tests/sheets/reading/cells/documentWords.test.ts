// Years of laws and letters are no years of figures. Fictional figures only.
import { withoutDocuments } from '../../../../src/sheets/reading/cells/documentWords';
import { inspected, readingOf, sheetOf } from '../bookOf';

const read = (titles: readonly string[], head = 'Target') =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ...titles.map((title) => [title]),
        ['Uraian', head, 'Januari', 'Februari', 'Maret'],
        ['Pajak Hotel', 900, 100, 100, 200],
        ['Pajak Air Tanah', 500, 30, 30, 30],
      ]),
    ]),
    { asOf: '2026-10-31' },
  );

describe('withoutDocuments', () => {
  it.each([
    'Peraturan Daerah Nomor 10 Tahun 2025',
    'Perda No. 10 Th 2025',
    'Perda 12/2025',
    'Perbup 77 Thn. 2025',
    'Inpres 1/2025',
    'PERWALI NO 5 TAHUN 2025',
    'SK 900/12/BPKAD/2025',
    'RPJMD 2025-2029',
  ])('leaves no year of %s', (text) => {
    expect(withoutDocuments(`Target (${text})`)).not.toMatch(/20\d\d/);
  });

  it.each(['APBD Tahun Anggaran 2026', 'Target 2026', 'TA 2026', '30 September 2026', 'Jan-26'])(
    'keeps %s',
    (text) => {
      expect(withoutDocuments(text)).toBe(text);
    },
  );
});

describe('the year of a table', () => {
  it.each([
    [['REALISASI PAD', 'Berdasarkan Peraturan Daerah Nomor 10 Tahun 2025 tentang APBD Tahun Anggaran 2026']],
    [['REALISASI PAD', 'Perbup Nomor 50 Tahun 2025 tentang Penjabaran APBD TA 2026']],
    [['REALISASI PAD TA. 2026', '(Perda No. 10 Th 2025)']],
    [['REALISASI PAD', 'Tarif Perda Nomor 8 Tahun 2023']],
  ])('is not the year of a law: %s', (titles) => {
    const { year, questions } = read(titles);
    expect(year).toBe(2026);
    expect(questions).toEqual([]);
  });

  it.each(['Target (Perda 12/2025)', 'Target APBD (Perda No. 10 Tahun 2025)', 'Target (Perbup 77 Th. 2025)'])(
    'is not doubted by the heading %s',
    (head) => {
      const { year, questions } = read(['REALISASI PAD TAHUN 2026'], head);
      expect(year).toBe(2026);
      expect(questions).toEqual([]);
    },
  );
});
