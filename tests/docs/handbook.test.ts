// The officer's handbook against the tool: what it quotes is what the tool says today, and its two languages tell the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BLOCKS, blocksIn, withBlocks } from '../../handbook/blocks';
import { HANDBOOK_PAGES } from '../../handbook/pages';
import { QUESTION_GROUPS } from '../../handbook/questions/questionGroups';
import type { Language } from '../../src/messages/language';
import { QUESTION_CODES } from '../../src/messages/questionSentences';
import {
  boldWordsOf,
  codesOf,
  documents,
  headingsOf,
  keysOf,
  namedAnchorsOf,
  picturesOf,
  ROOT,
  textOf,
} from './markdownPage';
import { screenWords } from './screenWords';

const LANGUAGES = ['id', 'en'] as const satisfies readonly Language[];
const PAGES = LANGUAGES.flatMap((language) =>
  HANDBOOK_PAGES.map((pages): [Language, string] => [language, pages[language]]),
);
const CLAUSE = /dianggap mengundurkan diri/gi;
const QUOTED_CLAUSE = /“[^”]*dianggap mengundurkan diri[^”]*”/gi;
const LONGEST_PAGE = 600;

/** What Prettier does to tables and blank lines is no difference. */
const plain = (text: string): string =>
  text
    .replaceAll(/ +/g, ' ')
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/\n{2,}/g, '\n');

/** Without the parts that are made from the tool. */
const writtenByHand = (text: string): string =>
  text.replaceAll(/<!-- made: [\w-]+ -->[\s\S]*?<!-- \/made -->/g, '');

/** Each section by its place name, with what the twin must have in it as well. */
const sectionsOf = (text: string): readonly unknown[] =>
  text.split(/(?=^<a id=")/m).map((section) => ({
    places: namedAnchorsOf(section),
    levels: headingsOf(section).map(({ level }) => level),
    pictures: picturesOf(section).map((picture) => path.posix.basename(picture)),
    blocks: blocksIn(section),
    listed: section.match(/^(?:- |\d+\. )/gm)?.length ?? 0,
    tableRows: section.match(/^\|/gm)?.length ?? 0,
    keys: keysOf(section).length,
    screenWords: boldWordsOf(section).length,
  }));

const sources = (): string =>
  readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'))
    .join('\n');

/** Not a part of a longer word. */
const isWholeWord = (word: string, source: string): boolean => {
  const isLetter = (at: number): boolean => /\p{L}/u.test(source.charAt(at));
  for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return true;
  return false;
};

/** Commands, addresses, cells, fingerprints and what belongs to a build are no words of the sheets. */
const NO_SHEET_WORD =
  /^(?:npm |--|=|https?:|dist\/|\.xlsx$|rekap\.xlsx$|CAPAIAN_|\w+!\$?[A-Z]+\d+|[\w ]+![A-Z]+\d+|[0-9A-F]{4}-[0-9A-F]{4}$)/;

describe('the handbook', () => {
  it('has each of its pages in both languages and no other', () => {
    const kept = documents().filter((file) => /^docs\/(?:panduan|handbook)(?:\/|\.md$)/.test(file));
    expect([...kept].sort()).toEqual(PAGES.map(([, file]) => file).sort());
  });

  it.each(HANDBOOK_PAGES)('tells the same in the same order: $id and $en', ({ id, en }) => {
    expect(sectionsOf(textOf(en))).toEqual(sectionsOf(textOf(id)));
  });

  it.each(PAGES)('(%s) %s names a place before each section', (_language, file) => {
    const text = textOf(file);
    expect(text).not.toMatch(/(?<!<\/a>\n\n)^##+ /m);
    expect(headingsOf(text).filter(({ level }) => level === 1)).toHaveLength(1);
    expect(text.split('\n').length).toBeLessThan(LONGEST_PAGE);
  });

  it.each(PAGES)(
    '(%s) %s quotes questions, reasons, refusals and figures as they are today',
    (language, file) => {
      // Where this fails: npm run handbook
      const text = textOf(file);
      expect(plain(withBlocks(text, language)).trim()).toBe(plain(text).trim());
    },
  );

  it('shows every part that is made for it, once in each language', () => {
    for (const language of LANGUAGES) {
      const shown = HANDBOOK_PAGES.flatMap((pages) => blocksIn(textOf(pages[language])));
      expect([...shown].sort()).toEqual([...BLOCKS.keys()].sort());
    }
  });

  it.each(PAGES)('(%s) %s presses buttons and names screens that exist', (language, file) => {
    const text = textOf(file);
    const words = screenWords(language);
    expect([...keysOf(text), ...boldWordsOf(text)].filter((word) => !words.has(word))).toEqual([]);
  });

  it('writes words of the sheets as the sources have them', () => {
    const source = sources();
    const words = new Set(PAGES.flatMap(([, file]) => codesOf(writtenByHand(textOf(file)))));
    const unknown = [...words].filter(
      (word) => !NO_SHEET_WORD.test(word) && !isWholeWord(word, source) && !existsSync(path.join(ROOT, word)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(PAGES)('(%s) %s quotes the resignation clause and never says it', (_language, file) => {
    const text = textOf(file);
    expect(text.match(CLAUSE)?.length ?? 0).toBe(text.match(QUOTED_CLAUSE)?.length ?? 0);
  });
});

describe('QUESTION_GROUPS', () => {
  it('has advice for every question that the tool can ask, each in one group', () => {
    // Where a code is missing: a line in handbook/questions, then npm run handbook
    const told = QUESTION_GROUPS.flatMap(({ advice }) => Object.keys(advice));
    expect([...told].sort()).toEqual([...QUESTION_CODES].sort());
  });
});
