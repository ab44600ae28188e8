// The start of the shipped pane, in a real browser with a slow library: what can be pressed before Office has answered is
// pressed to good purpose, and what was guessed wrong is set right.
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
let open: WorkbenchPage;
/** Lets the library's own files pass. */
let letPass: () => void;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open({}, '');
  const passing = new Promise<void>((resolve) => {
    letPass = resolve;
  });
  await open.page.route('**/office/excel-web-*.js', async (route) => {
    await passing;
    await route.continue();
  });
});
afterEach(async () => {
  await open.close();
  expect(open.troubles).toEqual([]);
});

const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });
const openSample = (): Promise<void> =>
  open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();

describe('the pane before Office has answered', () => {
  it('greets already, and keeps a press until Office is there', async () => {
    await openSample();
    await button('Mulai dengan file ini').click();
    await open.pane.getByRole('button', { name: 'Kembali' }).waitFor();
    await open.picture('pane-early-press', 'pane');
    letPass();
    await title('Pratinjau').waitFor();
  });

  it('speaks the language of the Excel that frames it', async () => {
    await open.page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await open.page.getByRole('main').getByRole('button', { name: 'Open sample' }).click();
    await button('Start with this file').waitFor();
    letPass();
    await button('Start with this file').click();
    await title('Preview').waitFor();
  });

  it('reads at once where it was used before', async () => {
    await openSample();
    await button('Mulai dengan file ini').click();
    letPass();
    await title('Pratinjau').waitFor();
    await open.page.unrouteAll();
    await open.page.reload();
    await openSample();
    await title('Pratinjau').waitFor();
  });

  it('runs what the ribbon asks for as soon as it can', async () => {
    await openSample();
    await title('Nilai capaian target dan pakta').waitFor();
    await open.page.getByRole('toolbar').getByRole('button', { name: 'Nilai Ulang', exact: true }).click();
    letPass();
    await title('Pratinjau').waitFor();
  });
});
