// Every verdict's sentence can be checked without the tool: 500 random sentences are taken apart by a parser of the test's own,
// the cells that they name are fetched from the files, and figures and verdict are worked out again.
import { seeded } from '../../support/seeded';
import { figureIn } from './exact';
import { parsedStatement } from './parsedStatement';
import { possibleVerdicts, type SumsOf } from './recomputedPact';
import { recomputedStatus } from './recomputedStatus';
import { saidBooks, saidIn, type Said, type SaidBook } from './saidBooks';

const LIMIT = 300_000;
const SEED = Number(process.env['SENTENCE_SEED'] ?? 20_261_122);
const COUNT = Number(process.env['SENTENCE_COUNT'] ?? 500);
const ENGLISH = COUNT / 5;

const amountOf = (text: string | null | undefined): bigint | null =>
  text == null || !/^-?[\d.]+$/.test(text) ? null : figureIn(text, 'en');

function sumsIn({ rows }: SaidBook, period: string): SumsOf {
  const places = new Map(rows.map((row) => [`${row.source.sheet}!${String(row.source.row)}`, row]));
  return (sheet, row) => {
    const found = places.get(`${sheet}!${String(row)}`)?.periods[period];
    if (found === undefined) throw new Error(`No result stands at ${sheet}!${String(row)}`);
    return { target: amountOf(found.target), realisation: amountOf(found.realisation) };
  };
}

/** What is wrong with a sentence; null where nothing is. */
function faultOf({ book, period, told, sentence }: Said): string | null {
  const { model, language, asOf } = book;
  try {
    const statement = parsedStatement(sentence, language);
    if (statement.period !== period) return `speaks of ${statement.period}`;
    if (statement.status.status !== told.status)
      return `says ${statement.status.status}, the JSON ${told.status}`;
    const ask = { model, language, asOf, statement };
    const status = recomputedStatus(ask);
    if (status !== told.status) return `says ${told.status}, its cells give ${status}`;
    const verdicts = possibleVerdicts({ ...ask, sumsOf: sumsIn(book, period) });
    if (verdicts !== null && !verdicts.includes(told.pactStatus))
      return `says ${told.pactStatus}, its cells give ${verdicts.join(' or ')}`;
    const said = statement.pactStatus ?? told.pactStatus;
    return said === told.pactStatus ? null : `says ${said}, the JSON ${told.pactStatus}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const faultsOf = (said: readonly Said[]): readonly string[] =>
  said.flatMap((one) => {
    const fault = faultOf(one);
    return fault === null ? [] : [`${one.book.name}, ${one.row.name}: ${fault}\n   ${one.sentence}`];
  });

/** The figures are held against the threshold of a document. */
const isHeld = ({ sentence }: Said): boolean => /(?:ambang|threshold) [\d.,]+%/.test(sentence);

/** So many at random, each once. */
function drawn(all: readonly Said[], count: number): readonly Said[] {
  const draw = seeded(SEED);
  const rest = [...all];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [one] = rest.splice(draw.whole(0, rest.length - 1), 1);
    if (one === undefined) throw new Error('No sentence is left');
    return one;
  });
}

describe('the one sentence of a verdict', () => {
  let books: readonly SaidBook[] = [];
  let said: readonly Said[] = [];

  beforeAll(async () => {
    books = await saidBooks(30, 120, SEED);
    const all = books.flatMap(saidIn);
    const due = all.filter(({ told }) => told.status !== 'Belum Jatuh Tempo' || told.attainment !== null);
    const of = (language: string, count: number): readonly Said[] => {
      const own = due.filter(({ book }) => book.language === language);
      const some = drawn(own.filter(isHeld), count / 4);
      const others = own.filter((one) => !isHeld(one));
      return [...some, ...drawn(others, count - some.length)];
    };
    said = [...of('id', COUNT), ...of('en', ENGLISH)];
  }, LIMIT);

  it('names cells from which its figures and its verdict can be worked out again', () => {
    expect(said.length).toBeGreaterThanOrEqual(COUNT + ENGLISH);
    expect(faultsOf(said)).toEqual([]);
  });

  it('is drawn from judged rows for the most part, and from documents', () => {
    const judged = said.filter(({ told }) => told.attainment !== null);
    expect(judged.length).toBeGreaterThan(said.length / 2);
    expect(said.filter(isHeld).length).toBeGreaterThan(COUNT / 5);
  });

  it('says almost never that only the tool can put a figure together', () => {
    const read = said.filter(({ sentence }) => /\[(?:dibaca dari|read from) /.test(sentence));
    expect(read.length).toBeLessThan(said.length / 50);
  });

  it.each([
    ['a figure', /Rp(\d)/, (_: string, digit: string) => `Rp${String((Number(digit) % 9) + 1)}`],
    [
      'a row',
      /!([A-Z]+)(\d+)/,
      (_: string, column: string, row: string) => `!${column}${String(Number(row) + 1)}`,
    ],
    [
      'a status',
      / (?:Tercapai|Tidak Tercapai) \(/,
      (word: string) => (word.startsWith(' Tidak') ? ' Tercapai (' : ' Tidak Tercapai ('),
    ],
    [
      'a distance',
      /kurang Rp(\d)/,
      (_: string, digit: string) => `kurang Rp${String((Number(digit) % 9) + 1)}`,
    ],
  ] as const)('would be caught with %s changed', (_, pattern, change) => {
    const money = said.filter(
      ({ sentence, told, book }) =>
        book.language === 'id' &&
        told.attainment !== null &&
        told.attainment !== '0.00' &&
        pattern.test(sentence),
    );
    const changed = money.map((one) => ({
      ...one,
      sentence: one.sentence.replace(pattern, change as never),
    }));
    expect(money.length).toBeGreaterThan(5);
    expect(faultsOf(changed).length).toBeGreaterThan(changed.length * 0.9);
  });
});
