import { success } from '../../src/domain/result';
import { lateUseCases } from '../../src/taskpane/lateUseCases';
import type { PaneUseCases } from '../../src/taskpane/paneUseCases';

const ENGINE: PaneUseCases = {
  preview: () => Promise.reject(new Error('not asked for here')),
  apply: () => Promise.resolve(success({ checkedCells: 7 })),
  undo: () => Promise.resolve(success({ keptRows: 1 })),
};

describe('lateUseCases', () => {
  it('sends for the code at once and waits for it', async () => {
    let sent = 0;
    const useCases = lateUseCases(() => {
      sent += 1;
      return Promise.resolve(ENGINE);
    });
    expect(sent).toBe(1);
    expect(await useCases.apply('id')).toEqual(success({ checkedCells: 7 }));
    expect(await useCases.undo('id')).toEqual(success({ keptRows: 1 }));
    expect(sent).toBe(1);
  });

  it('sends again at the next press when a file did not arrive', async () => {
    let sent = 0;
    const useCases = lateUseCases(() => {
      sent += 1;
      return sent === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(ENGINE);
    });
    expect(await useCases.undo('id')).toEqual(success({ keptRows: 1 }));
  });

  it('says that the connection is missing while files do not arrive', async () => {
    const useCases = lateUseCases(() => Promise.reject(new Error('offline')));
    const outcome = await useCases.apply('en');
    expect(outcome).toMatchObject({ ok: false, failure: { isUnchanged: true } });
    expect(JSON.stringify(outcome)).toContain('internet');
  });

  it('lets a fault of the engine itself pass on', async () => {
    await expect(lateUseCases(() => Promise.resolve(ENGINE)).preview('id')).rejects.toThrow('not asked for');
  });
});
