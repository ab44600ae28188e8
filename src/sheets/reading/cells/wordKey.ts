// The part of a question's id that stands for what a cell says. Short whatever the cell holds, and the same every run.
import { hashOf } from '../../writing/contentHash';
import { bareWord, plainText, type Word } from './headingText';

const LONGEST = 40;

/** Signs that tell texts of the same letters apart: arrows, `+`, `<`; and a text of no letters at all. */
const SIGNS = /\p{S}/u;

/** The bare word; of a longer one its first 40 characters and a short hash of the whole; of one with signs a hash as well. */
export function wordKey(value: Word): string {
  const bare = bareWord(value);
  const text = plainText(value);
  if (text !== '' && (bare === '' || SIGNS.test(text))) return `${bare.slice(0, LONGEST)}~${hashOf(text)}`;
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST)}~${hashOf(bare)}`;
}
