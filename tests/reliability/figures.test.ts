// The table of figures in the report, and that the report holds the one that its results make.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Experiment } from '../../reliability/experiment';
import { BEGIN, END, figuresTable, merged, withTable } from '../../reliability/figures';
import type { Figures } from '../../reliability/figures';

const experiment = (id: string, promise: string): Experiment => ({
  id,
  promise,
  run: () => Promise.reject(new Error('not run here')),
});
const FIRST = experiment('first', 'Nothing is | lost.');
const SECOND = experiment('second', 'Nothing is wrong.');
const figures = (id: string, cases: number, losses: readonly string[] = []): Figures => ({
  id,
  effort: 'long',
  seed: 7,
  seconds: 120,
  cases,
  counts: [
    { name: 'books', value: 1234 },
    { name: 'megabytes', value: 1.5 },
  ],
  losses,
});

describe('figuresTable', () => {
  it('has a row an experiment in the order of the register, and says which has not run', () => {
    expect(figuresTable([FIRST, SECOND], [figures('first', 100_000, ['it broke'])]).split('\n')).toEqual([
      '| promise | experiment | cases | counted | losses | seed | time |',
      '| --- | --- | --: | --- | --: | --: | --: |',
      '| Nothing is \\| lost. | `first` | 100,000 | books: 1,234; megabytes: 1.5 | 1 | 7 | 2 min |',
      '| Nothing is wrong. | `second` | not run yet |  |  |  |  |',
    ]);
  });
});

describe('withTable', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const report = `# Report\n\n${BEGIN}\nold\n${END}\n\nProse.\n`;
    expect(withTable(report, 'new')).toBe(`# Report\n\n${BEGIN}\n\nnew\n\n${END}\n\nProse.\n`);
    expect(withTable(withTable(report, 'new'), 'new')).toBe(withTable(report, 'new'));
  });

  it('refuses a report without its marks', () => {
    expect(() => withTable(`${END}${BEGIN}`, 'new')).toThrow('lacks the marks');
    expect(() => withTable('prose', 'new')).toThrow('lacks the marks');
  });
});

describe('merged', () => {
  it('puts new figures in the place of old ones and drops what is no longer registered', () => {
    const earlier = [figures('gone', 1), figures('first', 1), figures('second', 2)];
    expect(merged([FIRST, SECOND], earlier, [figures('second', 3)])).toEqual([
      figures('first', 1),
      figures('second', 3),
    ]);
  });
});

describe('docs/reliability.md', () => {
  it('holds the marks between which its figures stand', () => {
    const report = readFileSync(path.join(__dirname, '../../docs/reliability.md'), 'utf8');
    expect(() => withTable(report, '')).not.toThrow();
  });
});
