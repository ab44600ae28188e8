// The books into which the harms put their faults are right themselves: nothing missed, nothing false, nothing asked.
// Here each of them goes through its file and the real library too, and says the same.
import { cleanBook, LAYOUT_NAMES } from './cleanBooks';
import { falseVerdicts, judged, judgedThroughHost, missedVerdicts } from './harmBook';

describe('a clean book', () => {
  it.each(LAYOUT_NAMES.flatMap((layout) => [3, 6, 9, 12].map((last) => [layout, last] as const)))(
    '%s up to month %i gives every verdict and no other',
    async (layout, last) => {
      const book = cleanBook(layout, last);
      const json = await judgedThroughHost(book);
      expect(await judged(book)).toEqual(json);
      expect(falseVerdicts(book.indicators, json)).toEqual([]);
      expect(missedVerdicts(book.indicators, json)).toEqual([]);
    },
  );

  it('can show a breach', async () => {
    const json = await judged(cleanBook('D, a matrix of months'));
    const breaches = json.indicators.filter(
      ({ periods }) => periods['TW I'].pactStatus === 'Terindikasi Pelanggaran',
    );
    expect(breaches.length).toBeGreaterThan(0);
  });
});
