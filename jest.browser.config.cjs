// The tests in a real browser, over the built files. One at a time: they share a computer's screen and processor.
const common = require('./jest.config.cjs');

module.exports = {
  ...common,
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/browser/builtFiles.cjs',
  maxWorkers: 1,
  // A journey is dozens of presses, each of which waits for its screen within bounds of its own; a busy computer takes minutes for it.
  testTimeout: 180_000,
};
