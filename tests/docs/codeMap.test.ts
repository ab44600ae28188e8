// The code map of docs/architecture.md against the tree: it names what exists, and every folder of `src` down to where files lie.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT, textOf } from './markdownPage';

/** Folders told by the row of the folder that they lie in. */
const DEEPEST: Readonly<Record<string, string>> = { reading: 'src/sheets', writing: 'src/sheets' };
const TOLD_TOGETHER = /^src\/(?:sheets\/writing\/pages|taskpane\/session|taskpane\/screens)\/\w+$/;

/** `src/x`, `… reading/x` for one under src/sheets, and `… x` for a neighbour of the one before it. */
function placesIn(cell: string): readonly string[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  return names.map((name) => {
    if (!name.startsWith('… ')) return name;
    const inner = name.slice(2);
    const parent = DEEPEST[inner.split('/', 1)[0] ?? ''];
    return parent === undefined ? `src/sheets/reading/${inner}` : `${parent}/${inner}`;
  });
}

const mapped = [...textOf('docs/architecture.md').matchAll(/^\| (`[^|]+)\|/gm)].flatMap((row) =>
  placesIn(row[1] ?? ''),
);

const foldersOf = (root: string): readonly string[] =>
  readdirSync(path.join(ROOT, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, entry.parentPath).replaceAll(path.sep, '/'));

describe('the code map', () => {
  it('names what exists', () => {
    expect(mapped.length).toBeGreaterThan(40);
    expect(mapped.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
  });

  it('leaves no folder of sources out', () => {
    const known = new Set(['src', ...mapped]);
    const left = new Set(
      foldersOf('src').filter((folder) => !known.has(folder) && !TOLD_TOGETHER.test(folder)),
    );
    expect([...left]).toEqual([]);
  });
});
