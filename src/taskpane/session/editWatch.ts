// Hints of edits made into one call after a pause: the tool's own writes left out, a co-author told apart, and only of
// sheets that matter. Reads nothing.
import type { EditHint } from '../../application/workbookWindow';

/** People type several cells in a row; half a second later they rest. */
const PAUSE = 500;
/** Events of a write may come this long after it; only where the host does not say whose they are. */
const ECHO = 2_000;

export interface EditWatchOptions {
  readonly isWatched: (sheetId: string) => boolean;
  readonly now: () => Date;
}

export class EditWatch {
  private readonly listeners = new Set<(by: 'person' | 'coauthor') => void>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiting: 'person' | 'coauthor' | null = null;
  private isWriting = false;
  private quietUntil = 0;

  constructor(private readonly options: EditWatchOptions) {}

  /** Listens until the returned function is called. */
  listen(changed: (by: 'person' | 'coauthor') => void): () => void {
    this.listeners.add(changed);
    return () => {
      this.listeners.delete(changed);
      if (this.listeners.size === 0) this.forget();
    };
  }

  /** Does what the tool itself writes, whose events are no news. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.isWriting = true;
    try {
      return await write();
    } finally {
      this.isWriting = false;
      this.quietUntil = this.options.now().getTime() + ECHO;
    }
  }

  hint({ sheetId, isByCoauthor, isOwn }: EditHint): void {
    const mayBeOwn =
      !isByCoauthor && isOwn === null && (this.isWriting || this.options.now().getTime() < this.quietUntil);
    if (isOwn === true || mayBeOwn || !this.options.isWatched(sheetId) || this.listeners.size === 0) return;
    // A co-author is the graver news: nobody at this screen knows of him.
    if (this.waiting !== 'coauthor') this.waiting = isByCoauthor ? 'coauthor' : 'person';
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.tell();
    }, PAUSE);
  }

  /** What was read anew is news no longer. */
  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting = null;
  }

  private tell(): void {
    const by = this.waiting;
    this.forget();
    if (by === null) return;
    for (const changed of this.listeners) changed(by);
  }
}
