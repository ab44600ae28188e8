// The rules alone, with every way that they can go counted: a branch of src/domain that no test of tests/domain takes fails
// the run. Counted by istanbul, which sees both sides of every condition, default and `??`.
const common = require('./jest.config.cjs');

module.exports = {
  ...common,
  // Also the sources: a file that no test loads counts too.
  roots: ['<rootDir>/tests/domain', '<rootDir>/src/domain'],
  collectCoverage: true,
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/domain/**/*.ts'],
  coverageDirectory: '<rootDir>/.cache/coverage',
  coverageReporters: [['text', { skipFull: true }], 'json'],
  coverageThreshold: { global: { branches: 100 } },
};
