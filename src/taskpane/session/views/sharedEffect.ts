// Choices of which each would change the same: told once, because three equal lines read like a difference.
interface Choice {
  readonly effect: string | null;
}

/** The effect that all of several choices have alike, and the choices without it; null where they differ. */
export function sharedEffect<T extends Choice>(
  options: readonly T[],
): { readonly effect: string | null; readonly options: readonly T[] } {
  const [first, ...others] = options;
  const effect = first?.effect ?? null;
  const isShared = effect !== null && others.length > 0 && others.every((one) => one.effect === effect);
  return isShared
    ? { effect, options: options.map((one) => ({ ...one, effect: null })) }
    : { effect: null, options };
}
