// The golden folders of the offices' own layouts hold what their facts and writers make today; `node
// scripts/make-layouts.cjs` makes them anew.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LAYOUT_CASES } from '../support/layouts/cases';
import { filesOf } from '../support/layouts/layoutCase';
import { goldenCaseNames } from './goldenBook';

const cases = new Map(LAYOUT_CASES.map((layout) => [layout.name, layout]));
const written = goldenCaseNames(__dirname).filter((name) =>
  existsSync(path.join(__dirname, name, 'sheets.json')),
);

describe('the golden folders of the layouts', () => {
  it('are each made from facts', () => {
    expect(written.filter((name) => !cases.has(name))).toEqual([]);
  });

  it.each(written)('%s equals what its facts make', (name) => {
    const layout = cases.get(name);
    if (layout === undefined) throw new Error(`No case ${name}`);
    const files = filesOf(layout);
    const folder = path.join(__dirname, name);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    for (const [file, text] of Object.entries(files))
      expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text);
  });
});
