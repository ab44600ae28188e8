import { checkChain, lastOf, linkFrom, nextLink, type ChainedRow } from '../../../src/sheets/proof/chain';

const STATES = ['Berlaku', 'Dibatalkan'];

/** A log of so many runs as the tool writes it; `undone` are places of runs that were taken back. */
function log(count: number, undone: readonly number[] = []): ChainedRow[] {
  const rows: ChainedRow[] = [];
  for (let at = 0; at < count; at += 1) {
    const time = `2026-01-${String(at + 1).padStart(2, '0')} 08:00:00`;
    const content = [time, `isi ${String(at)}`];
    const { text } = nextLink(lastOf(rows, null), content);
    const state = undone.includes(at) ? 'Dibatalkan' : 'Berlaku';
    rows.push({ row: 5 + at, time, content, state, link: text });
  }
  return rows;
}

const endOf = (rows: readonly ChainedRow[]) => lastOf(rows, null)?.link ?? null;
const check = (rows: readonly ChainedRow[], remembered = endOf(rows)) => checkChain(rows, remembered, STATES);
const changed = (rows: readonly ChainedRow[], at: number, change: Partial<ChainedRow>): ChainedRow[] =>
  rows.map((row, place) => (place === at ? { ...row, ...change } : row));
const at = (rows: readonly ChainedRow[], place: number): ChainedRow => {
  const row = rows[place];
  if (row === undefined) throw new Error(`No row ${String(place)}`);
  return row;
};

describe('nextLink', () => {
  it('counts and differs by content, by the row before and by what became of it', () => {
    const one = nextLink(null, ['a']);
    expect(one.text).toMatch(/^1 · [0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    expect(linkFrom(one.text)).toEqual(one);
    const after = (state: string) => nextLink({ link: one, state }, ['b']).text;
    expect(after('Berlaku')).toMatch(/^2 · /);
    expect(after('Berlaku')).not.toBe(after('Dibatalkan'));
    expect(nextLink(null, ['a', 'b']).text).not.toBe(nextLink(null, ['ab']).text);
  });
});

describe('checkChain', () => {
  const whole = log(5, [1, 4]);

  it('accepts what the tool wrote, runs that were taken back included', () => {
    expect(check(whole)).toEqual({ chained: 5, older: 0, fault: null });
    expect(check([])).toEqual({ chained: 0, older: 0, fault: null });
  });

  it('accepts the last run being taken back after it was written', () => {
    expect(check(log(5)).fault).toBeNull();
    expect(check(changed(log(5), 4, { state: 'Dibatalkan' }), endOf(log(5))).fault).toBeNull();
  });

  it('accepts rows that were sorted or moved', () => {
    expect(check([...whole].reverse().map((row, place) => ({ ...row, row: 20 + place }))).fault).toBeNull();
  });

  it('accepts rows from before there was a chain, and says how many', () => {
    const older = [0, 1].map((day) => ({
      row: 2 + day,
      time: `2025-12-0${String(day + 1)} 08:00:00`,
      content: ['lama'],
      state: 'Berlaku',
      link: '',
    }));
    expect(check([...older, ...whole])).toEqual({ chained: 5, older: 2, fault: null });
    expect(check(older, null)).toEqual({ chained: 0, older: 2, fault: null });
  });

  it.each([0, 2, 4])('names row %i where a cell was edited', (place) => {
    const rows = changed(whole, place, { content: ['2026-01-03 08:00:00', 'lain'] });
    expect(check(rows).fault).toEqual({ kind: 'changed', row: 5 + place, number: place + 1 });
  });

  it('names the row whose value was edited', () => {
    const rows = changed(whole, 2, { link: '3 · 0000-0000-0000-0000' });
    expect(check(rows).fault).toEqual({ kind: 'changed', row: 7, number: 3 });
  });

  it('names the last row whose value was edited by what the workbook remembers', () => {
    const content = ['2026-01-05 08:00:00', 'lain'];
    const { text } = nextLink(lastOf(whole.slice(0, 4), null), content);
    const rows = changed(whole, 4, { content, link: text });
    expect(check(rows, endOf(whole)).fault).toEqual({ kind: 'changed', row: 9, number: 5 });
  });

  it('names the row of which it was changed what became of it', () => {
    expect(check(changed(whole, 1, { state: 'Berlaku' })).fault).toEqual({
      kind: 'state',
      row: 6,
      number: 2,
    });
  });

  it.each([
    [0, 1],
    [1, 3],
  ])('names the rows that are gone from place %i on', (from, count) => {
    const rows = whole.filter((_, place) => place < from || place >= from + count);
    expect(check(rows, endOf(whole)).fault).toEqual({
      kind: 'missing',
      first: from + 1,
      last: from + count,
    });
  });

  it('names rows gone from the end by what the workbook remembers', () => {
    expect(check(whole.slice(0, 3), endOf(whole)).fault).toEqual({ kind: 'missing', first: 4, last: 5 });
    expect(check([], endOf(whole)).fault).toEqual({ kind: 'missing', first: 1, last: 5 });
  });

  it('names rows that the workbook does not remember', () => {
    expect(check(whole, endOf(whole.slice(0, 4))).fault).toEqual({ kind: 'unknown', row: 9, number: 5 });
  });

  it('names a row that was put in without a value, or copied', () => {
    const stray = { ...at(whole, 2), row: 30, link: '' };
    expect(check([...whole, stray]).fault).toEqual({ kind: 'unchained', row: 30 });
    const copy = { ...at(whole, 2), row: 30 };
    expect(check([...whole, copy]).fault).toEqual({ kind: 'doubled', row: 30, number: 3 });
  });
});

describe('lastOf', () => {
  it('goes on from what the workbook remembers where the rows are gone', () => {
    const rows = log(3);
    const remembered = endOf(rows);
    expect(lastOf([], remembered)).toEqual({ link: remembered, state: '' });
    expect(lastOf(rows, null)?.link.number).toBe(3);
    expect(lastOf(rows, remembered)?.state).toBe('Berlaku');
    expect(lastOf([], null)).toBeNull();
  });
});
