// What the prose of the page on legal choices says of its examples.
import {
  catchUpTable,
  newcomerTable,
  referenceTable,
  scheduleTable,
  scopeTable,
  thresholdTable,
  triggerTable,
} from '../../handbook/examples/exampleTables';

/** The cells of the row that begins with this word; code marks are left out. */
function rowOf(table: string, first: string): readonly string[] {
  const rows = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  const found = rows.find(([cell]) => cell === first);
  if (found === undefined) throw new Error(`No row ${first}`);
  return found;
}

const INDICATED = 'Terindikasi Pelanggaran';

describe('the examples of the legal choices', () => {
  it.each([
    ['TW II', [INDICATED, 'Perlu Klarifikasi', 'Perlu Klarifikasi']],
    ['Semester II', ['Perlu Klarifikasi', INDICATED, 'Perlu Klarifikasi']],
    ['Tahun', ['Perlu Klarifikasi', 'Perlu Klarifikasi', INDICATED]],
  ] as const)('indicate %s only where it is the trigger', (period, statuses) => {
    expect(rowOf(triggerTable('id'), period).slice(4)).toEqual(statuses);
  });

  it.each([
    ['TW I', '93,33%', [INDICATED, 'Terkejar', 'Perlu Telaah']],
    ['TW II', '102,50%', ['Terpenuhi', 'Terpenuhi', 'Terpenuhi']],
    ['TW III', '97,33%', [INDICATED, 'Terkejar', 'Perlu Telaah']],
  ] as const)('catch %s up as the pact allows', (period, attainment, statuses) => {
    const row = rowOf(catchUpTable('id'), period);
    expect([row[3], row.slice(4)]).toEqual([attainment, statuses]);
  });

  it('judge a newcomer as the pact says, and the former head where it judges no newcomer', () => {
    const table = newcomerTable('id');
    expect(rowOf(table, 'Meneruskan').at(-1)).toBe('Perlu Telaah');
    expect(rowOf(table, 'Sejak menjabat').slice(2)).toEqual([
      'Rp750.000.000',
      'Rp690.000.000',
      '92,00%',
      INDICATED,
    ]);
    const [, responsible, , , , status] = rowOf(table, 'Tidak dinilai');
    expect([responsible, status]).toEqual(['Bramastya Lodewijk, S.T.', 'Tidak Berlaku']);
  });

  it('let a lower threshold change the pact and not the status', () => {
    const rows = ['100', '95'].map((threshold) => rowOf(thresholdTable('id'), threshold).slice(4));
    expect(rows).toEqual([
      ['Mendekati Target', INDICATED],
      ['Mendekati Target', 'Terpenuhi'],
    ]);
  });

  it('make the first two quarters Tidak Tercapai on the even schedule alone', () => {
    for (const period of ['TW I', 'TW II']) {
      const row = rowOf(scheduleTable('id'), period);
      expect([row[4] === 'Tidak Tercapai', row[7]]).toEqual([false, 'Tidak Tercapai']);
    }
  });

  it('let one levy cover the other only in the sum and the mean', () => {
    const parking = ['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'].map(
      (scope) => rowOf(scopeTable('id'), scope)[3],
    );
    expect(parking).toEqual([INDICATED, 'Terpenuhi', 'Terpenuhi']);
  });

  it('meet the target of the signature and miss the revised one', () => {
    const statuses = ['Saat ditandatangani', 'Mengikuti perubahan APBD', 'kosong'].map((reference) =>
      rowOf(referenceTable('id'), reference).at(-1),
    );
    expect(statuses).toEqual(['Terpenuhi', INDICATED, 'Perlu Telaah']);
  });
});
