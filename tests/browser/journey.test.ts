// The officer's journey in the shipped pane, in a real browser: from the first visit to undo, with questions, edits of
// others, ribbon commands and refusals of the host. Pictures of the screens are kept for a person to look at.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../src/host/file/openPackage';
import type { WorkbookModel } from '../../src/host/engine/workbookModel';
import { readGoldenCase } from '../golden/goldenBook';
import { sheetsWorkbook } from '../support/sheetsWorkbook';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

const GOLDEN = path.join(__dirname, '../golden');

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
const ribbon = (name: string) => open.page.getByRole('toolbar').getByRole('button', { name, exact: true });
const sheetTab = (name: string) => open.page.getByRole('tab', { name, exact: true });
const gridCell = (text: string) => open.page.getByRole('gridcell', { name: text, exact: true });

async function openSample(): Promise<void> {
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
}

const openFile = (name: string, bytes: Uint8Array): Promise<void> =>
  open.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const openGolden = async (name: string): Promise<void> =>
  openFile(`${name}.xlsx`, await readGoldenCase(GOLDEN, name).workbook());

async function toPreview(): Promise<void> {
  await button('Mulai dengan file ini').click();
  await title('Pratinjau').waitFor();
}

async function write(): Promise<void> {
  await button('Tulis hasil').click();
  await title('Selesai').waitFor();
}

async function saved(): Promise<WorkbookModel> {
  const download = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Simpan salinan' }).click();
  const copy = openPackage(readFileSync(await (await download).path()));
  if (!copy.ok) throw new Error(copy.failure.code);
  return copy.value;
}

/** Every value and formula of every sheet, by sheet name. */
const contents = (model: WorkbookModel): unknown =>
  Object.fromEntries(
    model.sheets.map((sheet) => [
      model.nameOf(sheet),
      [...(sheet.worksheet?.rows ?? [])].flatMap(([row, { values }]) =>
        values.flatMap((value, column) => (value === undefined ? [] : [[row, column, value]])),
      ),
    ]),
  );

/** Puts a figure into the cell right of the account code on `Realisasi`, that is into January. */
async function typeJanuary(code: string, figure: string): Promise<void> {
  await sheetTab('Realisasi').click();
  await gridCell(code).first().click();
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.press('ArrowRight');
  await open.page.keyboard.type(figure);
  await open.page.keyboard.press('Enter');
}

describe('a first visit', () => {
  it('greets, and opens the sample as a new workbook', async () => {
    await openGolden('dash-open');
    await title('Nilai capaian target dan pakta').waitFor();
    await open.picture('pane-welcome', 'pane');
    await button('Coba contoh').click();
    const books = open.page.getByRole('navigation', { name: 'Buku kerja yang terbuka' });
    await books.getByRole('tab', { name: 'dash-open.xlsx' }).waitFor();
    expect(await books.getByRole('tab').count()).toBe(2);
    await gridCell('Badan Pendapatan Daerah').first().waitFor();
  });

  it('goes straight to the preview when nothing is open, and back through every step', async () => {
    await openSample();
    await toPreview();
    await open.picture('pane-preview', 'pane');
    const steps = [
      'Siapa yang bertanggung jawab?',
      'Aturan penilaian',
      'Periksa data',
      'Saya menemukan ini',
    ] as const;
    for (const [index, step] of steps.entries()) {
      await button('Kembali').click();
      await title(step).waitFor();
      await open.picture(`pane-step-${String(steps.length - index)}`, 'pane');
    }
    expect((await saved()).sheets).toHaveLength(9);
  });
});

describe('a run', () => {
  it('writes what the preview showed, and one button takes all of it back', async () => {
    await openSample();
    await toPreview();
    const before = contents(await saved());
    await write();
    await open.picture('pane-done', 'pane');
    const written = await saved();
    expect(written.findSheet('Rekap Pejabat')).toBeDefined();
    expect(written.findSheet('Riwayat Evaluasi')).toBeDefined();
    await button('Batalkan semua').click();
    await title('Dibatalkan').waitFor();
    await open.picture('pane-undone', 'pane');
    const undone = contents(await saved()) as Record<string, unknown>;
    // The history keeps the run's row; everything else is as before.
    delete undone['Riwayat Evaluasi'];
    expect(undone).toEqual(before);
  });

  it('is shown in the history, where it can be undone as well', async () => {
    await openSample();
    await toPreview();
    await write();
    await button('Riwayat').click();
    await title('Riwayat').waitFor();
    await open.picture('pane-history', 'pane');
    await open.pane.getByText('30 September 2026').first().waitFor();
  });

  it('explains the verdict of the selected cell', async () => {
    await openSample();
    await toPreview();
    await write();
    await gridCell('Retribusi Pelayanan Pasar').first().click();
    await ribbon('Mengapa?').click();
    await title('Mengapa?').waitFor();
    await open.pane.getByText('99,99%').first().waitFor();
    await open.pane.getByText('Rp150.000').first().waitFor();
    await open.picture('pane-why', 'pane');
  });
});

describe('a place', () => {
  it('jumps to its cell in the sheet', async () => {
    await openSample();
    await toPreview();
    for (let step = 0; step < 4; step += 1) await button('Kembali').click();
    await title('Saya menemukan ini').waitFor();
    await open.pane.getByText('Realisasi!A4:P17').click();
    await open.page.getByRole('grid', { name: 'Lembar Realisasi' }).waitFor();
    expect(await open.page.getByRole('gridcell', { selected: true }).count()).toBeGreaterThan(1);
  });
});

