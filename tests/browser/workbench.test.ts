// The workbench itself in a real browser: files in and out, the grid, and the published pane in its frame.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPackage } from '../../src/host/file/openPackage';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

const DIST = path.join(__dirname, '../../dist');
const SAMPLE = path.join(__dirname, '../../assets/contoh-pad.xlsx');

let site: WorkbenchSite;
let open: WorkbenchPage;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open();
});
afterEach(async () => {
  await open.close();
  expect(open.troubles).toEqual([]);
});

const grid = () => open.page.getByRole('grid');
const cell = (address: string) => open.page.getByRole('gridcell', { name: new RegExp(`^${address}: `) });

async function openSample(): Promise<void> {
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
  await grid().waitFor();
}

/** What the person gets when he saves, opened again. */
async function saved(): Promise<ReturnType<typeof openPackage>> {
  const download = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Simpan salinan' }).click();
  const file = await (await download).path();
  return openPackage(readFileSync(file));
}

describe('the workbench', () => {
  it('opens the sample and shows the pane beside it', async () => {
    await openSample();
    await open.pane.getByRole('heading', { level: 1 }).waitFor();
    await open.picture('workbench-sample');
    expect(await grid().getAttribute('aria-label')).toBe('Lembar Target');
  });

  it('takes what is typed into a cell and keeps it in the saved copy', async () => {
    await openSample();
    await open.page.getByRole('tab', { name: 'Realisasi' }).click();
    await open.page.getByRole('gridcell', { name: '4.1.01.15' }).first().click();
    await open.page.keyboard.press('ArrowRight');
    await open.page.keyboard.press('ArrowRight');
    await open.page.keyboard.type('1.234.567,89');
    await open.page.keyboard.press('Enter');
    const copy = await saved();
    if (!copy.ok) throw new Error(copy.failure.code);
    const sheet = copy.value.findSheet('Realisasi')?.worksheet;
    const values = [...(sheet?.rows.values() ?? [])].flatMap((row) => row.values);
    expect(values).toContain(1234567.89);
  });

  it('gives back every byte of every part of a file that nobody changed', async () => {
    await open.page.locator('input[type=file]').setInputFiles(SAMPLE);
    await grid().waitFor();
    const copy = await saved();
    const source = openPackage(readFileSync(SAMPLE));
    if (!copy.ok || !source.ok) throw new Error('A file cannot be opened');
    const { zip } = source.value.parts;
    for (const name of zip.names()) expect(copy.value.parts.zip.part(name)).toEqual(zip.part(name));
  });

  it('says in one sentence why a file cannot be opened, and stays as it is', async () => {
    await open.page.locator('input[type=file]').setInputFiles({
      name: 'laporan.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
    });
    await open.page.getByRole('status').getByText('laporan.xls tidak dapat dibaca').waitFor();
    expect(await grid().count()).toBe(0);
  });

  it('speaks English when asked, in the pane as well', async () => {
    await openSample();
    await open.page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await open.page.getByRole('button', { name: 'Assess Attainment' }).waitFor();
    await open.pane.locator('html[lang=en]').waitFor();
  });

  it('selects with the keyboard alone', async () => {
    await openSample();
    await cell('A1').click();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
      await open.page.keyboard.press(key);
    expect(await cell('B4').getAttribute('aria-selected')).toBe('true');
  });
});

describe('the pane of the workbench', () => {
  const filesIn = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .sort();

  it('is the published one, byte for byte, but for the address of the library in its page', () => {
    const published = path.join(DIST, 'pane');
    const framed = path.join(DIST, 'workbench/pane');
    const names = filesIn(published);
    expect(filesIn(framed)).toEqual(names);
    for (const name of names.filter((file) => file !== 'taskpane.html'))
      expect(readFileSync(path.join(framed, name)).equals(readFileSync(path.join(published, name)))).toBe(
        true,
      );
    const page = readFileSync(path.join(published, 'taskpane.html'), 'utf8');
    expect(readFileSync(path.join(framed, 'taskpane.html'), 'utf8')).toBe(
      page.replaceAll('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '../office/office.js'),
    );
  });

  it('loads at most 180 kB of scripts, compressed, before its first screen', () => {
    const folder = path.join(DIST, 'pane');
    const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    const scripts = filesIn(folder).filter((name) => name.endsWith('.js') && page.includes(name));
    expect(scripts.length).toBeGreaterThan(1);
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(180 * 1024);
  });
});
