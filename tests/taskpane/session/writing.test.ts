// Writing, taking back, history and what has changed since: exactly what was looked at, and all or nothing.
import { rowTitle } from '../../../src/taskpane/session/views/rowViews';
import { savePackage } from '../../../src/host/file/savePackage';
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import { choices, done, failed, openPane, sampleBytes, type OpenedPane } from './openedPane';

const openSample = (): OpenedPane => openPane(sampleBytes());

describe('write', () => {
  it('writes what was shown, says how far it is, and leaves nothing more to write', async () => {
    const { pane } = openSample();
    done(await pane.look(NO_CHOICES));
    expect(pane.reading('id')?.preview.writes.length).toBeGreaterThan(3);
    expect(pane.reading('id')?.preview.changes).toBeNull();
    const stages: string[] = [];
    const view = done(await pane.write((stage) => stages.push(stage)))('id');
    expect(stages).toEqual(['reading', 'writing', 'checking']);
    expect(view).toMatchObject({ columns: 19, onSheets: 'Target', warnings: [] });
    expect(view.checkedCells).toBeGreaterThan(600);
    expect(view.attention[0]).toMatch(/Tidak Tercapai \(74,67%\), kurang Rp569\.898\.169$/);
    const [, ...lower] = pane.reading('id')?.preview.counts ?? [];
    const unmet = lower.reduce((sum, { count }) => sum + count, 0);
    expect(view.attention).toHaveLength(Math.min(unmet, 5) + (unmet > 5 ? 1 : 0));
    expect(view.attention.join()).toContain('Data Belum Lengkap, September kosong');
    expect(pane.reading('id')?.preview.writes).toEqual([]);
    expect(done(await pane.look(NO_CHOICES))).toEqual({ kind: 'read', hasEarlierRun: true });
    expect(pane.reading('id')?.preview).toMatchObject({ writes: [], changes: [] });
  });

  it('writes nothing twice, and nothing that was not looked at', async () => {
    const { pane } = openSample();
    expect(failed(await pane.write())('id')).toMatchObject({ isUnchanged: true, offer: 'lookAgain' });
    done(await pane.look(NO_CHOICES));
    done(await pane.write());
    expect(failed(await pane.write())('en')).toMatchObject({ title: 'Look again first', offer: 'lookAgain' });
  });

  it('stops where a figure changed since the look', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    const before = opened.sheetNames();
    opened.type('Realisasi', 5, 5, 1);
    expect(failed(await opened.pane.write())('id')).toMatchObject({
      title: 'Angka berubah sejak pratinjau',
      sentence: expect.stringContaining('Realisasi!E5'),
      isUnchanged: true,
      offer: 'lookAgain',
    });
    expect(opened.sheetNames()).toEqual(before);
  });

  it('names the verdicts that are others than those that stand', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.write());
    const months = Array.from({ length: 20 }, (_, at) => at + 5).find(
      (row) =>
        opened.valueAt('Realisasi', row, 12) !== undefined &&
        opened.valueAt('Realisasi', row, 13) === undefined,
    );
    opened.type('Realisasi', months ?? 0, 13, 900_000_000);
    done(await opened.pane.look(NO_CHOICES));
    const changes = opened.pane.reading('id')?.preview.changes ?? [];
    expect(changes[0]).toMatch(
      /^Dinas Pariwisata · .*, TW III: Data Belum Lengkap → Tercapai \(Realisasi!M\d+: kosong → Rp900\.000\.000\)$/,
    );
    expect(changes[1]).not.toContain('Realisasi!');
    expect(changes.some((line) => line.includes('Status Pakta'))).toBe(true);
  });

  it('names at most three figures, and none that this sitting has not seen', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.write());
    for (const column of [5, 6, 7, 8, 9]) opened.type('Realisasi', 5, column, 1);
    done(await opened.pane.look(NO_CHOICES));
    const [line = ''] = opened.pane.reading('id')?.preview.changes ?? [];
    expect(line.match(/Realisasi!/g)).toHaveLength(3);
    expect(line).toMatch(/; 2 angka lain\)$/);
    const reopened = openPane(savePackage(opened.executor.model));
    done(await reopened.pane.look(NO_CHOICES));
    const [unknown = ''] = reopened.pane.reading('id')?.preview.changes ?? [];
    expect(unknown).toContain(' → ');
    expect(unknown).not.toContain('Realisasi!');
  });

  it('says by the sheet alone, in a later sitting, whether the attainment is another', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.write());
    for (const column of [5, 6, 7, 8, 9]) opened.type('Realisasi', 5, column, 1);
    const reopened = openPane(savePackage(opened.executor.model));
    done(await reopened.pane.look(NO_CHOICES));
    const [data = ''] = reopened.pane.reading('id')?.preview.changes ?? [];
    expect(data).toMatch(/Tercapai → Tidak Tercapai \(realisasi berubah; capaian \d+,\d\d% → \d+,\d\d%\)$/);
    const stricter = openPane(savePackage(opened.executor.model));
    const rules = { ...NO_CHOICES.rules, bounds: ['100', '95'] };
    done(await stricter.pane.look(choices({ rules })));
    const lines = stricter.pane.reading('en')?.preview.changes ?? [];
    expect(lines.some((line) => / \(the rules changed; attainment still \d+\.\d\d%\)$/.test(line))).toBe(
      true,
    );
  });

  it('takes a period that has become due for no changed verdict', async () => {
    const { pane } = openSample();
    done(await pane.look(choices({ asOf: '2026-06-30' })));
    done(await pane.write());
    done(await pane.look(choices({ asOf: '2026-09-30' })));
    const changes = pane.reading('id')?.preview.changes ?? [];
    expect(changes.filter((line) => line.includes('TW III'))).toEqual([]);
    expect(pane.reading('id')?.preview.writes.length).toBeGreaterThan(0);
  });

  it('finds the changes on the sheet of results too', async () => {
    const opened = openSample();
    done(await opened.pane.look(choices({ prefersSheet: true })));
    done(await opened.pane.write());
    opened.type('Realisasi', 5, 5, 1);
    done(await opened.pane.look(choices({ prefersSheet: true })));
    expect(opened.pane.reading('en')?.preview.changes?.length).toBeGreaterThan(0);
  });
});

