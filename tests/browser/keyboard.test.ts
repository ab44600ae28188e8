// The keyboard in the shipped pane, behind the library of Excel on the web, which takes Tab and Escape for itself: every
// control is reached, Escape goes back, and the focus leaves the pane where the library lets it go.
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
let open: WorkbenchPage;

beforeAll(async () => {
  site = await startWorkbench();
  open = await site.open({}, '');
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
  await open.pane.getByRole('button', { name: 'Mulai dengan file ini' }).press('Enter');
  await title('Pratinjau').waitFor();
});
afterAll(async () => {
  await open.close();
  await site.stop();
  expect(open.troubles).toEqual([]);
});

const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });
const press = (key: string): Promise<void> => open.page.keyboard.press(key);

/** What has the focus in the pane: its tag and the beginning of its name. */
const focused = (): Promise<string> =>
  open.pane.locator('body').evaluate(() => {
    const { activeElement } = document;
    const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    return `${activeElement?.tagName ?? ''} ${name.slice(0, 24)}`.trim();
  });
const isInPane = (): Promise<boolean> =>
  open.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);

describe('the keyboard in the pane', () => {
  it('goes on from the heading to the controls, and back', async () => {
    expect(await focused()).toBe('H1 Pratinjau');
    await press('Tab');
    expect(await focused()).toBe('BUTTON 1 Data');
    await press('Tab');
    expect(await focused()).toBe('BUTTON 2 Periksa');
    await press('Shift+Tab');
    expect(await focused()).toBe('BUTTON 1 Data');
  });

  it('reaches the main button, and leaves the pane behind the last control', async () => {
    const reached: string[] = [];
    for (let presses = 0; presses < 80 && (await isInPane()); presses += 1) {
      await press('Tab');
      reached.push(await focused());
    }
    expect(reached).toContain('BUTTON Tulis hasil');
    expect(await isInPane()).toBe(false);
  });

  it('goes back with Escape, and stays in the pane', async () => {
    await open.pane.getByRole('button', { name: '3 Aturan' }).press('Enter');
    await title('Aturan penilaian').waitFor();
    await press('Escape');
    await title('Aturan penilaian').waitFor({ state: 'detached' });
    await open.pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await isInPane()).toBe(true);
    expect(await focused()).not.toBe('BODY');
  });
});
