// What Excel refuses, in the shipped pane in a real browser: every kind of refusal, and a person inside a cell.
import { FAULT_CODES } from '../../src/workbench/faultCodes';
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

const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });

async function toPreview(): Promise<void> {
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
  await button('Mulai dengan file ini').click();
  await title('Pratinjau').waitFor();
}

async function write(): Promise<void> {
  await button('Tulis hasil').click();
  await title('Selesai').waitFor();
}

/** What is said of a trouble: that nothing changed, or, where it looks like a fault of the tool, its code. */
const said = (code: string) =>
  open.pane.getByText('Tidak ada yang berubah di buku kerja.').or(open.pane.getByText(`(${code})`));

/** One button leads out of the trouble, and what was to be written is written. */
async function outOfTrouble(code: string): Promise<void> {
  expect(await open.pane.getByRole('main').innerText()).toMatch(/\p{Lu}.{20,}\./u);
  await open.picture(`pane-trouble-${code}`, 'pane');
  const ways = open.pane.getByRole('contentinfo').getByRole('button');
  expect([1, 2]).toContain(await ways.count());
  await ways.last().click();
  await title('Pratinjau').waitFor();
  // Where trying again is not offered, the preview itself offers to look again.
  if ((await button('Tulis hasil').count()) === 0) await button('Lihat lagi').last().click();
  await write();
}

describe('a refusal of the host', () => {
  it('of any kind is said in a sentence with a way out, and then the write succeeds', async () => {
    await toPreview();
    for (const code of FAULT_CODES) {
      await open.page
        .getByRole('combobox', { name: 'Coba gangguan pada langkah berikut' })
        .selectOption(code);
      await button('Tulis hasil').click();
      await title('Selesai').or(said(code)).first().waitFor();
      // A host that was only busy is asked again, and nobody notices.
      if (!(await title('Selesai').isVisible())) await outOfTrouble(code);
      await button('Batalkan semua').click();
      await title('Dibatalkan').waitFor();
      await button('Lihat lagi').click();
      await title('Pratinjau').waitFor();
    }
  }, 240_000);

  it('while a person is inside a cell is a hint, and leaving the cell is enough', async () => {
    await toPreview();
    await open.page
      .getByRole('gridcell', { name: 'Retribusi Pelayanan Pasar', exact: true })
      .first()
      .dblclick();
    await button('Tulis hasil').click();
    await open.pane.getByText('Sebuah sel masih disunting.', { exact: false }).waitFor();
    await open.picture('pane-cell-editing', 'pane');
    await open.page.getByRole('textbox').press('Escape');
    await button('Coba lagi').click();
    await title('Pratinjau').waitFor();
    await write();
  });
});
