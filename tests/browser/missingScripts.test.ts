// Scripts of the shipped pane that do not come, one after another, in a real browser: each is said in a sentence, nothing
// has changed, and trying again is enough once the connection is back.
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
let open: WorkbenchPage;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open({}, '');
});
afterEach(() => open.close());

const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });

/** What the browser itself says of a file that was held back; anything else fails the test. */
const HELD_BACK = /^console error: Failed to load resource: net::ERR_FAILED$/;

async function toPreview(): Promise<void> {
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
  await button('Mulai dengan file ini').click();
}

/** Says what is missing, that nothing changed, and goes on once the file comes. */
async function goesOnAfter(name: string): Promise<void> {
  await open.pane.getByText('Sebagian berkas panel belum termuat', { exact: false }).waitFor();
  await open.pane.getByText('Tidak ada yang berubah di buku kerja.').waitFor();
  await open.picture(`pane-missing-${name}`, 'pane');
  expect(open.troubles).not.toEqual([]);
  expect(open.troubles.filter((trouble) => !HELD_BACK.test(trouble))).toEqual([]);
  await open.page.unroute(`**/${name}.*.js`);
  await button('Coba lagi').click();
}

describe('a script that does not come', () => {
  it.each(['engine', 'screens', 'views', 'proof'])('holds back the reading: %s', async (name) => {
    await open.page.route(`**/${name}.*.js`, (route) => route.abort());
    await toPreview();
    await goesOnAfter(name);
    await title('Pratinjau').waitFor();
  });

  it('holds back the writing', async () => {
    await open.page.route('**/writing.*.js', (route) => route.abort());
    await toPreview();
    await title('Pratinjau').waitFor();
    await button('Tulis hasil').click();
    await goesOnAfter('writing');
    await button('Tulis hasil').click();
    await title('Selesai').waitFor();
  });
});
