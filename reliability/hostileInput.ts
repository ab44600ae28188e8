// Hostile workbooks, one after the other, each held against the command's contract. The short form takes a part of them and
// leaves the vast ones to the long form.
import type { Effort, Experiment, ExperimentResult } from './experiment';
import type { HostileCase } from './hostile/hostileCase';
import { PACKAGE_CASES } from './hostile/packageCases';
import { TEXT_CASES } from './hostile/textCases';
import { tryCase } from './hostile/tryCase';
import { VAST_CASES } from './hostile/vastCases';

export const HOSTILE_CASES: readonly HostileCase[] = [...TEXT_CASES, ...PACKAGE_CASES, ...VAST_CASES];

/** The short form takes every so many of them, beginning where the seed says. */
const SHORT_PART = 12;

const chosen = (effort: Effort, seed: number): readonly HostileCase[] =>
  effort === 'long'
    ? HOSTILE_CASES
    : HOSTILE_CASES.filter(({ heap }, at) => heap === undefined && at % SHORT_PART === seed % SHORT_PART);

async function run(effort: Effort, seed: number): Promise<ExperimentResult> {
  const losses: string[] = [];
  const counts = { evaluated: 0, refused: 0, seconds: 0, megabytes: 0 };
  const cases = chosen(effort, seed);
  for (const one of cases) {
    const { status, seconds, megabytes, faults } = await tryCase(one);
    if (status === 0) counts.evaluated += 1;
    else counts.refused += 1;
    counts.seconds = Math.max(counts.seconds, seconds);
    counts.megabytes = Math.max(counts.megabytes, megabytes ?? 0);
    losses.push(...faults.map((fault) => `${one.name}: ${fault}.`));
  }
  return {
    cases: cases.length,
    counts: [
      { name: 'evaluated', value: counts.evaluated },
      { name: 'refused', value: counts.refused },
      { name: 'longest in seconds', value: Math.ceil(counts.seconds) },
      ...(effort === 'long'
        ? [{ name: 'most megabytes of a process', value: Math.ceil(counts.megabytes) }]
        : []),
    ],
    losses,
  };
}

export const HOSTILE_INPUT: Experiment = {
  id: 'hostile-input',
  promise:
    'A hostile workbook is evaluated or refused within bounded time and memory, with the command’s exit statuses, and nothing of it is executed.',
  run,
};
