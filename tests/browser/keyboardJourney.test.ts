// The officer's whole way by keys alone, in the shipped pane in a real browser: from the first screen over questions, rules and
// pacts to the result, its reasons and its undo. On every screen Tab reaches every control and leaves the pane behind the
// last, Shift+Tab comes back in, and the focus is never lost.
import { sheetsWorkbook, type SheetCell } from '../support/sheetsWorkbook';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
let open: WorkbenchPage;

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const MOST_CONTROLS = 60;

/** Targets of a revised budget without its date, so that something is asked. */
function officeBook(): Uint8Array {
  const rows: SheetCell[][] = [
    ['TARGET DAN REALISASI PAD TAHUN 2026'],
    [],
    ['No', 'Kode Rekening', 'Uraian', 'Target Murni 2026', 'Target P-APBD 2026', ...MONTHS],
  ];
  for (let row = 1; row <= 4; row += 1) {
    const target = row * 12_000_000;
    const months = MONTHS.map(() => target * (row === 2 ? 0.07 : 0.09));
    rows.push([
      row,
      `4.1.02.01.00${String(row)}`,
      `Retribusi Pelayanan ${String(row)}`,
      target,
      target + row * 1_000_000,
      ...months,
    ]);
  }
  return sheetsWorkbook([{ name: 'PAD 2026', rows }]);
}

beforeAll(async () => {
  site = await startWorkbench();
  open = await site.open({}, '');
  await open.page.locator('input[type=file]').setInputFiles({
    name: 'PAD 2026.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(officeBook()),
  });
  await open.pane.getByRole('button', { name: 'Mulai dengan file ini' }).waitFor();
});
afterAll(async () => {
  await open.close();
  await site.stop();
  expect(open.troubles).toEqual([]);
});

const press = (key: string): Promise<void> => open.page.keyboard.press(key);

const isInPane = (): Promise<boolean> =>
  open.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);

/** The words of what has the focus in the pane; `BODY` where it is lost. */
const focused = (): Promise<string> =>
  open.pane.locator('body').evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'BODY';
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
    return at.getAttribute('aria-label') ?? label ?? at.textContent ?? '';
  });

async function title(name: string): Promise<void> {
  await open.pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  // A screen takes the focus once it is drawn.
  await expect(settledFocus()).resolves.not.toBe('BODY');
  expect(await isInPane()).toBe(true);
}

async function settledFocus(): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const at = await focused();
    if (at !== 'BODY') return at;
    await open.page.waitForTimeout(50);
  }
  return 'BODY';
}

/** What has the focus after a key that moves it; null once it is outside, where the library lets go in its own time. */
async function moved(key: string): Promise<string | null> {
  await press(key);
  const at = await settledFocus();
  return (await isInPane()) ? at : null;
}

/** Goes through all controls to the end and back in again: nothing holds the focus, and none of them is passed by. */
async function throughAll(): Promise<readonly string[]> {
  const reached = [await settledFocus()];
  for (let presses = 0; presses < MOST_CONTROLS; presses += 1) {
    const at = await moved('Tab');
    if (at === null) break;
    reached.push(at);
  }
  expect(await isInPane()).toBe(false);
  expect(reached).not.toContain('BODY');
  for (let presses = 0; presses < 3 && !(await isInPane()); presses += 1) await press('Shift+Tab');
  expect(await settledFocus()).toBe(reached.at(-1));
  return reached;
}

/** Goes back from the last control to the one with these words. */
async function backTo(words: string | RegExp): Promise<void> {
  const isIt = (at: string): boolean => (typeof words === 'string' ? at === words : words.test(at));
  for (let presses = 0; presses < MOST_CONTROLS && !isIt(await focused()); presses += 1)
    await moved('Shift+Tab');
  expect(await focused()).toMatch(typeof words === 'string' ? new RegExp(`^${escaped(words)}$`) : words);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Presses the control with these words, which every control of the screen leads to; the next screen has the focus. */
async function go(words: string | RegExp, next: string): Promise<readonly string[]> {
  const reached = await throughAll();
  await backTo(words);
  // A main button cannot be pressed for a moment after the screen before.
  await open.pane.locator(':focus:not([aria-disabled="true"])').waitFor();
  await press('Enter');
  await title(next);
  return reached;
}

describe('the whole way by keys alone', () => {
  it('leads from the first screen to the preview', async () => {
    for (let presses = 0; presses < MOST_CONTROLS && !(await isInPane()); presses += 1) await press('Tab');
    await go('Mulai dengan file ini', 'Saya menemukan ini');
    await go('Benar, lanjut', 'Target dan cara menghitung');
    await throughAll();
    // Of choices of which none is made yet the last one is reached from behind.
    await backTo('Berlaku sejak tanggal lain');
    await press('Space');
    await press('ArrowUp');
    expect(await focused()).toMatch(/^Tidak dipakai/);
    await press('ArrowDown');
    expect(await focused()).toBe('Berlaku sejak tanggal lain');
    await press('Tab');
    expect(await focused()).toBe('Tanggal berlaku');
    await open.page.keyboard.type('02022026');
    await press('Enter');
    await title('Periksa data');
    await go('Lanjut', 'Aturan penilaian');
    await go('Ubah tahapan', 'Target bertahap');
    await throughAll();
    await backTo(/^Bertahap/);
    await press('ArrowDown');
    expect(await focused()).toMatch(/^Rata/);
    await press('Enter');
    await title('Aturan penilaian');
    expect(await settledFocus()).toBe('Ubah tahapan');
    await go('Lanjut', 'Siapa yang bertanggung jawab?');
    await go('Lanjut ke pratinjau', 'Pratinjau');
  });

  it('explains a row and comes back to it', async () => {
    await go(/^Retribusi Pelayanan 2/, 'Mengapa?');
    await throughAll();
    await press('Escape');
    await title('Pratinjau');
    expect(await focused()).toMatch(/^Retribusi Pelayanan 2/);
    await press('ArrowDown');
    expect(await focused()).toMatch(/^Retribusi Pelayanan 3/);
  });

  it('writes, keeps the result before the eyes, and takes it back', async () => {
    const reached = await go('Tulis hasil', 'Selesai');
    expect(reached).toContain('Di lembar Hasil Evaluasi');
    await press('Escape');
    await title('Selesai');
    await go('Lihat yang belum tercapai', 'Belum tercapai');
    await throughAll();
    await press('Escape');
    await title('Selesai');
    expect(await focused()).toBe('Lihat yang belum tercapai');
    await go('Riwayat', 'Riwayat');
    await press('Escape');
    await title('Selesai');
    expect(await focused()).toBe('Riwayat');
    await go('Batalkan semua', 'Dibatalkan');
    await go('Lihat lagi', 'Pratinjau');
  });
});

describe('the language of the workbench', () => {
  it('changes the pane in its place, with what was chosen in it', async () => {
    const language = open.page.getByRole('combobox', { name: 'Bahasa' });
    await open.pane.getByRole('button', { name: '3 Aturan' }).click();
    await title('Aturan penilaian');
    await open.pane.getByRole('button', { name: 'Ubah batas status' }).click();
    await title('Status menurut capaian');
    const field = open.pane.getByRole('textbox').first();
    await field.fill('98');
    await language.selectOption('en');
    await open.pane.getByRole('heading', { level: 1, name: 'Status by attainment' }).waitFor();
    expect(await field.inputValue()).toBe('98');
    await open.page.getByRole('combobox').selectOption('id');
    await open.pane.getByRole('heading', { level: 1, name: 'Status menurut capaian' }).waitFor();
    expect(await field.inputValue()).toBe('98');
  });
});
