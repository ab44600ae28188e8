// The functions for cells in the shipped pane, made known to Microsoft's own library: each before the library has loaded its
// larger half, their code only when a cell asks; and the script for runtimes without a page, by itself.
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { FUNCTION_IDS } from '../../src/functions/functionTable';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

interface Association {
  readonly mappings: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
}
/** What the library keeps of the functions; no public member tells. */
interface LibraryWindow {
  readonly CustomFunctions: { readonly _association: Association };
}

let site: WorkbenchSite;
let open: WorkbenchPage;
beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open({}, '');
});
afterEach(async () => {
  await open.close();
  expect(open.troubles).toEqual([]);
});

const openSample = (): Promise<void> =>
  open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();

async function paneFrame(): Promise<Frame> {
  await open.pane.getByRole('button', { name: 'Mulai dengan file ini' }).waitFor();
  const frame = open.page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('No frame holds the pane');
  return frame;
}

const knownTo = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    Object.keys((window as unknown as LibraryWindow).CustomFunctions._association.mappings),
  );

/** What a call gives: its value, or the code and the words of Excel's error. */
const calls = (
  frame: Frame,
  all: readonly (readonly [string, readonly unknown[]])[],
): Promise<readonly unknown[]> =>
  frame.evaluate(async (wanted) => {
    const { mappings } = (window as unknown as LibraryWindow).CustomFunctions._association;
    const outcomes: unknown[] = [];
    for (const [id, given] of wanted) {
      try {
        outcomes.push(await mappings[id]?.(...given));
      } catch (error) {
        const { code, message } = error as { readonly code: string; readonly message: string };
        outcomes.push([error instanceof CustomFunctions.Error, code, message]);
      }
    }
    return outcomes;
  }, all);

const INVOCATION = { functionName: 'PERSEN' };
const CALLS = [
  ['PERSEN', [3_899_850_000, 3_900_000_000, null, INVOCATION]],
  ['STATUS', [0.9999, INVOCATION]],
  ['PERINGKAT', [0.905, INVOCATION]],
  ['TERBILANG', [3_000_000_000, INVOCATION]],
  ['TRIWULAN', [46_112, INVOCATION]],
  ['PERSEN', [null, 5, null, INVOCATION]],
  ['PERSEN', [5, 0, null, INVOCATION]],
] as const;
const VALUES = [0.9999, 'Mendekati Target', 'Tinggi', 'tiga miliar', 'TW I'];

describe('the functions for cells', () => {
  it('are known to the library before its larger half is there', async () => {
    let letPass: () => void = () => undefined;
    const passing = new Promise<void>((resolve) => {
      letPass = resolve;
    });
    await open.page.route('**/office/excel-web-*.js', async (route) => {
      await passing;
      await route.continue();
    });
    await openSample();
    const frame = await paneFrame();
    expect(await knownTo(frame)).toEqual(FUNCTION_IDS);
    letPass();
  });

  it('load their code with the first call, and answer as the rules do', async () => {
    const asked: string[] = [];
    open.page.on('request', (request) => {
      if (request.url().includes('/formulas.')) asked.push(request.url());
    });
    await openSample();
    const frame = await paneFrame();
    await frame.waitForFunction(() => 'Error' in CustomFunctions);
    expect(asked).toEqual([]);
    const outcomes = await calls(frame, CALLS);
    expect(outcomes.slice(0, 5)).toEqual(VALUES);
    expect(outcomes.slice(5)).toEqual([
      [true, '#N/A', 'Realisasi belum ada.'],
      [true, '#DIV/0!', 'Target 0: tidak ada yang dapat dibandingkan.'],
    ]);
    expect(asked).toHaveLength(1);
  });

  it('stand by themselves in one script for a runtime without a page', async () => {
    const library = path.dirname(require.resolve('@microsoft/office-js/package.json'));
    const files = [
      path.join(library, 'dist/custom-functions-runtime.js'),
      path.join(__dirname, '../../dist/pane/functions.js'),
    ];
    const blank = await open.page.context().newPage();
    await blank.route('https://kosong.example/**', async (route) => {
      const file = files.find((one) => route.request().url().endsWith(path.basename(one)));
      // What Microsoft's script would load of a host has no place here.
      await (file === undefined ? route.abort() : route.fulfill({ path: file }));
    });
    for (const file of files)
      await blank.addScriptTag({ url: `https://kosong.example/${path.basename(file)}` });
    const frame = blank.mainFrame();
    expect(await knownTo(frame)).toEqual(FUNCTION_IDS);
    expect(await calls(frame, CALLS.slice(0, 5))).toEqual(VALUES);
  });
});
