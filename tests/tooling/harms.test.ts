// The page of harms against the tests: what it names is there, and no test of a harm is left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const page = (name: string): string => readFileSync(`docs/${name}`, 'utf8');
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(tests\/[\w./]+\.ts)`/g)].map(([, file = '']) => file);

describe('the page of harms', () => {
  it('has twenty of them, each with a test', () => {
    const rows = page('harms.md')
      .split('\n')
      .filter((line) => /^\| +\d+ \|/.test(line));
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    for (const row of rows) expect(namedIn(row).length).toBeGreaterThan(0);
  });

  it('names every test of tests/harms', () => {
    const tests = readdirSync('tests/harms').filter((name) => name.endsWith('.test.ts'));
    const named = namedIn(page('harms.md'));
    expect(tests.filter((name) => !named.includes(`tests/harms/${name}`))).toEqual([]);
  });
});

describe.each(['harms.md', 'conditions.md'])('%s', (name) => {
  it('names only tests that are there', () => {
    const named = namedIn(page(name));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});
