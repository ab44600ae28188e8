// Hints that somebody edited: the tool's own writes are none, a co-author is told apart, and only sheets that were read
// matter.
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import { EditWatch } from '../../../src/taskpane/session/editWatch';
import { done, openPane, sampleBytes } from './openedPane';

const AFTER_THE_PAUSE = 700;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function watched() {
  const opened = openPane(sampleBytes(), () => new Date());
  done(await opened.pane.look(NO_CHOICES));
  const told: string[] = [];
  const stop = opened.pane.watch((by) => told.push(by));
  await pause(30);
  return { ...opened, told, stop };
}

describe('watch', () => {
  it('tells once of several edits of a person', async () => {
    const { type, told, stop } = await watched();
    type('Realisasi', 5, 5, 1);
    type('Realisasi', 6, 5, 2);
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual(['person']);
    type('Target', 5, 15, 2);
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual(['person', 'person']);
    stop();
  });

  it('tells a co-author apart, also among edits of a person', async () => {
    const { type, told, stop } = await watched();
    type('Realisasi', 5, 5, 1);
    type('Realisasi', 6, 5, 2, 'Remote');
    type('Realisasi', 7, 5, 2);
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual(['coauthor']);
    stop();
  });

  it('is silent about what the tool itself writes, takes back or adds', async () => {
    const { pane, told, stop } = await watched();
    done(await pane.write());
    done(await pane.undo());
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual([]);
    stop();
  });

  it('is silent about sheets that were not read, and after it was stopped', async () => {
    const { type, told, stop, executor, session } = await watched();
    const other = executor.model.addSheet('Catatan');
    expect(executor.type(other, 0, 0, 'a', 'Local')).toBeNull();
    session.deliverEvents();
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual([]);
    stop();
    await pause(30);
    type('Realisasi', 5, 5, 1);
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual([]);
  });

  it('forgets an edit that a new look has seen', async () => {
    const { pane, type, told, stop } = await watched();
    type('Realisasi', 5, 5, 1);
    await pause(30);
    done(await pane.look(NO_CHOICES));
    await pause(AFTER_THE_PAUSE);
    expect(told).toEqual([]);
    stop();
  });
});

describe('EditWatch where the host does not say whose an edit is', () => {
  const hint = (isByCoauthor: boolean) => ({ sheetId: 'a', isByCoauthor, isOwn: null });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('takes edits during and shortly after its own write for its own, but not those of a co-author', async () => {
    jest.useFakeTimers();
    let time = new Date(2026, 9, 1);
    const told: string[] = [];
    const watch = new EditWatch({ isWatched: () => true, now: () => time });
    watch.listen((by) => told.push(by));
    await watch.during(() => {
      watch.hint(hint(false));
      return Promise.resolve();
    });
    watch.hint(hint(false));
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
    watch.hint(hint(true));
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual(['coauthor']);
    time = new Date(time.getTime() + 5_000);
    watch.hint(hint(false));
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual(['coauthor', 'person']);
  });
});
