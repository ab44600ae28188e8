// Headings of a time that say in brackets what its figures are instead of what came in. Knows words alone.
import { isMatterHeading } from '../captions/otherMatters';
import type { HeadingPath } from './headerPaths';
import { headingTime } from './headingTime';

const BRACKETED = /\(([^()]*)\)$/;
const TARGET_ALONE = /^(?:target|anggaran|rencana|pagu)$/;

/** `Juli (perkiraan)`, `Realisasi TW IV (ketetapan)`: figures of a time, and none of what came in. */
export function isOfOtherFigures(path: HeadingPath): boolean {
  const said = path.texts.flatMap((text) => BRACKETED.exec(text)?.[1]?.trim() ?? []);
  const isOther = said.some((text) => TARGET_ALONE.test(text) || isMatterHeading(text));
  return isOther && headingTime(path).time !== null;
}
