// The workbooks that are open in the workbench and which of them is looked at. Pure.
import type { OpenBook } from './openBook';

export interface BooksState {
  readonly books: readonly OpenBook[];
  readonly activeId: number | null;
}

export type BooksEvent =
  | { readonly kind: 'opened'; readonly book: OpenBook }
  | { readonly kind: 'chosen'; readonly id: number }
  | { readonly kind: 'closed'; readonly id: number };

export const NO_BOOKS: BooksState = { books: [], activeId: null };

/** A workbook that is opened comes to the front; the one beside a closed one follows it. */
export function nextBooks(state: BooksState, event: BooksEvent): BooksState {
  switch (event.kind) {
    case 'opened':
      return { books: [...state.books, event.book], activeId: event.book.id };
    case 'chosen':
      return { ...state, activeId: event.id };
    case 'closed': {
      const index = state.books.findIndex(({ id }) => id === event.id);
      const books = state.books.filter(({ id }) => id !== event.id);
      const isActive = state.activeId === event.id;
      const follower = books[Math.min(index, books.length - 1)]?.id ?? null;
      return { books, activeId: isActive ? follower : state.activeId };
    }
  }
}
