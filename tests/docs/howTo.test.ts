// The maintainer's pages under docs/how-to name files, folders, commands and names of code that exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codesOf, documents, ROOT, textOf } from './markdownPage';

const SOURCE_FOLDERS = ['src', 'tests', 'scripts', 'reliability', 'handbook'];
const PAGES = documents().filter((file) => file.startsWith('docs/how-to/'));
/** Where the reader puts in a name of his own. */
const IS_PLACEHOLDER = /NEW|…/;

const sources = SOURCE_FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.(?:tsx?|[cm]js)$/.test(file) && file !== 'tests/docs/howTo.test.ts'),
);
const wordsIn = (text: string): readonly string[] => text.match(/[A-Za-z_]\w*/g) ?? [];
/** Of the project, and of Office.js. */
const words: ReadonlySet<string> = new Set([
  ...sources.map((file) => path.basename(file).split('.', 1)[0] ?? ''),
  ...sources.flatMap((file) => wordsIn(textOf(file))),
  ...wordsIn(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8')),
]);
const npmScripts = Object.keys(
  (JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts,
);

const blocksOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

/** Inline code, and each line of the blocks without its remark. */
const saidIn = (file: string): readonly string[] => {
  const text = textOf(file);
  return [
    ...codesOf(text),
    ...blocksOf(text).flatMap((block) => block.split('\n').map((line) => line.replace(/\s#\s.*$/, ''))),
  ];
};

const pathsOf = (said: string): readonly string[] =>
  said.match(/(?<![\w./-])(?:src|tests|scripts|reliability|handbook|docs|node_modules)\/[\w./@-]+/g) ?? [];

/** `figureHeading.ts`, `headers/slots.ts`: named by the end of its path. */
const fileEndOf = (said: string): string | null =>
  /^[\w./-]+\.(?:tsx?|[cm]js)$/.test(said) && pathsOf(said).length === 0 ? said : null;

const isKnownEnd = (end: string): boolean => sources.some((file) => `/${file}`.endsWith(`/${end}`));

/** Names as only code has them: with a capital inside, or in capitals with a line under. */
const nameOf = (said: string): string | null =>
  /^[a-z]+\w*[A-Z]\w*$|^[A-Z]+(?:_[A-Z]+)+$/.test(said) ? said : null;

const scriptsOf = (said: string): readonly string[] =>
  [...said.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map((match) => match[1] ?? '');

describe.each(PAGES)('%s', (file) => {
  const said = saidIn(file).filter((text) => !IS_PLACEHOLDER.test(text));

  it('names paths that exist', () => {
    const paths = said.flatMap(pathsOf);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((named) => !existsSync(path.join(ROOT, named)))).toEqual([]);
  });

  it('names files, names of code and npm scripts that exist', () => {
    const ends = said.flatMap((text) => fileEndOf(text) ?? []);
    const names = said.flatMap((text) => nameOf(text) ?? []);
    expect(names.length).toBeGreaterThan(1);
    expect(ends.filter((end) => !isKnownEnd(end))).toEqual([]);
    expect(names.filter((name) => !words.has(name))).toEqual([]);
    expect(said.flatMap(scriptsOf).filter((script) => !npmScripts.includes(script))).toEqual([]);
  });
});

describe('the how-to pages', () => {
  it('are short, and found from the map and from CONTRIBUTING', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(4);
    for (const file of PAGES) {
      expect(textOf(file).split('\n').length).toBeLessThanOrEqual(72);
      expect(textOf('docs/architecture.md')).toContain(`(${file.replace('docs/', '')})`);
      expect(textOf('CONTRIBUTING.md')).toContain(`(${file})`);
    }
  });
});
