// Links between documents and to files of the project.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PICTURE_NAMES } from '../../scripts/pictures.cjs';
import { anchorsOf, documents, linksOf, namedAnchorsOf, picturesOf, ROOT, textOf } from './markdownPage';

const PICTURES = 'docs/pictures';
/** Bytes; more makes the repository heavy for those who only read. */
const MOST_PICTURES = 2_500_000;

const targetOf = (file: string, link: string): { readonly file: string; readonly anchor: string } => {
  const [place = '', anchor = ''] = link.split('#');
  const target = place === '' ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(place));
  return { file: target, anchor };
};

const isDead = (file: string, link: string): boolean => {
  const target = targetOf(file, link);
  if (!existsSync(path.join(ROOT, target.file))) return true;
  return target.anchor !== '' && !anchorsOf(textOf(target.file)).includes(target.anchor);
};

const pictureFiles = (): readonly string[] =>
  readdirSync(path.join(ROOT, PICTURES), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => path.posix.join(PICTURES, file.replaceAll(path.sep, '/')));

describe('the documents', () => {
  it.each(documents())('%s has no dead link', (file) => {
    expect(linksOf(textOf(file)).filter((link) => isDead(file, link))).toEqual([]);
  });

  it('name each place once', () => {
    const doubled = documents().filter((file) => {
      const names = namedAnchorsOf(textOf(file));
      return new Set(names).size < names.length;
    });
    expect(doubled).toEqual([]);
  });

  it('show every picture that is kept for them', () => {
    const shown = documents().flatMap((file) =>
      picturesOf(textOf(file)).map((link) => targetOf(file, link).file),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(pictureFiles().filter((picture) => !shown.includes(picture))).toEqual([]);
  });

  it('show in the handbook what `npm run pictures` makes, in both languages, and nothing else', () => {
    const made = ['panduan', 'handbook'].flatMap((folder) =>
      PICTURE_NAMES.map((name) => path.posix.join(PICTURES, folder, `${name}.png`)),
    );
    const kept = pictureFiles().filter((file) => /\/(?:panduan|handbook)\//.test(file));
    expect([...kept].sort()).toEqual([...made].sort());
  });

  it('keep their pictures small', () => {
    const bytes = pictureFiles().reduce((sum, file) => sum + statSync(path.join(ROOT, file)).size, 0);
    expect(bytes).toBeLessThan(MOST_PICTURES);
  });
});
