// A Markdown page taken apart as far as the tests of documents need it: headings, anchors, links, pictures, bold words.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

/** Every document of the project, by its path from the root. */
export const documents = (): readonly string[] => [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/'))),
];

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Without code blocks, in which nothing is a link or a heading. */
const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');

export const headingsOf = (text: string): readonly { readonly level: number; readonly title: string }[] =>
  [...prose(text).matchAll(/^(#{1,6}) (.+)$/gm)].map((match) => ({
    level: match[1]?.length ?? 0,
    title: match[2] ?? '',
  }));

/** As GitHub makes it of a heading. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

export const namedAnchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] ?? '');

/** Every place of the page that a link can name; a heading that comes again gets a number, as on GitHub. */
export function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  const slugs = headingsOf(text).map(({ title }) => {
    const slug = slugOf(title);
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${String(before)}`;
  });
  return [...namedAnchorsOf(text), ...slugs];
}

/** Targets of links and pictures within the project; addresses elsewhere are left out. */
export const linksOf = (text: string): readonly string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

export const picturesOf = (text: string): readonly string[] =>
  linksOf(text).filter((target) => target.endsWith('.png'));

export const boldWordsOf = (text: string): readonly string[] =>
  [...prose(text).matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '');

export const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(/<kbd>(.*?)<\/kbd>/g)].map((match) => match[1] ?? '');

export const codesOf = (text: string): readonly string[] =>
  [...prose(text).matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
