import { success } from '../../src/domain/result';
import { NO_CHOICES } from '../../src/taskpane/paneContract';
import { lateUseCases } from '../../src/taskpane/lateUseCases';
import { givenUseCases } from './givenUseCases';

const notArrived = (): Error => Object.assign(new Error('offline'), { name: 'ChunkLoadError' });

describe('lateUseCases', () => {
  it('sends for the code at once and waits for it', async () => {
    let sent = 0;
    const { useCases: engine, calls } = givenUseCases();
    const useCases = lateUseCases(() => {
      sent += 1;
      return Promise.resolve(engine);
    });
    expect(sent).toBe(1);
    expect(await useCases.look(NO_CHOICES)).toEqual(success({ kind: 'read', hasEarlierRun: false }));
    expect(await useCases.undo()).toEqual(success({ keptRows: 0 }));
    expect(sent).toBe(1);
    expect(calls.names).toEqual(['look', 'undo']);
  });

  it('has no answer at once before the code is there, and the engine’s afterwards', async () => {
    const { useCases: engine } = givenUseCases();
    const useCases = lateUseCases(() => Promise.resolve(engine));
    expect(useCases.reading('id')).toBeNull();
    expect(useCases.nothingFound('id')).toBeNull();
    expect(useCases.columns('Target 2026', 'id')).toEqual([]);
    expect(useCases.whyRow('row 6')).toBeNull();
    await useCases.look(NO_CHOICES);
    expect(useCases.reading('id')?.preview.total).toBe(6);
    expect(useCases.columns('Target 2026', 'id')).toHaveLength(1);
    expect(useCases.whyRow('row 6')).not.toBeNull();
  });

  it('sends again at the next press when a file did not arrive', async () => {
    let sent = 0;
    const { useCases: engine } = givenUseCases();
    const useCases = lateUseCases(() => {
      sent += 1;
      return sent === 1 ? Promise.reject(notArrived()) : Promise.resolve(engine);
    });
    expect(await useCases.undo()).toEqual(success({ keptRows: 0 }));
  });

  it('says that the connection is missing while files do not arrive', async () => {
    const useCases = lateUseCases(() => Promise.reject(notArrived()));
    const outcome = await useCases.write();
    expect(!outcome.ok && outcome.failure('en')).toMatchObject({ isUnchanged: true, offer: 'tryAgain' });
    expect(!outcome.ok && outcome.failure('en').sentence).toContain('internet');
  });

  it('says so of a file that a task sends for on its way', async () => {
    const { useCases: engine } = givenUseCases({ write: () => Promise.reject(notArrived()) });
    const outcome = await lateUseCases(() => Promise.resolve(engine)).write();
    expect(!outcome.ok && outcome.failure('id')).toMatchObject({ isUnchanged: true, offer: 'tryAgain' });
  });

  it('lets a fault of the arrived code pass on instead of blaming the connection', async () => {
    const useCases = lateUseCases(() => Promise.reject(new TypeError('x is not a function')));
    await expect(useCases.look(NO_CHOICES)).rejects.toThrow(TypeError);
  });

  it('lets a fault of the engine itself pass on', async () => {
    const { useCases: engine } = givenUseCases({ why: () => Promise.reject(new Error('not asked for')) });
    await expect(lateUseCases(() => Promise.resolve(engine)).why()).rejects.toThrow('not asked for');
  });
});
