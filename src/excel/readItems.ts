// What is still to be read, in pieces that can be cut to the size of a message. Decides sizes, never which sheets.
import type { Session } from './session';
import { hostErrorOf, isTooLarge } from './hostFailure';

/** One thing to read. Reading it may show that more is to be read, which `queue` hands back after the round trip. */
export interface ReadItem {
  /** About how many bytes its answer takes. */
  readonly bytes: number;
  /** Only a help: where the host refuses it, the reading goes on without. */
  readonly isOptional?: true;
  /** The item in two, the first of about `bytes` or as small as it can be; null where it cannot be cut. */
  cut(bytes: number): readonly [ReadItem, ReadItem] | null;
  queue(): () => readonly ReadItem[];
}

/** Bytes of JSON that one message should carry; Excel on the web refuses five times as much. */
export const MESSAGE_BYTES = 1_000_000;

interface Chunk {
  readonly chunk: readonly ReadItem[];
  readonly rest: readonly ReadItem[];
}

/** As many of the items, in order, as one message should carry, at least one or a part of one. */
export function takeChunk(items: readonly ReadItem[], budget: number): Chunk {
  const chunk: ReadItem[] = [];
  let room = budget;
  for (const [index, item] of items.entries()) {
    const following = items.slice(index + 1);
    if (item.bytes <= room) {
      chunk.push(item);
      room -= item.bytes;
      continue;
    }
    const pieces = item.cut(room);
    if (pieces !== null && (pieces[0].bytes <= room || chunk.length === 0)) {
      return { chunk: [...chunk, pieces[0]], rest: [pieces[1], ...following] };
    }
    return chunk.length > 0 ? { chunk, rest: [item, ...following] } : { chunk: [item], rest: following };
  }
  return { chunk, rest: [] };
}

const bytesOf = (items: readonly ReadItem[]): number => items.reduce((sum, item) => sum + item.bytes, 0);

/** Reads the items in one round trip, or in halves where the host finds the answer too large. */
async function readChunk(session: Session, items: readonly ReadItem[]): Promise<readonly ReadItem[]> {
  try {
    return await session.trip(() => {
      const collectors = items.map((item) => item.queue());
      return () => collectors.flatMap((collect) => collect());
    });
  } catch (error) {
    const needed = items.filter((item) => item.isOptional !== true);
    if (!isTooLarge(error) && hostErrorOf(error) !== null && needed.length < items.length)
      return needed.length === 0 ? [] : readChunk(session, needed);
    const half = takeChunk(items, bytesOf(items) / 2);
    if (!isTooLarge(error) || half.rest.length === 0) throw error;
    const found = await readChunk(session, half.chunk);
    return [...found, ...(await readChunk(session, half.rest))];
  }
}

/** Reads all items, about MESSAGE_BYTES a round trip. */
export async function readItems(session: Session, items: readonly ReadItem[]): Promise<void> {
  if (items.length === 0) return;
  const { chunk, rest } = takeChunk(items, MESSAGE_BYTES);
  const found = await readChunk(session, chunk);
  await readItems(session, [...found, ...rest]);
}
