// Hands one hostile workbook to the command and holds what it did against its contract: exit status, sentences, time, no output
// where it refused, and nothing of the file executed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { evaluateBook, EXIT } from '../../src/host/cli/evaluateBook';
import type { HostileCase } from './hostileCase';

/** Seconds of computing for a file to be refused; twice that for one that is evaluated. */
const SECONDS = 20;
const MOST_SENTENCES = 4;
/** After so many milliseconds a process that hangs is ended. */
const PATIENCE = 300_000;
const LOADER = path.join(__dirname, '../../scripts/load-typescript.cjs');
const MAIN = path.join(__dirname, '../../src/host/cli/main.ts');
/** Files that a path out of the package would make. */
const STRAYS = ['/tmp/dirusak', '/tmp/dirusak.txt', '/tmp/tmp/dirusak.txt'];
const EXECUTED = '__dirusak';

export interface Tried {
  readonly status: number | null;
  readonly seconds: number;
  /** Sentences on standard error. */
  readonly said: readonly string[];
  /** Largest memory of the process in megabytes; null where it ran in this one. */
  readonly megabytes: number | null;
  readonly faults: readonly string[];
}

/** Formulas of the written workbook that came from a text of ours. */
function executedFormulas(file: string): readonly string[] {
  const parts = unzipSync(readFileSync(file));
  return Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/worksheets/sheet') && name.endsWith('.xml'))
    .flatMap(([, bytes]) => {
      const before = strFromU8(bytes);
      return [...before.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].flatMap(([, formula = '']) =>
        /contoh\.invalid|cmd\||HYPERLINK|SUM\(1\+1\)|^1\+1$/.test(formula) ? [formula] : [],
      );
    });
}

function faultsOf(
  { expected }: HostileCase,
  found: Omit<Tried, 'faults' | 'megabytes'>,
  output: string,
): readonly string[] {
  const { status, seconds, said } = found;
  const isRefused = status === EXIT.unusable || status === EXIT.noTarget;
  const promises: readonly (readonly [holds: boolean, broken: string])[] = [
    [
      status !== EXIT.bug && status !== null,
      `it ended with status ${String(status)}: ${said.join(' ').slice(0, 400)}`,
    ],
    [expected !== 'refused' || status === EXIT.unusable, `it was not refused, but ${String(status)}`],
    [
      expected !== 'evaluated' || status === EXIT.done,
      `it was not evaluated, but ${String(status)}: ${said.join(' ').slice(0, 300)}`,
    ],
    [
      !isRefused || (said.length >= 1 && said.length <= MOST_SENTENCES),
      `${String(said.length)} sentences for a refusal`,
    ],
    [!isRefused || !existsSync(output), 'a refused file left an output'],
    [
      !said.some((sentence) => /\n\s+at |\bundefined\b|\[object /.test(sentence)),
      `no sentence: ${said.join(' ').slice(0, 300)}`,
    ],
    [seconds <= (isRefused ? SECONDS : SECONDS * 2), `it took ${String(Math.round(seconds))} s`],
    [
      !(EXECUTED in globalThis) && !STRAYS.some((file) => existsSync(file)),
      'something of the file was executed',
    ],
  ];
  const formulas = status === EXIT.done && existsSync(output) ? executedFormulas(output) : [];
  return [
    ...promises.flatMap(([holds, broken]) => (holds ? [] : [broken])),
    ...formulas.map((formula) => `a text became the formula ${formula}`),
  ];
}

/** Seconds that this process has computed for: a busy machine makes it wait, not compute. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

async function inThisProcess(one: HostileCase, file: string, output: string): Promise<Tried> {
  const from = computed();
  let status: number = EXIT.bug;
  let said: readonly string[];
  try {
    const outcome = await evaluateBook(file, output, {
      year: null,
      asOf: '2026-12-31',
      answers: one.answers ?? {},
      language: 'id',
      hasColours: false,
      lineWidth: null,
    });
    ({ status, said } = outcome);
    // What goes to standard output is made of the workbook's texts too.
    JSON.stringify(outcome.json);
  } catch (error) {
    said = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const found = { status, said, seconds: computed() - from };
  return { ...found, megabytes: null, faults: faultsOf(one, found, output) };
}

/** What a process writes of itself as it ends: its largest memory in megabytes and its seconds of computing. */
const TOLD = 'const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();';
const USED = '[maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6].join(" ")';

function inAProcess(one: HostileCase, file: string, output: string, heap: number): Tried {
  const used = path.join(path.dirname(file), 'used');
  const script = [
    `require(${JSON.stringify(LOADER)});`,
    `process.on('exit', () => { ${TOLD} require('node:fs').writeFileSync(${JSON.stringify(used)}, ${USED}); });`,
    `process.argv.splice(1, process.argv.length, 'capaian', 'evaluate', ${JSON.stringify(file)}, '--out', ${JSON.stringify(output)}, '--as-of', '2026-12-31');`,
    `require(${JSON.stringify(MAIN)});`,
  ].join('\n');
  const done = spawnSync(process.execPath, [`--max-old-space-size=${String(heap)}`, '-e', script], {
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: 1 << 28,
  });
  const said = done.stderr.split('\n').filter((line) => line !== '');
  const [megabytes = 0, seconds = 0] = existsSync(used)
    ? readFileSync(used, 'utf8').split(' ').map(Number)
    : [];
  const found = { status: done.status, said, seconds };
  return { ...found, megabytes, faults: faultsOf(one, found, output) };
}

/** Tries one case in a folder of its own, which it leaves clean. */
export async function tryCase(one: HostileCase): Promise<Tried> {
  const folder = mkdtempSync(path.join(tmpdir(), 'capaian-hostile-'));
  try {
    const file = path.join(folder, 'buku.xlsx');
    const output = path.join(folder, 'hasil.xlsx');
    writeFileSync(file, one.bytes());
    return one.heap === undefined
      ? await inThisProcess(one, file, output)
      : inAProcess(one, file, output, one.heap);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