describe('Pemeriksaan', () => {
  it('comes with the run that asks for it, is named before, and stands from then on', async () => {
    const opened = openSample();
    done(await opened.pane.look(choices({ wants: ['check'] })));
    const before = opened.pane.reading('id')?.preview;
    expect(before?.offers).toContain('check');
    expect(before?.writes.some((line) => line.startsWith('Lembar Pemeriksaan (baru)'))).toBe(true);
    done(await opened.pane.write());
    expect(opened.sheetNames()).toContain('Pemeriksaan');
    done(await opened.pane.look(choices({})));
    expect(opened.pane.reading('id')?.preview).toMatchObject({
      offers: ['dashboard', 'progress', 'minutes', 'handover', 'agreement'],
      writes: [],
    });
  });
});

describe('undo', () => {
  it('takes the run back, once', async () => {
    const opened = openSample();
    const before = opened.sheetNames();
    expect(failed(await opened.pane.undo())('id')).toMatchObject({
      title: 'Tidak ada yang dibatalkan',
      isUnchanged: true,
      offer: null,
    });
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.write());
    expect(done(await opened.pane.undo())).toEqual({ keptRows: 0, keptRules: 0 });
    expect(opened.sheetNames()).toEqual([...before, 'Riwayat Evaluasi']);
    expect(failed(await opened.pane.write())('id').offer).toBe('lookAgain');
    expect(failed(await opened.pane.undo())('id').offer).toBeNull();
  });
});

describe('the end of a run', () => {
  it('tells of no cell that was decided where none was, and names no row twice', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    const written = done(await opened.pane.write())('id');
    expect(written.decided).toEqual([]);
    expect(rowTitle({ office: 'RSUD', name: 'RSUD' })).toBe('RSUD');
    expect(rowTitle({ office: 'RSUD', name: 'Pelayanan' })).toBe('RSUD · Pelayanan');
    expect(rowTitle({ office: '', name: 'Pelayanan' })).toBe('Pelayanan');
  });
});

describe('history', () => {
  it('is empty before the first run', async () => {
    expect(done(await openSample().pane.history())('id')).toEqual([]);
  });

  it('has the newest run first, and names the one that undo would take back', async () => {
    let time = new Date(2026, 9, 1, 8, 0, 0);
    const { pane } = openPane(sampleBytes(), () => time);
    done(await pane.look(choices({ asOf: '2026-06-30' })));
    done(await pane.write());
    time = new Date(2026, 9, 2, 9, 0, 0);
    done(await pane.look(NO_CHOICES));
    done(await pane.write());
    const [second, first] = done(await pane.history())('id');
    expect(second).toMatchObject({
      time: '2 Oktober 2026 09.00',
      asOf: '30 September 2026',
      state: 'Berlaku',
      isLatest: true,
    });
    expect(second?.summary).toMatch(/^TW III: Tercapai 8/);
    expect(second?.fingerprint).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(second?.former).toBeNull();
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
    expect(first).toMatchObject({ asOf: '30 Juni 2026', state: 'Digantikan', isLatest: false });
    done(await pane.undo());
    const after = done(await pane.history())('en');
    expect(after[0]?.time).toBe('2 October 2026 09:00');
    expect(after.map(({ state, isLatest }) => [state, isLatest])).toEqual([
      ['Undone', false],
      ['In force', false],
    ]);
  });
});
