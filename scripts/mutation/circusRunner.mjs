// Runs the tests of a room inside Stryker's own process, on jest's circus and expect but without jest around them: a mutant
// takes a fraction of a second instead of several. Every mutant meets freshly loaded modules. Decides nothing.
import { createRequire } from 'node:module';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { chosenRoom } from './rooms.mjs';

const here = createRequire(import.meta.url);
const GLOBALS = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];

/** A test's name after those of the blocks around it, after its file. */
function idOf(file, test) {
  const names = [];
  for (let part = test; part !== undefined && part.name !== 'ROOT_DESCRIBE_BLOCK'; part = part.parent)
    names.unshift(part.name);
  return `${path.relative(process.cwd(), file)}: ${names.join(' ')}`;
}

/** A process that takes over after an endless mutant knows nothing but the ids. */
const fileOf = (id) => path.resolve(id.slice(0, id.indexOf(': ')));

const messageOf = (error) =>
  String(Array.isArray(error) ? (error[0]?.message ?? error[0]) : error).slice(0, 500);

class CircusRunner {
  #context = (globalThis.__stryker__ ??= {});
  #circus = here('jest-circus');
  #files = chosenRoom()
    .tests()
    .map((file) => path.resolve(file));

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    here('../load-typescript.cjs');
    for (const name of GLOBALS) globalThis[name] = this.#circus[name];
    globalThis.expect = here('expect').expect;
  }

  async dryRun() {
    this.#context.activeMutant = undefined;
    this.#context.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.#run(this.#files, null, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    this.#context.mutantCoverage = undefined;
    this.#context.activeMutant = activeMutant.id;
    this.#context.hitCount = hitLimit === undefined ? undefined : 0;
    this.#context.hitLimit = hitLimit;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const files = wanted === null ? this.#files : [...new Set(testFilter.map(fileOf))];
    try {
      const tests = await this.#run(files, wanted, !disableBail);
      if (tests.length === 0) return { status: MutantRunStatus.Error, errorMessage: 'No test was run.' };
      const hit = determineHitLimitReached(this.#context.hitCount, hitLimit);
      return toMutantRunResult(hit ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      this.#context.activeMutant = undefined;
      this.#context.hitLimit = undefined;
    }
  }

  async #run(files, wanted, bails) {
    const results = [];
    this.#forget();
    for (const file of files) {
      results.push(...(await this.#runFile(file, wanted, bails)));
      if (bails && results.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return results;
  }

  /** Modules of the project are loaded anew; what is installed stays. */
  #forget() {
    for (const loaded of Object.keys(here.cache)) {
      if (!loaded.includes(`${path.sep}node_modules${path.sep}`)) delete here.cache[loaded];
    }
  }

  async #runFile(file, wanted, bails) {
    const { resetState, addEventHandler, removeEventHandler, run } = this.#circus;
    const results = [];
    let hasFailed = false;
    const told = (test, status, more = {}) => {
      const id = idOf(file, test);
      results.push({ id, name: id, fileName: file, timeSpentMs: test.duration ?? 0, status, ...more });
    };
    const onEvent = ({ name, test }) => {
      if (name === 'test_start') {
        const isWanted = wanted === null || wanted.has(idOf(file, test));
        if (!isWanted || (bails && hasFailed)) test.mode = 'skip';
        this.#context.currentTestId = idOf(file, test);
      }
      if (name !== 'test_done' && name !== 'test_skip') return;
      this.#context.currentTestId = undefined;
      if (name === 'test_skip') return;
      hasFailed ||= test.errors.length > 0;
      if (test.errors.length === 0) told(test, TestStatus.Success);
      else told(test, TestStatus.Failed, { failureMessage: messageOf(test.errors[0]) });
    };
    resetState();
    addEventHandler(onEvent);
    try {
      here(file);
      await run();
    } catch (error) {
      // A mutant may break what a file does while it is loaded.
      told({ name: 'loading' }, TestStatus.Failed, { failureMessage: messageOf(error) });
    } finally {
      removeEventHandler(onEvent);
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];
