// How the shipped pane looks and is heard in a real browser: narrow, dark, with forced colours, magnified, in both languages.
// On every screen of the walk axe-core finds nothing, nothing is wider than the pane, and a picture is kept.
import type axeCore from 'axe-core';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Words {
  readonly begin: string;
  readonly sample: string;
  readonly preview: string;
  readonly back: string;
  readonly write: string;
  readonly done: string;
  readonly unmet: string;
  readonly about: string;
  readonly dark: string;
  readonly close: string;
  /** Screens on which something is decided, by the link that opens each, over the step that they belong to. */
  readonly decisions: Readonly<Record<string, readonly (readonly [screen: string, link: string | RegExp])[]>>;
}

const INDONESIAN: Words = {
  begin: 'Mulai dengan file ini',
  sample: 'Buka contoh',
  preview: 'Pratinjau',
  back: 'Kembali',
  write: 'Tulis hasil',
  done: 'Selesai',
  unmet: 'Lihat yang belum tercapai',
  about: 'Tentang',
  dark: 'Gelap',
  close: 'Kembali',
  decisions: {
    officials: [
      ['term', 'Tetapkan Pejabat Baru di sini'],
      ['signing', 'Tambah pakta'],
    ],
    rules: [
      ['stages', 'Ubah tahapan'],
      ['bounds', 'Ubah batas status'],
      ['indicators', 'Ubah per indikator'],
    ],
    indicators: [['indicator', /^Pajak Bumi dan Bangunan/]],
  },
};
const ENGLISH: Words = {
  begin: 'Start with this file',
  sample: 'Open sample',
  preview: 'Preview',
  back: 'Back',
  write: 'Write results',
  done: 'Done',
  unmet: 'Show what is not met',
  about: 'About',
  dark: 'Dark',
  close: 'Back',
  decisions: {
    officials: [
      ['term', 'Settle Pejabat Baru here'],
      ['signing', 'Add a pact'],
    ],
    rules: [
      ['stages', 'Change the stages'],
      ['bounds', 'Change the bounds'],
      ['indicators', 'Change by indicator'],
    ],
    indicators: [['indicator', /^Pajak Bumi dan Bangunan/]],
  },
};

let site: WorkbenchSite;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());

async function paneFrame({ page }: WorkbenchPage): Promise<Frame> {
  const frame = await (await page.locator('iframe:visible').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('There is no pane');
  return frame;
}

/** What axe-core objects to, and whether anything is wider than the pane. */
async function problems(open: WorkbenchPage): Promise<readonly string[]> {
  const frame = await paneFrame(open);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run(document);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      ),
      ...(scrollWidth > clientWidth ? [`${String(scrollWidth)} px wide in ${String(clientWidth)} px`] : []),
    ];
  });
}

async function walk(
  name: string,
  open: WorkbenchPage,
  words: Words,
  isDark: boolean,
): Promise<readonly string[]> {
  const { page, pane } = open;
  const found: string[] = [];
  const button = (label: string | RegExp) => pane.getByRole('button', { name: label, exact: true });
  const look = async (screen: string): Promise<void> => {
    await pane.getByRole('heading', { level: 1 }).waitFor();
    await open.picture(`${name}-${screen}`, 'pane');
    for (const problem of await problems(open)) found.push(`${screen}: ${problem}`);
  };
  const decide = async (screen: string): Promise<void> => {
    const before = await pane.getByRole('heading', { level: 1 }).textContent();
    for (const [over, link] of words.decisions[screen] ?? []) {
      await button(link).first().click();
      await pane
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: before ?? '' })
        .waitFor();
      await look(over);
      await decide(over);
      await button(words.back).click();
      await pane.getByRole('heading', { level: 1, name: before ?? '', exact: true }).waitFor();
    }
  };
  await page.getByRole('main').getByRole('button', { name: words.sample }).click();
  await button(words.begin).waitFor();
  await look('welcome');
  await button(words.about).click();
  await look('about');
  if (isDark) {
    await pane.getByRole('radio', { name: words.dark }).check();
    await look('about-dark');
  }
  await button(words.close).click();
  await button(words.begin).click();
  await pane.getByRole('heading', { level: 1, name: words.preview, exact: true }).waitFor();
  await look('preview');
  for (const screen of ['officials', 'rules', 'checks', 'found']) {
    await button(words.back).click();
    await look(screen);
    await decide(screen);
  }
  const last = pane.getByRole('navigation').getByRole('button').last();
  await last.click();
  await pane.getByRole('heading', { level: 1, name: words.preview, exact: true }).waitFor();
  await button(words.write).click();
  await pane.getByRole('heading', { level: 1, name: words.done, exact: true }).waitFor();
  await look('done');
  await button(words.unmet).click();
  await look('unmet');
  return found;
}

describe('the pane', () => {
  it.each<[string, BrowserContextOptions, Words, boolean]>([
    ['narrow-id', { viewport: { width: 320, height: 700 } }, INDONESIAN, false],
    ['wide-en', { viewport: { width: 1280, height: 900 }, locale: 'en-US' }, ENGLISH, false],
    ['dark', { viewport: { width: 320, height: 700 } }, INDONESIAN, true],
    ['forced-colours', { viewport: { width: 320, height: 700 }, forcedColors: 'active' }, INDONESIAN, false],
    // What 200 % zoom leaves of a pane of 640 device pixels.
    ['magnified', { viewport: { width: 320, height: 380 }, deviceScaleFactor: 2 }, INDONESIAN, false],
  ])('is accessible and whole: %s', async (name, options, words, isDark) => {
    const open = await site.open(options);
    const found = await walk(name, open, words, isDark);
    await open.close();
    expect(found).toEqual([]);
    expect(open.troubles).toEqual([]);
  });
});
