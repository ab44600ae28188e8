// Who is the same person: by NIP, else by the name without its titles. Names are never shown in this folded form.

export interface Person {
  readonly name: string | null;
  readonly nip: string | null;
}

const TITLES = new Set(
  (
    'prof dr drs dra ir drg drh h hj hi kh r rr ra rm st s.t kol letkol mayor kapten brigjen akbp kombes apt ' +
    'ners ns tgk tgh ust ustadz'
  ).split(' '),
);

/**
 * A name folded for comparison: titles before and after it, punctuation and case removed.
 * @example bareName('Dr. H. Budi Santosa, S.E., M.Si.') // 'budi santosa'
 */
export function bareName(name: string): string {
  const words = name
    .replace(/,.*/s, '')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => word.split(/(?<=\.)(?=.)/))
    .filter((word) => word !== '');
  const kept = words.filter((word, i) => {
    const plain = word.replace(/[.'`’]/g, '');
    const isBeforeName = words.slice(0, i + 1).every((earlier) => isTitle(earlier));
    return plain !== '' && !isBeforeName;
  });
  const chosen = kept.length === 0 ? words : kept;
  return chosen.map((word) => word.replace(/[.'`’]/g, '')).join(' ');
}

const isTitle = (word: string): boolean => TITLES.has(word.replace(/\./g, ''));

/** Two NIPs decide; where either is blank the names do. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.nip !== null && b.nip !== null) return a.nip === b.nip;
  if (a.name === null || b.name === null) return false;
  const name = bareName(a.name);
  return name !== '' && name === bareName(b.name);
}
