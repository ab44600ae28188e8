// Sheets added, new workbooks opened, places shown and cells pointed at.
import path from 'node:path';
import { INPUT_SHEETS } from '../../../src/taskpane/paneViews';
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import { base64Of } from '../../../src/taskpane/session/loadBook';
import { readGoldenCase } from '../../golden/goldenBook';
import { choices, done, failed, openPane, sampleBytes } from './openedPane';

const GOLDEN = path.join(__dirname, '../../golden');

const openLayout = async () => openPane(await readGoldenCase(GOLDEN, 'layout-d-plain').workbook());

describe('addSheet', () => {
  it('adds each sheet of rules and people as the template has it, and the look knows it', async () => {
    const opened = await openLayout();
    const before = opened.sheetNames();
    for (const kind of INPUT_SHEETS) done(await opened.pane.addSheet(kind));
    expect(opened.sheetNames()).toEqual([...before, ...INPUT_SHEETS]);
    done(await opened.pane.look(NO_CHOICES));
    const { rules, officials } = opened.pane.reading('id') ?? {};
    const places = [...(rules?.sheets ?? []), ...(officials?.sheets ?? [])].map(({ kind, place }) => [
      kind,
      place?.sheet,
    ]);
    expect(places).toEqual(INPUT_SHEETS.map((kind) => [kind, kind]));
    expect(rules?.stages.map(({ share }) => share)).toEqual(['15%', '40%', '75%', '100%']);
    expect(opened.valueAt('Pakta', 4, 12)).toBe('Pemicu');
  });

  it('adds none whose entries stand in the workbook already', async () => {
    const opened = openPane(sampleBytes());
    const before = opened.sheetNames();
    expect(failed(await opened.pane.addSheet('Pakta'))('id')).toMatchObject({
      title: 'Lembar sudah ada',
      isUnchanged: true,
    });
    expect(opened.sheetNames()).toEqual(before);
  });

  it('cannot write afterwards what was looked at before', async () => {
    const opened = await openLayout();
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.addSheet('Pengaturan'));
    expect(failed(await opened.pane.write())('id').offer).toBe('lookAgain');
  });
});

describe('jump and selectedCell', () => {
  it('show a place by selecting it, and tell the cell that is selected', async () => {
    const opened = openPane(sampleBytes());
    done(await opened.pane.look(NO_CHOICES));
    const place = opened.pane.reading('id')?.preview.rows[2]?.place;
    if (place === undefined) throw new Error('No row');
    done(await opened.pane.jump(place));
    const atRow = await opened.pane.selectedCell();
    expect(atRow.ok ? atRow.value : atRow.failure('id').sentence).toContain(place.text);
    done(await opened.pane.jump({ sheet: 'Realisasi', address: 'E9:M9', text: 'Realisasi!E9:M9' }));
    expect(done(await opened.pane.selectedCell())).toBe('Realisasi!E9');
    done(await opened.pane.jump({ sheet: 'Pakta', address: null, text: 'Pakta' }));
    expect(failed(await opened.pane.selectedCell())('id').sentence).toContain('Pakta!A1');
  });

  it('refuse to point at a cell that holds no figure', async () => {
    const opened = openPane(sampleBytes());
    const row = 9;
    opened.type('Target', row, 30, 'Rp 1.250.000');
    opened.type('Target', row + 1, 30, 'Siti Aminah');
    const pointAt = async (at: number) => {
      opened.select('Target', at, 30);
      return opened.pane.selectedCell();
    };
    expect(done(await pointAt(row))).toBe('Target!AD9');
    expect(failed(await pointAt(row + 1))('id')).toMatchObject({
      title: 'Sel itu tidak berisi angka',
      sentence: 'Target!AD10 berisi "Siti Aminah". Klik satu sel yang berisi angka, lalu tekan Coba lagi.',
      offer: 'tryAgain',
      isUnchanged: true,
    });
    expect(failed(await pointAt(row + 2))('en').sentence).toMatch(/^Target!AD11 is empty\./);
  });

  it('say so where the sheet is gone', async () => {
    const { pane } = openPane(sampleBytes());
    const place = { sheet: 'Tidak Ada', address: 'A1', text: 'Tidak Ada!A1' };
    expect(failed(await pane.jump(place))('id')).toMatchObject({
      title: 'Lembar tidak ditemukan',
      sentence: expect.stringContaining('"Tidak Ada"'),
    });
  });

  it('say so where the sheet is hidden', async () => {
    const { pane, executor } = openPane(sampleBytes());
    executor.model.findSheet('Pakta')?.element.setAttribute('state', 'hidden');
    const view = failed(await pane.jump({ sheet: 'Pakta', address: 'A1', text: 'Pakta!A1' }))('id');
    expect(view).toMatchObject({ title: 'Lembar tersembunyi', sentence: expect.stringContaining('"Pakta"') });
  });

  it('point at a table as answers do', async () => {
    const opened = await openLayout();
    opened.select('Rekap Bulanan', 10, 6);
    const target = done(await opened.pane.selectedCell());
    expect(target).toBe('Rekap Bulanan!F10');
    expect(done(await opened.pane.look(choices({ answers: { 'point:target': target } }))).kind).toBe('read');
    expect(opened.pane.reading('id')?.preview.total).toBeGreaterThan(0);
  });
});

describe('openNew', () => {
  it('says so where the file does not arrive', async () => {
    const { pane } = openPane(sampleBytes());
    expect(failed(await pane.openNew('sample'))('id')).toMatchObject({
      offer: 'tryAgain',
      isUnchanged: true,
    });
  });

  it('makes text of bytes that Excel reads', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    expect(Buffer.from(base64Of(bytes), 'base64')).toEqual(Buffer.from(bytes));
  });
});
