// Rules and pacts decided in the shipped pane, in a real browser at 320 px: shown in the preview, written with the run, taken
// back with it. Pictures of the screens are kept for a person to look at.
import { readFileSync } from 'node:fs';
import { openPackage } from '../../src/host/file/openPackage';
import type { WorkbookModel } from '../../src/host/engine/workbookModel';
import { sheetsWorkbook } from '../support/sheetsWorkbook';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
let open: WorkbenchPage;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open({ viewport: { width: 1280, height: 760 } });
});
afterEach(async () => {
  await open.close();
  expect(open.troubles).toEqual([]);
});

const button = (name: string | RegExp) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });
/** A field that must be filled has a mark behind its name. */
const field = (name: string) => open.pane.getByLabel(new RegExp(`^${name.replace(/[()]/g, '\\$&')}\\*?$`));

async function saved(): Promise<WorkbookModel> {
  const download = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Simpan salinan' }).click();
  const copy = openPackage(readFileSync(await (await download).path()));
  if (!copy.ok) throw new Error(copy.failure.code);
  return copy.value;
}

const valueAt = (model: WorkbookModel, sheet: string, row: number, column: number): unknown =>
  model.findSheet(sheet)?.worksheet?.value(row - 1, column - 1);

async function openSample(): Promise<void> {
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
  await button('Mulai dengan file ini').click();
  await title('Pratinjau').waitFor();
}

async function backTo(name: string): Promise<void> {
  await title('Pratinjau').waitFor();
  await button('Kembali').click();
  await title('Siapa yang bertanggung jawab?').waitFor();
  if (name === 'Siapa yang bertanggung jawab?') return;
  await button('Kembali').click();
  await title(name).waitFor();
}

describe('the rules', () => {
  it('are decided in the pane with the keyboard, shown old and new, written, and taken back', async () => {
    await openSample();
    const before = await saved();
    await backTo('Aturan penilaian');
    await open.picture('pane-rules', 'pane');
    await button('Ubah tahapan').press('Enter');
    await title('Target bertahap').waitFor();
    await open.pane.getByRole('radio', { name: /^Rata 25\/50\/75\/100/ }).press('Space');
    await open.picture('pane-stages', 'pane');
    await open.pane.getByRole('radio', { name: /^Tabel sendiri/ }).check();
    await field('TW II, % dari target tahun').fill('10');
    await open.pane.getByText('lebih kecil daripada TW I').waitFor();
    await field('TW II, % dari target tahun').fill('45,5');
    await open.picture('pane-stages-own', 'pane');
    await open.page.keyboard.press('Enter');
    await title('Aturan penilaian').waitFor();
    await open.pane.getByRole('row', { name: /TW II 45,50?%/ }).waitFor();
    await button('Ubah batas status').click();
    await title('Status menurut capaian').waitFor();
    await field('Mendekati Target, mulai (%)').fill('85');
    await open.pane.getByText('Coba: 99,996% → Mendekati Target').waitFor();
    await open.picture('pane-bounds', 'pane');
    await button('Pakai').click();
    await title('Aturan penilaian').waitFor();
    await button('Lanjut').click();
    await button('Lanjut ke pratinjau').click();
    await open.pane.getByText('Ambang Triwulan!B6 (Target Kumulatif (%)): 40 → 45,5').waitFor();
    await open.pane.getByText('Skala Status!C6 (Batas Bawah (%)): 90 → 85').waitFor();
    await open.picture('pane-rules-preview', 'pane');
    expect(valueAt(await saved(), 'Ambang Triwulan', 6, 2)).toBe(40);
    await button('Tulis hasil').click();
    await title('Selesai').waitFor();
    const written = await saved();
    expect([6, 7].map((row) => valueAt(written, 'Ambang Triwulan', row, 2))).toEqual([45.5, 75]);
    expect(valueAt(written, 'Skala Status', 6, 3)).toBe(85);
    await button('Batalkan semua').click();
    await title('Dibatalkan').waitFor();
    const undone = await saved();
    for (const row of [5, 6, 7, 8])
      expect(valueAt(undone, 'Ambang Triwulan', row, 2)).toBe(valueAt(before, 'Ambang Triwulan', row, 2));
    expect(valueAt(undone, 'Skala Status', 6, 3)).toBe(90);
  });

  it('are given to one indicator by hand, and its cells stay', async () => {
    await openSample();
    await backTo('Aturan penilaian');
    await button('Ubah per indikator').click();
    await title('Ubah per indikator').waitFor();
    await open.picture('pane-indicators', 'pane');
    await button(/^Retribusi Pelayanan Pasar/).click();
    await title('Retribusi Pelayanan Pasar').waitFor();
    await field('Arah indikator').selectOption('Semakin rendah semakin baik');
    await open.picture('pane-indicator', 'pane');
    await button('Pakai').click();
    await title('Ubah per indikator').waitFor();
    await open.pane.getByText(/Semakin rendah semakin baik.*ditetapkan di panel/).waitFor();
    await button('Kembali').click();
    await open.pane.getByText(/^Semakin rendah semakin baik: \d+ baris/).waitFor();
    await open.page.keyboard.press('Escape');
    await title('Periksa data').waitFor();
  });
});

