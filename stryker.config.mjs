// Mutation testing of one room (scripts/mutation/rooms.mjs), chosen by scripts/mutate.cjs. It works on a copy of the project
// outside it; the report stays in .cache.
import os from 'node:os';
import path from 'node:path';
import { chosenRoom } from './scripts/mutation/rooms.mjs';

const { name, mutate } = chosenRoom();
const only = (process.env.MUTATE_FILES ?? '').split(',').filter((file) => file !== '');

export default {
  mutate: only.length > 0 ? only : mutate,
  plugins: ['./scripts/mutation/circusRunner.mjs'],
  testRunner: 'circus',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATE_CONCURRENCY ?? '1'),
  // Loops that no longer end meet Stryker's own limit long before; a busy machine must not pass for a killed mutant.
  timeoutMS: 60_000,
  ignorePatterns: [
    'dist',
    'docs',
    'bench',
    'assets',
    'coverage',
    '.cache',
    '*.xlsx',
    'tests/golden',
    'tests/browser',
  ],
  tempDirName: path.join(os.tmpdir(), 'capaian-mutate', name),
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: `.cache/mutation-${name}.json` },
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 100, low: 90, break: null },
  allowConsoleColors: false,
  warnings: { slow: false },
};
