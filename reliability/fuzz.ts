// Random and hostile input for everything that reads what others wrote. The same seed draws the same inputs; `FUZZ_MINUTES` lets
// the long form go on for so long, with a new seed each round.
import type { Effort, Experiment, ExperimentResult } from './experiment';
import { GRID_TARGETS } from './fuzz/grids';
import { MEMORY_TARGETS } from './fuzz/memories';
import { PACKAGE_TARGETS } from './fuzz/packages';
import { REQUEST_TARGETS } from './fuzz/requests';
import { fuzzed, type FuzzTarget } from './fuzz/target';
import { TEXT_TARGETS } from './fuzz/texts';

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  ...TEXT_TARGETS,
  ...MEMORY_TARGETS,
  ...GRID_TARGETS,
  ...PACKAGE_TARGETS,
  ...REQUEST_TARGETS,
];

/** The short form tries a part of the inputs. */
const SHORT_PART = 12;

async function roundOf(effort: Effort, seed: number): Promise<ExperimentResult> {
  const counts: { name: string; value: number }[] = [];
  const losses: string[] = [];
  for (const target of FUZZ_TARGETS) {
    const inputs = effort === 'short' ? Math.ceil(target.inputs / SHORT_PART) : target.inputs;
    const { tried, loss } = await fuzzed(target, seed, inputs);
    counts.push({ name: target.id, value: tried });
    if (loss !== null) losses.push(loss);
  }
  return { cases: counts.reduce((sum, { value }) => sum + value, 0), counts, losses };
}

const added = (a: ExperimentResult, b: ExperimentResult): ExperimentResult => ({
  cases: a.cases + b.cases,
  counts: a.counts.map(({ name, value }, at) => ({ name, value: value + (b.counts[at]?.value ?? 0) })),
  losses: [...a.losses, ...b.losses],
});

async function run(effort: Effort, seed: number): Promise<ExperimentResult> {
  const until = performance.now() + Number(process.env['FUZZ_MINUTES'] ?? 0) * 60_000;
  let result = await roundOf(effort, seed);
  for (let next = seed + 1; effort === 'long' && performance.now() < until; next += 1)
    result = added(result, await roundOf(effort, next));
  return result;
}

export const FUZZ: Experiment = {
  id: 'fuzz',
  promise:
    'Whatever texts, sheets, files, remembered answers and requests hold, it is read, asked about or refused, and nothing throws or hangs.',
  run,
};