describe('the pacts', () => {
  const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
  const book = sheetsWorkbook([
    {
      name: 'Target',
      rows: [
        ['Tahun', 'Perangkat Daerah', 'Kode Rekening', 'Uraian', 'Target Murni'],
        [2026, 'Dinas Parkir', '4.1.02.01', 'Retribusi Parkir', 1_000_000],
        [2026, 'Dinas Pasar', '4.1.02.02', 'Retribusi Pasar', 2_000_000],
      ],
    },
    {
      name: 'Realisasi',
      rows: [
        ['Tahun', 'Perangkat Daerah', 'Kode Rekening', 'Uraian', ...months],
        [2026, 'Dinas Parkir', '4.1.02.01', 'Retribusi Parkir', ...months.map(() => 60_000)],
        [2026, 'Dinas Pasar', '4.1.02.02', 'Retribusi Pasar', ...months.map(() => 170_000)],
      ],
    },
  ]);

  async function openBook(): Promise<void> {
    await open.page.locator('input[type=file]').setInputFiles({
      name: 'tanpa-pakta.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(book),
    });
    await button('Mulai dengan file ini').click();
    await title('Pratinjau').waitFor();
    await backTo('Siapa yang bertanggung jawab?');
  }

  it('are pasted and settled in the pane, with what each trigger means, and become rows of Pakta', async () => {
    await openBook();
    await button('Tambah pakta').click();
    await title('Kalimat pakta').waitFor();
    await field('Untuk kepala').selectOption({ label: 'Semua 2 OPD tanpa pakta' });
    await field('Kalimat pakta (tempel)').fill(
      'Jika tidak mampu mencapai target, dianggap mengundurkan diri.',
    );
    await field('Jenis dokumen').selectOption('Pakta Integritas');
    await field('Nomor pakta').fill('800/1/2026');
    await field('Tanggal pakta').fill('2026-01-02');
    await field('Penandatangan').fill('Bupati');
    await open.picture('pane-signing', 'pane');
    await button('Pakai').click();
    await title('Siapa yang bertanggung jawab?').waitFor();
    await open.picture('pane-pacts-typed', 'pane');
    await button('Tetapkan Pemicu di sini').click();
    await title('Berlaku pada').waitFor();
    expect(await open.pane.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await open.picture('pane-trigger', 'pane');
    await open.pane.getByRole('checkbox', { name: /^Tiap triwulan/ }).check();
    await button('Pakai').click();
    await open.pane.getByText('Berlaku pada: Tiap triwulan (belum ditulis)').waitFor();
    await button('Tetapkan Kejar di sini').click();
    await open.pane.getByRole('radio', { name: 'Tetap dicatat' }).check();
    await open.picture('pane-catch-up', 'pane');
    await button('Pakai').click();
    await title('Siapa yang bertanggung jawab?').waitFor();
    await button('Lanjut ke pratinjau').click();
    await open.pane.getByText('Lembar Pakta (baru): 2 baris').waitFor();
    expect((await saved()).findSheet('Pakta')).toBeUndefined();
    await button('Tulis hasil').click();
    await title('Selesai').waitFor();
    const written = await saved();
    expect([6, 11, 12, 14].map((column) => valueAt(written, 'Pakta', 6, column))).toEqual([
      '800/1/2026',
      'Jika tidak mampu mencapai target, dianggap mengundurkan diri.',
      'Triwulan',
      'Ketat',
    ]);
    await button('Batalkan semua').click();
    await title('Dibatalkan').waitFor();
    expect((await saved()).findSheet('Pakta')).toBeUndefined();
  });

  it('may be left out: only the indicators are assessed', async () => {
    await openBook();
    await button('Tanpa pakta, nilai saja').click();
    await title('Pratinjau').waitFor();
  });
});
