// Limits on the size of messages: what is too large goes again in halves, down to single steps, and a limit that never lets
// go ends it after a handful of tries. An answer without values, which Excel gives instead of an error, is the same.
import type { PlanOperation } from '../../src/sheets/plan';
import { openBook, valueOf } from './openedBook';

const addSheet: PlanOperation = { kind: 'addSheet', sheet: 'Uji' };
const row = (at: number): PlanOperation => ({
  kind: 'writeCells',
  sheet: 'Uji',
  top: at,
  left: 1,
  cells: [[`baris ${at}`, at]],
});
const ROWS = Array.from({ length: 200 }, (_, at) => row(at + 1));
const EXPECTED = ROWS.map((_, at) => [`baris ${at + 1}`, at + 1]);

async function bookWithSheet() {
  const book = openBook('1.17');
  valueOf(await book.port.write([addSheet]));
  book.messages.length = 0;
  return book;
}

async function filledBook() {
  const book = await bookWithSheet();
  valueOf(await book.port.write(ROWS));
  book.messages.length = 0;
  return book;
}

describe('createExcelPort().write', () => {
  it('goes on in ever smaller messages, each operation once and in order', async () => {
    const book = await bookWithSheet();
    book.refuse = (body) => (JSON.stringify(body).length > 8_000 ? 'RequestPayloadSizeLimitExceeded' : null);
    valueOf(await book.port.write(ROWS));
    expect(book.messages.filter(({ responseBytes }) => responseBytes > 0).length).toBeGreaterThan(10);
    expect(valueOf(await book.port.read(() => true)).reading.sheets[1]?.values).toEqual(EXPECTED);
  });

  it('ends with a failure where not even one step may pass', async () => {
    const book = await bookWithSheet();
    book.refuse = (_, number) => (number > 0 ? 'RequestPayloadSizeLimitExceeded' : null);
    expect(await book.port.write(ROWS)).toMatchObject({
      ok: false,
      failure: { code: 'PAYLOAD_TOO_LARGE', sheet: 'Uji', done: 0 },
    });
    expect(book.messages.length).toBeLessThan(12);
  });
});

describe('createExcelPort().read', () => {
  it('asks for fewer rows where Excel answers many with nothing', async () => {
    const book = await filledBook();
    const expected = valueOf(await book.port.read(() => true)).reading;
    book.alter = (response) => ({
      ...response,
      Results: response.Results.map(({ ActionId, Value }) => ({ ActionId, Value: withoutMany(Value) })),
    });
    const { reading } = valueOf(await book.port.read(() => true));
    expect(reading).toEqual(expected);
    expect(reading.sheets[1]?.values).toEqual(EXPECTED);
  });

  it('ends with a failure where every answer is too large', async () => {
    const book = await filledBook();
    book.refuse = (_, number) => (number > 0 ? 'ResponsePayloadSizeLimitExceeded' : null);
    expect(await book.port.read(() => true)).toMatchObject({
      ok: false,
      failure: { code: 'PAYLOAD_TOO_LARGE' },
    });
    expect(book.messages.length).toBeLessThan(12);
  });
});

/** Values of more than 70 rows become nothing, as in Excel those of more than five million cells. */
function withoutMany(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('Values' in value)) return value;
  return Array.isArray(value.Values) && value.Values.length > 70 ? { ...value, Values: null } : value;
}
