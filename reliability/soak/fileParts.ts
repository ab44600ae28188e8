// The parts of a saved workbook by the length of their contents, to see what grows from one saving to the next.
import { unzipSync } from 'fflate';

export type PartSizes = ReadonlyMap<string, number>;

export const partSizes = (bytes: Uint8Array): PartSizes =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, content.length]));

/** Bytes by which the parts have grown together; parts that are gone count as shrunk. */
export function growthOf(before: PartSizes, after: PartSizes, isMeant: (part: string) => boolean): number {
  const sum = (sizes: PartSizes): number =>
    [...sizes].reduce((total, [name, size]) => total + (isMeant(name) ? size : 0), 0);
  return sum(after) - sum(before);
}
