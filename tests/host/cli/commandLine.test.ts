import { isRealDate, languageOf, readCommandLine, wantsHelp } from '../../../src/host/cli/commandLine';

const failureOf = (...words: readonly string[]): unknown => {
  const read = readCommandLine(words);
  return read.ok ? null : read.failure;
};

describe('readCommandLine', () => {
  it('reads every option of evaluate, books anywhere among them', () => {
    const words =
      '--year 2026 a.xlsx --out hasil --as-of 2026-09-30 --json - --check --answers j.json --lang en --jobs 3 b.xlsx';
    expect(readCommandLine(['evaluate', ...words.split(' ')])).toEqual({
      ok: true,
      value: {
        verb: 'evaluate',
        books: ['a.xlsx', 'b.xlsx'],
        out: 'hasil',
        asOf: '2026-09-30',
        json: '-',
        answers: 'j.json',
        language: 'en',
        year: 2026,
        print: null,
        run: null,
        jobs: 3,
        wants: ['check'],
      },
    });
  });

  it('leaves what is not given null, and speaks Indonesian', () => {
    expect(readCommandLine(['inspect', 'a.xlsx'])).toEqual({
      ok: true,
      value: {
        verb: 'inspect',
        books: ['a.xlsx'],
        out: null,
        asOf: null,
        json: null,
        answers: null,
        language: 'id',
        year: null,
        print: null,
        run: null,
        jobs: null,
        wants: [],
      },
    });
  });

  it('reads a fingerprint as people type it', () => {
    expect(readCommandLine(['match', 'a.xlsx', '--print', '7f3a 19c2'])).toMatchObject({
      value: { verb: 'match', print: { whole: '7F3A-19C2', parts: null } },
    });
    expect(readCommandLine(['match', 'a.xlsx', '--print', '7F3A-19C2 4B1C 09AA 77F0 C3D1'])).toMatchObject({
      value: { print: { parts: { data: '4B1C', rules: '09AA', answers: '77F0', results: 'C3D1' } } },
    });
  });

  it('takes a file whose name begins with a dash behind --', () => {
    expect(readCommandLine(['inspect', '--', '-a.xlsx'])).toMatchObject({ value: { books: ['-a.xlsx'] } });
  });

  it.each([
    [[], 'UNKNOWN_VERB', ''],
    [['nilai', 'a.xlsx'], 'UNKNOWN_VERB', 'nilai'],
    [['evaluate'], 'NO_BOOK', ''],
    [['evaluate', '--lang', 'en'], 'NO_BOOK', ''],
    [['inspect', 'a.xlsx', 'b.xlsx'], 'ONE_BOOK_ONLY', 'inspect'],
    [['undo', 'a.xlsx', 'b.xlsx'], 'ONE_BOOK_ONLY', 'undo'],
    [['match', 'a.xlsx', '--print', '7F3A'], 'BAD_PRINT', '7F3A'],
    [['evaluate', 'a.xlsx', '--print', '7F3A-19C2'], 'NOT_FOR_VERB', '--print'],
    [['evaluate', 'a.xlsx', '--tahun', '2026'], 'UNKNOWN_OPTION', '--tahun'],
    [['evaluate', 'a.xlsx', '-x'], 'UNKNOWN_OPTION', '-x'],
    [['evaluate', 'a.xlsx', '--out'], 'MISSING_VALUE', '--out'],
    [['evaluate', 'a.xlsx', '--out='], 'MISSING_VALUE', '--out'],
    [['evaluate', 'a.xlsx', '--out', '--json', '-'], 'MISSING_VALUE', '--out'],
    [['inspect', 'a.xlsx', '--out', 'b.xlsx'], 'NOT_FOR_VERB', '--out'],
    [['undo', 'a.xlsx', '--as-of', '2026-09-30'], 'NOT_FOR_VERB', '--as-of'],
    [['undo', 'a.xlsx', '--json', '-'], 'NOT_FOR_VERB', '--json'],
    [['evaluate', 'a.xlsx', '--lang', 'jv'], 'BAD_LANGUAGE', 'jv'],
    [['evaluate', 'a.xlsx', '--jobs', '0'], 'BAD_JOBS', '0'],
    [['evaluate', 'a.xlsx', '--jobs', 'dua'], 'BAD_JOBS', 'dua'],
    [['inspect', 'a.xlsx', '--jobs', '2'], 'NOT_FOR_VERB', '--jobs'],
    [['evaluate', 'a.xlsx', '--year', '26'], 'BAD_YEAR', '26'],
    [['evaluate', 'a.xlsx', '--year', '2026.5'], 'BAD_YEAR', '2026.5'],
    [['evaluate', 'a.xlsx', '--as-of', '30-09-2026'], 'BAD_DATE', '30-09-2026'],
    [['evaluate', 'a.xlsx', '--as-of', '2026-02-29'], 'BAD_DATE', '2026-02-29'],
  ])('refuses %j as %s', (words, code, value) => {
    expect(failureOf(...words)).toEqual({ code, value });
  });
});

describe('isRealDate', () => {
  it.each([
    ['2026-09-30', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-09-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-9-30', false],
    ['20260930', false],
    ['', false],
  ])('%s: %s', (text, isReal) => {
    expect(isRealDate(text)).toBe(isReal);
  });
});

describe('wantsHelp', () => {
  it.each([
    [['--help'], true],
    [['help'], true],
    [['evaluate', '-h'], true],
    [['evaluate', 'a.xlsx', '--help'], true],
    [['evaluate', '--', '--help'], false],
    [['evaluate', 'help'], false],
    [[], false],
  ])('%j: %s', (words, isWanted) => {
    expect(wantsHelp(words)).toBe(isWanted);
  });
});

describe('languageOf', () => {
  it.each([
    [['evaluate', '--lang', 'en'], 'en'],
    [['--lang=en'], 'en'],
    [['evaluate', '--lang', 'id'], 'id'],
    [['evaluate', '--lang', 'jv'], 'id'],
    [['evaluate', 'en'], 'id'],
  ])('%j: %s', (words, language) => {
    expect(languageOf(words)).toBe(language);
  });
});
