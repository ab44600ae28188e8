// The outcome of an operation that can fail for the user; failures are told apart by code, never thrown.

export type Result<T, F> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failure = <F>(reason: F): { readonly ok: false; readonly failure: F } => ({
  ok: false,
  failure: reason,
});

/** Makes a switch over a closed union fail to compile when a member is forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
