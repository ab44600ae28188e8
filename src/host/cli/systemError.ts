// Tells what Node's own calls threw, which is the user's to mend, from our faults. Asks for the code alone: an error
// from another realm is no instance of this one's Error.

/** The code of an error that Node or the file system gave one; null for everything else. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
