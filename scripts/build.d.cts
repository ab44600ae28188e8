// Types of build.cjs for the tests of its settings.
export function baseUrl(environment?: Readonly<Record<string, string | undefined>>): string;
export function manifestFor(base: string): string;
export function ensureBuilt(names: readonly string[], note: (text: string) => void): Promise<void>;
