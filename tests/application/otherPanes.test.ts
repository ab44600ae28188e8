// More than one pane on a workbook, a pane that is closed in mid-run and opened again, and a clock that is set back or ahead:
// of no run stands a half, and the history keeps the order in which runs were written.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { createExcelPort } from '../../src/excel/excelPort';
import { openFaulty } from '../support/faultyHost';
import { isSame, shown, stateOf } from '../support/bookState';
import { openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { contentOf, write } from './peopleEdits';
import { smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const at = (time: string): RunOptions =>
  optionsAt('2026-09-30', { runDate: time.slice(0, 10), run: { time, person: null, toolVersion: '0.0.0' } });
const SECOND = at('2026-10-06 10:00:00');

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

describe('two panes that write at the same time', () => {
  it('leave one whole run, and the other pane is told that the workbook changed', async () => {
    const alone = reopened(template);
    valueOf(await applyRun(alone.port, valueOf(await prepareRun(alone.port, FIRST))));
    const one = await stateOf(alone.port);
    const results = await contentOf('Target');
    const book = reopened(template);
    const panes = [book.port, createExcelPort()];
    const own = (pane: number): RunOptions => ({
      ...FIRST,
      run: { ...FIRST.run, time: `2026-10-05 09:15:0${pane}` },
    });
    const prepared = await Promise.all(
      panes.map(async (port, pane) => valueOf(await prepareRun(port, own(pane)))),
    );
    const outcomes = await Promise.all(prepared.map((run, pane) => applyRun(panes[pane] ?? book.port, run)));
    expect(outcomes.filter(({ ok }) => ok).length).toBeLessThan(2);
    if (outcomes.some(({ ok }) => ok)) expect(await contentOf('Target')).toEqual(results);
    valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, FIRST))));
    expect(await contentOf('Target')).toEqual(results);
    expect((await stateOf(book.port)).names).toEqual(one.names);
    expect(valueOf(await prepareRun(createExcelPort(), FIRST)).plan.operations).toEqual([]);
  });
});

describe('two panes with equal plans in the same second', () => {
  const REGISTER = 'Register Pakta';
  /** Requests of the first pane after which the second begins. */
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'leave one whole run or none, and no decision is lost (the second %d requests later)',
    async (later) => {
      const evaluated = reopened(template);
      valueOf(await applyRun(evaluated.port, valueOf(await prepareRun(evaluated.port, FIRST))));
      await write(REGISTER, 'S5', [['putusan']]);
      const whole = openFaulty(evaluated.save());
      const before = shown(await stateOf(whole.port));
      valueOf(await applyRun(whole.port, valueOf(await prepareRun(whole.port, SECOND))));
      const after = shown(await stateOf(whole.port));

      const book = openFaulty(evaluated.save());
      const ports = [book.port, createExcelPort()] as const;
      const prepared = await Promise.all(
        ports.map(async (port, pane) =>
          valueOf(await prepareRun(port, { ...SECOND, run: { ...SECOND.run, pane: String(pane) } })),
        ),
      );
      const [one, two] = prepared;
      if (one === undefined || two === undefined) throw new Error('Two runs are prepared');
      book.meanwhile(0, []);
      const first = applyRun(ports[0], one);
      while (book.requests() < later) await new Promise((resolve) => setImmediate(resolve));
      const outcomes = await Promise.all([first, applyRun(ports[1], two)]);
      const now = shown(await stateOf(book.port));
      expect([before, after]).toContainEqual(now);
      // What is called done stands.
      if (outcomes.some(({ ok }) => ok)) expect(now).toEqual(after);
      expect((await contentOf(REGISTER)).flat()).toContain('putusan');
      valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, SECOND))));
      expect(shown(await stateOf(book.port))).toEqual(after);
    },
  );
});

describe('a pane that is closed in mid-run', () => {
  it.each([0.2, 0.6, 0.95])(
    'and opened again takes back what stands and writes the whole (after %d)',
    async (share) => {
      const book = openFaulty(template.save());
      const before = await stateOf(book.port);
      const prepared = valueOf(await prepareRun(book.port, FIRST));
      book.arm('first write', { share }, 'dead');
      expect(await applyRun(book.port, prepared)).toMatchObject({ ok: false });
      book.heal();
      expect(isSame(await stateOf(book.port), before)).toBe(false);
      const opened = reopened(book);
      valueOf(await prepareRun(opened.port, FIRST));
      expect(shown(await stateOf(opened.port))).toEqual(shown(before));
      valueOf(await applyRun(opened.port, valueOf(await prepareRun(opened.port, FIRST))));
      expect(valueOf(await prepareRun(opened.port, FIRST)).plan.operations).toEqual([]);
    },
  );
});

describe('a clock that is set', () => {
  it.each(['2025-10-05 08:00:00', '2027-10-05 08:00:00'])(
    'to %s between two runs moves neither, and both are undone in turn',
    async (time) => {
      const book = reopened(template);
      valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, FIRST))));
      const first = await contentOf('Target');
      await write('Realisasi', 'E5', [[123_456_789]]);
      valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, at(time)))));
      const history = (await contentOf('Riwayat Evaluasi')).flat().map(String);
      expect(history).toEqual(expect.arrayContaining([FIRST.run.time, time]));
      expect(valueOf(await prepareRun(book.port, at(time))).plan.operations).toEqual([]);
      expect(valueOf(await undoRun(book.port)).time).toBe(time);
      expect(await contentOf('Target')).toEqual(first);
      valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, SECOND))));
      expect(valueOf(await prepareRun(book.port, SECOND)).plan.operations).toEqual([]);
    },
  );
});
