// Groups of phrases that mean the same, found in a list of words: the longest phrase counts. Knows no names itself.

interface Branch {
  readonly next: Map<string, Branch>;
  /** The words that stand for the phrase which ends here. */
  key: readonly string[] | null;
}

const branch = (): Branch => ({ next: new Map(), key: null });

export class NamePhrases {
  private readonly root = branch();

  /** Groups of phrases as words; the first phrase of a group is what stands for all of them. */
  constructor(groups: readonly (readonly (readonly string[])[])[]) {
    for (const group of groups) {
      const [key = []] = group;
      for (const phrase of group) this.add(phrase, key);
    }
  }

  private add(phrase: readonly string[], key: readonly string[]): void {
    let at = this.root;
    for (const word of phrase) {
      let next = at.next.get(word);
      if (next === undefined) at.next.set(word, (next = branch()));
      at = next;
    }
    at.key ??= key;
  }

  private longest(
    words: readonly string[],
    from: number,
  ): { readonly key: readonly string[]; readonly length: number } | null {
    let at = this.root.next.get(words[from] ?? '');
    let found: { readonly key: readonly string[]; readonly length: number } | null = null;
    for (let to = from + 1; at !== undefined; to += 1) {
      if (at.key !== null) found = { key: at.key, length: to - from };
      at = at.next.get(words[to] ?? '');
    }
    return found;
  }

  /** The words with every known phrase replaced. */
  everywhere(words: readonly string[]): readonly string[] {
    const replaced: string[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.longest(words, at);
      if (found === null) {
        replaced.push(words[at] ?? '');
        at += 1;
      } else {
        replaced.push(...found.key);
        at += found.length;
      }
    }
    return replaced;
  }

  /** The words with the known phrase that they begin with replaced. */
  atStart(words: readonly string[]): readonly string[] {
    const found = this.longest(words, 0);
    return found === null ? words : [...found.key, ...words.slice(found.length)];
  }

  /** Whether the words begin with a known phrase. */
  knows(words: readonly string[]): boolean {
    return this.longest(words, 0) !== null;
  }

  /** Whether both lists of words stand for the same phrase as wholes. */
  areSame(a: readonly string[], b: readonly string[]): boolean {
    return this.knows(a) && this.atStart(a).join(' ') === this.atStart(b).join(' ');
  }
}
