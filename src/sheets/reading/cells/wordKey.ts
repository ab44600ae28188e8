// The part of a question's id that stands for what a cell says. Short whatever the cell holds, and the same every run.
import { hashOf } from '../../writing/contentHash';
import { bareWord, type Word } from './headingText';

const LONGEST = 40;

/** The bare word; of a longer one its first 40 characters and a short hash of the whole. */
export function wordKey(value: Word): string {
  const bare = bareWord(value);
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST)}~${hashOf(bare)}`;
}
