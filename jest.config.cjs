// Two kinds of tests here: everything in Node; what needs a DOM says so in its own first lines (@jest-environment jsdom).
// What needs a real browser stands in tests/browser and has a configuration of its own.
module.exports = {
  testEnvironment: 'node',
  // office.js puts its globals there once a process; they belong to no single test file.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@noble|hyparquet|hyparquet-writer)/)'],
  // The package's own 'require' entry names a file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  testTimeout: 60000,
};
