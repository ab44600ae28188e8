// Types of release.cjs for its test.
export function checkReleasable(environment?: Readonly<Record<string, string | undefined>>): void;
export function checksumsOf(folder: string): string;
export function wishes(args: readonly string[]): { readonly out: string };
