import { entryOf } from '../../src/domain/entryOf';

describe('entryOf', () => {
  it('gives a table’s own entry and nothing that every object has', () => {
    const table = { pajak: 'a' };
    expect(entryOf(table, 'pajak')).toBe('a');
    for (const name of ['constructor', '__proto__', 'toString', 'retribusi'])
      expect(entryOf(table, name)).toBeUndefined();
  });
});
