// Short stand-ins for contents, to tell whether they are still the same. No protection against forgery.

/** 32 bits (FNV-1a) of the JSON of anything, in base 36. */
export function hashOf(content: unknown): string {
  const text = JSON.stringify(content);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
