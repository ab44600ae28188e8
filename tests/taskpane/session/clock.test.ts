// The computer's clock is set while the pane looks at a preview: the run is written as it was seen, under the time of the look,
// and what comes after it goes on as if no clock had been set.
import { choices, done, openPane, sampleBytes } from './openedPane';

const SEEN = choices({ asOf: '2026-09-30' });

describe('a clock that is set between the look and the write', () => {
  it.each([
    ['back by years', new Date(2024, 0, 1, 0, 0, 1)],
    ['ahead by a year', new Date(2027, 11, 31, 23, 59, 59)],
  ])('%s changes nothing of what is written', async (_, set) => {
    let clock = new Date(2026, 9, 1, 8, 5, 9);
    const opened = openPane(sampleBytes(), () => clock);
    done(await opened.pane.look(SEEN));
    const seen = opened.pane.reading('id')?.preview.writes.length ?? 0;
    expect(seen).toBeGreaterThan(0);
    clock = set;
    done(await opened.pane.write());
    const [first] = done(await opened.pane.history())('id');
    expect(first).toMatchObject({ key: '2026-10-01 08:05:09', isLatest: true });
    done(await opened.pane.look(SEEN));
    expect(opened.pane.reading('id')?.preview.writes).toEqual([]);
    const sheets = opened.sheetNames();
    opened.type('Realisasi', 5, 5, 1);
    done(await opened.pane.look(SEEN));
    done(await opened.pane.write());
    done(await opened.pane.undo());
    expect(opened.sheetNames()).toEqual(sheets);
    const runs = done(await opened.pane.history())('id');
    expect(runs).toHaveLength(2);
    // The later run was taken back, whatever its time says.
    expect(runs.find(({ key }) => key === '2026-10-01 08:05:09')?.state).toBe(first?.state);
    expect(runs.find(({ key }) => key !== '2026-10-01 08:05:09')?.state).not.toBe(first?.state);
  });
});
