// A whole journey over a book whose officials bear unmistakable names: nothing of them on the browser's console, in its
// stores, in an address or in the name of a file.
import { bookOf, foundIn, person, tracesOf } from '../../reliability/namedBook';
import { openTemplate } from '../application/openTemplate';
import { seeded } from '../support/seeded';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

const draw = seeded(30);
const PERSONS = [person(draw), person(draw), person(draw)];
const TRACES = tracesOf(PERSONS);
const isNaming = (text: string): boolean => foundIn(text, TRACES);

let site: WorkbenchSite;
let open: WorkbenchPage;
const said: string[] = [];

beforeAll(async () => {
  site = await startWorkbench();
  open = await site.open({}, '?uji');
  open.page.on('console', (message) => said.push(message.text()));
});
afterAll(async () => {
  await open.close();
  await site.stop();
});

const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });

/** Everything that the page and the pane keep in the browser. */
async function kept(): Promise<string> {
  const stores = await Promise.all(
    open.page.frames().map((frame) =>
      frame.evaluate(async () => {
        const caches = 'caches' in window ? await window.caches.keys() : [];
        const bases = await window.indexedDB.databases();
        return JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          caches,
          bases,
          window.name,
        ]);
      }),
    ),
  );
  return stores.join('\n');
}

describe('a journey over named officials', () => {
  it('leaves nobody’s name outside the workbook', async () => {
    const book = await openTemplate(bookOf(PERSONS, false));
    await open.page.locator('input[type=file]').setInputFiles({
      name: 'bernama.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(book.save()),
    });
    await button('Mulai dengan file ini').click();
    await title('Pratinjau').waitFor();
    await button('Tulis hasil').click();
    await title('Selesai').waitFor();
    await open.page.getByRole('tab', { name: 'Target', exact: true }).click();
    await open.page.getByRole('gridcell', { name: 'Pajak Reklame', exact: true }).first().click();
    await open.page.getByRole('toolbar').getByRole('button', { name: 'Mengapa?', exact: true }).click();
    await title('Mengapa?').waitFor();
    // The person is there to be found: the pane names the one who answers.
    expect(isNaming(await open.pane.locator('body').innerText())).toBe(true);
    const download = open.page.waitForEvent('download');
    await open.page.getByRole('button', { name: 'Simpan salinan' }).click();
    expect(isNaming((await download).suggestedFilename())).toBe(false);
    await button('Tutup').click();
    await button('Batalkan semua').click();
    await title('Dibatalkan').waitFor();

    const stores = await kept();
    expect(stores).toContain('capaian');
    expect(isNaming(stores)).toBe(false);
    expect(said.filter(isNaming)).toEqual([]);
    expect(open.outgoing.requests.filter(isNaming)).toEqual([]);
    expect(open.troubles).toEqual([]);
  });
});
