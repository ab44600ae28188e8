// A package with some of its parts changed as text, for damage that no library would write.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** `change` returns the new text of a part, or null to leave the part out. */
export function changedParts(
  bytes: Uint8Array,
  change: (name: string, text: string) => string | null,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const text = strFromU8(content);
    const changed = change(name, text);
    if (changed === null) return [];
    return [[name, changed === text ? content : strToU8(changed)] as const];
  });
  return zipSync(Object.fromEntries(parts));
}
