import fc from 'fast-check';
import { journalFrom, journalText, type Journal } from '../../../src/sheets/writing/journal';
import { isPlanOperation } from '../../../src/sheets/writing/operationShape';

const journal: Journal = {
  time: '2026-10-01 09:15:00',
  inverse: [
    { kind: 'clearRange', sheet: 'Target', rect: { top: 1, left: 5, rows: 2, columns: 19 } },
    { kind: 'writeCells', sheet: 'Target', top: 2, left: 5, cells: [['a', 1, null, { formula: '=A1' }]] },
  ],
  registerInverse: [{ kind: 'deleteSheet', sheet: 'Register Pakta' }],
  registerAdded: [['kunci', 'TW I']],
  historyInverse: [{ kind: 'deleteSheet', sheet: 'Riwayat Evaluasi' }],
  registerChanges: [
    { key: 'kunci', was: 'TW I', is: 'TW I', cells: ['a', 1, { formula: '=A1' }], words: 'x' },
  ],
  rules: { rows: [], tables: [], sheets: [] },
  blocks: [
    {
      name: '_capaian_hasil_1',
      sheet: 'Target',
      rect: { top: 1, left: 5, rows: 2, columns: 2 },
      headings: ['Status', 'Selisih'],
      rows: 'abc',
    },
  ],
  marksBefore: [
    { name: '_capaian_hasil_1', sheet: 'Target', rect: { top: 1, left: 5, rows: 2, columns: 19 } },
  ],
};

describe('journalFrom', () => {
  it('reads back what journalText wrote', () => {
    expect(journalFrom(journalText(journal))).toEqual(journal);
  });

  it.each([
    ['no text', undefined],
    ['no JSON', '{'],
    ['another schema', JSON.stringify({ ...journal, schema: 99 })],
    ['a list', '[]'],
    [
      'an unknown operation',
      JSON.stringify({ schema: 2, ...journal, inverse: [{ kind: 'unprotect', sheet: 'Target' }] }),
    ],
    [
      'an operation without its sheet',
      JSON.stringify({ schema: 2, ...journal, inverse: [{ kind: 'deleteSheet' }] }),
    ],
    ['a prototype name as kind', JSON.stringify({ schema: 2, ...journal, inverse: [{ kind: '__proto__' }] })],
    [
      'a mark without an area',
      JSON.stringify({ schema: 2, ...journal, marksBefore: [{ name: 'x', sheet: 'y' }] }),
    ],
    ['a block without its headings', JSON.stringify({ schema: 2, ...journal, blocks: journal.marksBefore })],
  ])('takes %s for no journal', (_, text) => {
    expect(journalFrom(text)).toBeNull();
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => journalFrom(JSON.stringify(value))).not.toThrow();
      }),
    );
  });
});

describe('isPlanOperation', () => {
  it('refuses areas that are empty or negative', () => {
    const rect = { top: 1, left: 1, rows: 0, columns: 1 };
    expect(isPlanOperation({ kind: 'clearRange', sheet: 'A', rect })).toBe(false);
    expect(isPlanOperation({ kind: 'clearRange', sheet: 'A', rect: { ...rect, rows: 1 } })).toBe(true);
  });
});
