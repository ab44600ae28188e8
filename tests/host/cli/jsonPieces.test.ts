// JSON written piece by piece says what one text would.
import { jsonPieces } from '../../../src/host/cli/jsonPieces';

const later = (value: object): object => ({ toJSON: () => value });

const BOOK = {
  schemaVersion: 1,
  year: null,
  missing: undefined,
  empty: [],
  none: {},
  sources: [{ role: 'target', columns: { 'Kode "A"': 'C' }, rows: [1, 2] }],
  indicators: [later({ name: 'Pajak\nReklame', periods: { 'TW I': { reasons: ['a', 'b'] } } }), later({})],
  counts: { 'TW I': { Tercapai: 1 } },
};

describe('jsonPieces', () => {
  it.each([
    ['a book', BOOK],
    ['several books', { schemaVersion: 1, books: [BOOK, BOOK] }],
    ['nothing', {}],
    ['a list with nothing in it', { list: [null, undefined] }],
  ])('gives of %s what JSON.stringify gives', (_, value) => {
    expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2));
  });

  it('gives a part as it stands within the whole', () => {
    const whole = JSON.stringify({ schemaVersion: 1, books: [BOOK] }, null, 2);
    expect(whole).toContain(`\n    ${[...jsonPieces(BOOK, '    ', 2)].join('')}\n  ]`);
  });

  it('makes a row when its turn comes', () => {
    let made = 0;
    const row = {
      toJSON: () => {
        made += 1;
        return {};
      },
    };
    const pieces = jsonPieces({ indicators: [row, row, row] });
    for (let count = 0; count < 4; count += 1) pieces.next();
    expect(made).toBeLessThan(3);
    expect([...pieces].length).toBeGreaterThan(0);
    expect(made).toBe(3);
  });
});
