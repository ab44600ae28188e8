// The history in the shipped pane: a run held against the workbook and against what is typed from paper, in a real browser.
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
let open: WorkbenchPage;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open({}, '?uji');
});
afterEach(async () => {
  await open.close();
  expect(open.troubles).toEqual([]);
});

const button = (name: string | RegExp) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });

describe('Riwayat', () => {
  it('matches a run and paper, names what differs, and compares', async () => {
    await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
    await button('Mulai dengan file ini').click();
    await title('Pratinjau').waitFor();
    await button('Tulis hasil').click();
    await title('Selesai').waitFor();
    await button('Riwayat').click();
    await title('Riwayat').waitFor();
    await open.picture('pane-history', 'pane');
    const print = /sidik jari ([0-9A-F]{4}-[0-9A-F]{4})/.exec(
      (await open.pane.getByText(/sidik jari/).textContent()) ?? '',
    )?.[1];
    await button(/^Cocokkan hasil/).click();
    await open.pane.getByText('Cocok: buku kerja ini masih sama').waitFor();
    await open.picture('pane-match', 'pane');
    const field = open.pane.getByRole('textbox', { name: 'Sidik jari di kertas' });
    await field.fill(print ?? '');
    await field.press('Enter');
    await open.pane.getByText('Cocok: buku kerja ini menghasilkan sidik jari').waitFor();
    await field.fill('0000-0000');
    await button('Cocokkan').click();
    await open.pane.getByText('Buku kerja ini tidak sama dengan kertas itu.').waitFor();
    await open.picture('pane-match-not', 'pane');

    await open.page.getByRole('tab', { name: 'Realisasi', exact: true }).click();
    await open.page.getByRole('gridcell', { name: '4.1.02.01.05', exact: true }).first().click();
    for (const key of ['ArrowRight', 'ArrowRight']) await open.page.keyboard.press(key);
    await open.page.keyboard.type('1.000');
    await open.page.keyboard.press('Enter');
    await button('Kembali').click();
    await button(/^Bandingkan hasil/).click();
    await title('Bandingkan').waitFor();
    await open.pane.getByText(/Yang berbeda: angka dan pejabat dan hasil\./).waitFor();
    await open.pane
      .getByText(/\(realisasi berubah; capaian/)
      .first()
      .waitFor();
    await open.picture('pane-compare', 'pane');
  });
});
