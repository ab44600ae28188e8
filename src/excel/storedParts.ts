// Texts under a key as custom XML parts: how they are cut, written and put together again. Pure; never asks Excel.

const NAMESPACE_START = 'urn:capaian:bagian:1:';
// In the JSON of a message a character takes at most two bytes, so that a piece stays below 900 kB.
const PIECE_LENGTH = 450_000;

const escapedWhere = (pattern: RegExp, text: string): string =>
  text.replace(pattern, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// All that XML, or one of its parsers, would refuse, change or drop, among them controls and lone surrogates.
const escapedContent = (text: string): string => escapedWhere(/[%<>&\\]|[^ -~]/g, text);
const escapedKey = (key: string): string => escapedWhere(/[^A-Za-z0-9._-]/g, key);

const restored = (text: string): string =>
  text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** The XML texts that hold the content under the key, each with its namespace's key and length. */
export function piecesOf(key: string, content: string): readonly string[] {
  const text = escapedContent(content);
  const count = Math.max(1, Math.ceil(text.length / PIECE_LENGTH));
  const mark = fingerprint(text);
  return Array.from({ length: count }, (_, number) => {
    const piece = text.slice(number * PIECE_LENGTH, (number + 1) * PIECE_LENGTH);
    const namespace = `${NAMESPACE_START}${escapedKey(key)}:${piece.length}`;
    return `<bagian xmlns="${namespace}" nomor="${number}" jumlah="${count}" sidik="${mark}">|${piece}|</bagian>`;
  });
}

/** What a part's namespace tells without its content: the key, and about how many bytes reading it takes. */
export function partLabelOf(namespace: string): { readonly key: string; readonly bytes: number } | null {
  const label = /^urn:capaian:bagian:1:([^:]*):(\d+)$/.exec(namespace);
  if (label === null) return null;
  return { key: restored(label[1] ?? ''), bytes: Number(label[2]) * 1.2 + 200 };
}

interface Piece {
  readonly number: number;
  readonly set: string;
  readonly count: number;
  readonly text: string;
}

// Excel may write the XML anew: quotes inside the text may come back as entities, attributes in another order.
function pieceOf(xml: string): Piece | null {
  const element = /<(?:[\w.-]+:)?bagian\b([^>]*)>[^|]*\|([^]*)\|[^|]*<\/(?:[\w.-]+:)?bagian\s*>/.exec(xml);
  if (element === null) return null;
  const attribute = (name: string): string =>
    new RegExp(`\\b${name}\\s*=\\s*["']([0-9a-f]*)["']`).exec(element[1] ?? '')?.[1] ?? '';
  const text = (element[2] ?? '').replaceAll('&quot;', '"').replaceAll('&apos;', "'");
  const count = Number(attribute('jumlah'));
  return { number: Number(attribute('nomor')), set: `${attribute('sidik')} ${count}`, count, text };
}

/**
 * The content of the pieces of one key, in the order in which they were added; null where no set of them is complete.
 * Of two complete sets, as a run that broke between writing and removing leaves them, the later one counts.
 */
export function contentOf(xmls: readonly string[]): string | null {
  const sets = new Map<string, Map<number, Piece>>();
  for (const piece of xmls.map(pieceOf)) {
    if (piece === null) continue;
    const pieces = sets.get(piece.set) ?? new Map<number, Piece>();
    sets.delete(piece.set);
    sets.set(piece.set, pieces.set(piece.number, piece));
  }
  for (const [set, pieces] of [...sets].reverse()) {
    const ordered = [...pieces.values()].sort((a, b) => a.number - b.number);
    const text = ordered.map((piece) => piece.text).join('');
    if (set === `${fingerprint(text)} ${ordered.length}`) return restored(text);
  }
  return null;
}