describe('a workbook in which nothing is found', () => {
  it('is read from the two cells that the officer points at', async () => {
    const sheet = {
      name: 'Data',
      rows: [
        ['Rencana dan hasil', null, null],
        ['Sumber', 'Janji', 'Hasil'],
        ['Pajak Reklame', 1_000_000, 910_000],
        ['Pajak Hiburan', 2_000_000, 2_100_000],
      ],
    };
    await openFile('tanpa-judul.xlsx', sheetsWorkbook([sheet]));
    await button('Mulai dengan file ini').click();
    await title('Belum menemukan tabel target').waitFor();
    await open.picture('pane-nothing', 'pane');
    await open.pane.getByRole('button', { name: /Tunjuk/ }).click();
    await gridCell('1000000').click();
    await button('Pakai sel ini').click();
    await gridCell('910000').click();
    await button('Pakai sel ini').click();
    await open.pane.getByRole('heading', { level: 1, name: /Saya menemukan ini|Pratinjau/ }).waitFor();
    await open.picture('pane-pointed', 'pane');
  });
});

describe('a question', () => {
  it('is answered in the pane, remembered in the workbook, and not asked again', async () => {
    await openGolden('dash-open');
    await button('Mulai dengan file ini').click();
    await title('Saya menemukan ini').waitFor();
    await open.picture('pane-found', 'pane');
    await button('Benar, lanjut').click();
    await open.pane.getByRole('radio').first().waitFor();
    await open.picture('pane-question', 'pane');
    await open.pane.getByRole('radio').first().check();
    await button('Pakai').click();
    await open.pane.getByRole('radio').first().waitFor({ state: 'detached' });
    for (let step = 0; step < 5 && !(await title('Pratinjau').isVisible()); step += 1)
      await open.pane.getByRole('button', { name: /^Lanjut/ }).click();
    await title('Pratinjau').waitFor();
    await write();
    expect((await saved()).findSheet('Jawaban')).toBeDefined();
    await ribbon('Nilai Ulang').click();
    await open.pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await open.pane.getByRole('radio').count()).toBe(0);
  });
});

describe('an edit of a source sheet', () => {
  it('marks the result as stale, and one click says which verdicts changed', async () => {
    await openSample();
    await toPreview();
    await write();
    await typeJanuary('4.1.02.01.05', '1.000');
    await open.pane.getByText(/sudah usang/).waitFor();
    await open.picture('pane-stale', 'pane');
    await button('Lihat lagi').click();
    await title('Pratinjau').waitFor();
    await open.pane
      .getByText(/Tidak Tercapai/)
      .first()
      .waitFor();
    await open.picture('pane-changes', 'pane');
  });

  it('is told apart when a co-author made it', async () => {
    await openSample();
    await toPreview();
    await open.page.getByRole('checkbox', { name: 'Suntingan berikut sebagai rekan' }).check();
    await typeJanuary('4.1.02.01.05', '1.000');
    await open.pane.getByText(/^Rekan mengubah lembar/).waitFor();
  });

  it('between preview and writing stops the run before anything is written', async () => {
    await openSample();
    await toPreview();
    const before = (await saved()).sheets.length;
    await typeJanuary('4.1.02.01.05', '1.000');
    await open.pane.getByText(/sudah usang/).waitFor();
    if (await button('Tulis hasil').isVisible()) await button('Tulis hasil').click();
    await open.pane
      .getByRole('button', { name: /Lihat lagi/ })
      .first()
      .waitFor();
    expect((await saved()).sheets).toHaveLength(before);
  });
});

describe('the ribbon', () => {
  it('assesses again without the pane once a run was confirmed', async () => {
    await openSample();
    await toPreview();
    await write();
    await typeJanuary('4.1.02.01.05', '1.000');
    await ribbon('Nilai Ulang').click();
    await sheetTab('Riwayat Evaluasi').click();
    const runs = open.page.getByRole('gridcell', { name: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/ });
    await runs.nth(1).waitFor();
    expect(await runs.count()).toBe(2);
  });

  it('opens the preview instead where no run was ever confirmed', async () => {
    await openSample();
    await title('Nilai capaian target dan pakta').waitFor();
    await ribbon('Nilai Ulang').click();
    await title('Pratinjau').waitFor();
    expect((await saved()).findSheet('Riwayat Evaluasi')).toBeUndefined();
  });

  it('opens a closed pane at the preview, not at what was ended before', async () => {
    await openSample();
    await toPreview();
    await write();
    const close = open.page.getByRole('button', { name: 'Tutup panel' });
    await close.click();
    expect(await close.isVisible()).toBe(false);
    await typeJanuary('4.1.02.01.05', '1.000');
    await ribbon('Nilai Capaian').click();
    await title('Pratinjau').waitFor();
    await open.pane
      .getByText(/Tidak Tercapai/)
      .first()
      .waitFor();
  });

  it('opens a closed pane where something is being decided, and explains a cell over it', async () => {
    await openSample();
    await toPreview();
    await open.pane
      .getByRole('button', { name: /Aturan/ })
      .first()
      .click();
    await title('Aturan penilaian').waitFor();
    await open.page.getByRole('button', { name: 'Tutup panel' }).click();
    await ribbon('Nilai Capaian').click();
    await title('Aturan penilaian').waitFor();
    await open.page.getByRole('button', { name: 'Tutup panel' }).click();
    await ribbon('Mengapa?').click();
    await open.pane.getByRole('heading', { name: /Mengapa|Pilih/, level: 1 }).waitFor();
  });

  it('opens the template as a new workbook', async () => {
    await openSample();
    await title('Nilai capaian target dan pakta').waitFor();
    await ribbon('Buat Templat').click();
    const books = open.page.getByRole('navigation', { name: 'Buku kerja yang terbuka' });
    await books.getByRole('tab').nth(1).waitFor();
  });
});
