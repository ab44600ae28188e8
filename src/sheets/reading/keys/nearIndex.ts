// Finds the names that may be near a given one among many, without comparing it with all of them.
import { nearness, type Nearness } from './nearNames';

/** At most so many names are compared with one. */
const COMPARED = 32;

export interface NearName<T> extends Nearness {
  readonly item: T;
}

interface Entry<T> {
  readonly item: T;
  readonly words: readonly string[];
}

const marksOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [word, `${word.slice(0, 3)}-`, `-${word.slice(-3)}`]);

export class NearIndex<T> {
  private readonly byMark = new Map<string, Entry<T>[]>();

  constructor(items: readonly T[], wordsOf: (item: T) => readonly string[]) {
    for (const item of items) {
      const entry = { item, words: wordsOf(item) };
      for (const mark of new Set(marksOf(entry.words))) {
        const list = this.byMark.get(mark);
        if (list === undefined) this.byMark.set(mark, [entry]);
        else list.push(entry);
      }
    }
  }

  /** The items nearest to a name, nearest first. */
  near(words: readonly string[]): readonly NearName<T>[] {
    const found: NearName<T>[] = [];
    for (const { item, words: others } of this.candidates(words)) {
      const near = nearness(words, others);
      if (near !== null) found.push({ item, ...near });
    }
    return found.sort((a, b) => a.farness - b.farness);
  }

  /** The rarest marks first: a word on every second row says little. */
  private candidates(words: readonly string[]): ReadonlySet<Entry<T>> {
    const lists = marksOf(words)
      .map((mark) => this.byMark.get(mark) ?? [])
      .sort((a, b) => a.length - b.length);
    const candidates = new Set<Entry<T>>();
    for (const list of lists) {
      for (const entry of list) {
        if (candidates.size >= COMPARED) return candidates;
        candidates.add(entry);
      }
    }
    return candidates;
  }
}
