import { blankWorkbook } from '../../src/host/file/blankWorkbook';
import { nextBooks, NO_BOOKS, type BooksState } from '../../src/workbench/booksState';
import { openBook, type OpenBook } from '../../src/workbench/openBook';

function book(id: number): OpenBook {
  const opened = openBook(`Buku ${String(id)}.xlsx`, blankWorkbook());
  if (!opened.ok) throw new Error(opened.failure.code);
  return { ...opened.value, id };
}

const opened = [book(1), book(2), book(3)].reduce<BooksState>(
  (state, each) => nextBooks(state, { kind: 'opened', book: each }),
  NO_BOOKS,
);

describe('nextBooks', () => {
  it('brings an opened workbook to the front', () => {
    expect(opened.activeId).toBe(3);
    expect(opened.books.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it.each([
    ['the one behind a closed last one', 3, 3, 2],
    ['the one that takes the place of a closed one', 2, 2, 3],
    ['the same one while another is closed', 1, 3, 1],
  ] as const)('looks at %s', (_, active, closed, follower) => {
    const chosen = nextBooks(opened, { kind: 'chosen', id: active });
    const left = nextBooks(chosen, { kind: 'closed', id: closed });
    expect(left.activeId).toBe(follower);
    expect(left.books.map(({ id }) => id)).not.toContain(closed);
  });

  it('looks at nothing after the last one is closed', () => {
    const only = nextBooks(NO_BOOKS, { kind: 'opened', book: book(7) });
    expect(nextBooks(only, { kind: 'closed', id: 7 })).toEqual(NO_BOOKS);
  });
});
