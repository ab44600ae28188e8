// Fills the gaps of a sentence with facts: `{name}` becomes the fact of that name. Knows no sentence itself.

/** The sentence with every `{fact}` replaced; a fact that is missing leaves a dash. */
export const filledSentence = (pattern: string, facts: Readonly<Record<string, string | null>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] || '–');
