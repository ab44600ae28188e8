// Types of changelog.cjs for its test.
export function notesOf(
  version: string,
  text?: string,
): { readonly date: string | null; readonly notes: string };
