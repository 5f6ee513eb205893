const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
}
const transform = { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] }
// light-my-request requires cookie 2, which is ESM only
const transformIgnorePatterns = ['/node_modules/(?!cookie/)']

/** Everything that runs in plain Node: rules, routes, server, mock world, sweeps, architecture. */
const node = {
  displayName: 'node',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/server/testing/global-setup.ts',
  globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
  transform,
  transformIgnorePatterns,
  testMatch: [
    '<rootDir>/{server,mock,scripts,src}/**/*.test.ts',
    '<rootDir>/tests/{architecture,sweeps,contracts,devtools,start}/**/*.test.ts',
  ],
}

/** Journeys: the production dist in miniprogram-simulate, with the backend outside jsdom. */
const journeys = {
  displayName: 'journeys',
  testEnvironment: '<rootDir>/tests/harness/mini-program-environment.ts',
  globalSetup: '<rootDir>/server/testing/global-setup.ts',
  globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
  transform,
  transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  testMatch: ['<rootDir>/tests/journeys/**/*.test.ts', '<rootDir>/src/services/*/tests/**/*.journey.ts'],
}

module.exports = {
  projects: [node, journeys],
  testTimeout: 30000,
  reporters: ['default', '<rootDir>/scripts/jest-totals.js'],
}
