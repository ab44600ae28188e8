// A post is a position of an office. Says which positions are the head's; all words for the head are one post.

const HEAD_TITLES =
  /^(kepala (dinas|badan|satuan|kantor)\b|kasatpol\b|inspektur\b|direktur\b|sekretaris daerah\b|sekretaris dprd\b|camat\b|lurah\b|kepala$)/;

const fold = (position: string): string =>
  position
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(plt|plh|pjs|pj)\.? /, '');

/** A blank position means the head. */
export const isHead = (position: string): boolean =>
  fold(position) === '' || HEAD_TITLES.test(fold(position));

/** Positions with the same key are one post of the office; the head's key is ''. */
export const positionKey = (position: string): string => (isHead(position) ? '' : fold(position));
