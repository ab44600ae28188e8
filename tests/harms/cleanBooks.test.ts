// The books into which the harms put their faults are right themselves: nothing missed, nothing false, nothing asked.
import { cleanBook, LAYOUT_NAMES } from './cleanBooks';
import { falseVerdicts, judged, missedVerdicts } from './harmBook';

/** Two quarters may be running totals; an account without a deposit may be one that nobody lists. */
const MAY_ASK_EARLY = ['H', 'I'];

describe('a clean book', () => {
  it.each(
    LAYOUT_NAMES.flatMap((layout) => [3, 6, 9, 12].map((last) => [layout, last] as const)).filter(
      ([layout, last]) => last >= 9 || !MAY_ASK_EARLY.includes(layout[0] ?? ''),
    ),
  )('%s up to month %i gives every verdict and no other', async (layout, last) => {
    const book = cleanBook(layout, last);
    const json = await judged(book);
    expect(falseVerdicts(book.indicators, json)).toEqual([]);
    expect(missedVerdicts(book.indicators, json)).toEqual([]);
  });

  it('can show a breach', async () => {
    const json = await judged(cleanBook('D, a matrix of months'));
    const breaches = json.indicators.filter(
      ({ periods }) => periods['TW I'].pactStatus === 'Terindikasi Pelanggaran',
    );
    expect(breaches.length).toBeGreaterThan(0);
  });
});
