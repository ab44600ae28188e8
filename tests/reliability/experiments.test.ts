// Every experiment in its short form, with a fixed seed: it tries something and loses nothing.
import { EXPERIMENTS } from '../../reliability/experiments';

const SEED = 1;
/** Short forms take some ten seconds alone; beside other tests on a busy machine several times that. */
const PATIENCE = 180_000;

describe('the experiments', () => {
  it('have ids of their own that a command line can hold, and promises that are sentences', () => {
    const ids = EXPERIMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, promise } of EXPERIMENTS) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(promise).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(EXPERIMENTS.map((experiment) => ({ id: experiment.id, experiment })))(
    '$id loses nothing',
    async ({ experiment }) => {
      const { cases, losses } = await experiment.run('short', SEED);
      expect(losses).toEqual([]);
      expect(cases).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
