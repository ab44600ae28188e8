// The pane's use cases over the sample workbook in the local host, through the same adapter and library as in Excel.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBook } from '../../src/host/cli/openedBook';
import type { PaneUseCases } from '../../src/taskpane/paneUseCases';
import { createPaneUseCases } from '../../src/taskpane/workbookUseCases';

const SAMPLE = path.join(__dirname, '../../assets/contoh-pad.xlsx');

function openSample(): PaneUseCases {
  const opened = openBook(readFileSync(SAMPLE));
  if (!opened.ok) throw new Error(`The sample cannot be opened: ${opened.failure.code}`);
  return createPaneUseCases({
    port: opened.value.port,
    now: () => new Date(2026, 9, 1, 8, 5, 9),
    toolVersion: '0.0.0',
  });
}

describe('createPaneUseCases', () => {
  it('previews, writes, finds nothing more to write, and takes the run back', async () => {
    const useCases = openSample();
    const first = await useCases.preview('id');
    if (!first.ok) throw new Error(first.failure.sentence);
    expect(first.value.total).toBeGreaterThan(0);
    expect(first.value.asOf).toMatch(/^\d{1,2} \p{L}+ \d{4}$/u);
    expect(first.value.writes.length).toBeGreaterThan(0);
    const counted = first.value.counts.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(first.value.total);

    const applied = await useCases.apply('id');
    if (!applied.ok) throw new Error(applied.failure.sentence);
    expect(applied.value.checkedCells).toBeGreaterThan(0);

    const second = await useCases.preview('id');
    expect(second.ok && second.value.writes).toEqual([]);

    const undone = await useCases.undo('id');
    expect(undone).toEqual({ ok: true, value: { keptRows: 0 } });
    const third = await useCases.preview('id');
    expect(third.ok && third.value.writes.length).toBeGreaterThan(0);
  });

  it('says in words that there is nothing to undo', async () => {
    const undone = await openSample().undo('id');
    expect(undone.ok).toBe(false);
    expect(!undone.ok && undone.failure.isUnchanged).toBe(true);
    expect(!undone.ok && undone.failure.sentence).toMatch(/^Tidak ada .*\.$/);
  });

  it('refuses to write what was not previewed', async () => {
    await expect(openSample().apply('id')).rejects.toThrow('Nothing was previewed');
  });
});
