const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
}
const transform = { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] }
// ESM only, and required by light-my-request (cookie 2) and @fastify/static
const transformIgnorePatterns = ['/node_modules/(?!(.+/)?(cookie|content-disposition)/)']

/** Everything that runs in plain Node: rules, routes, server, mock world, sweeps, architecture. */
const node = {
  displayName: 'node',
  testEnvironment: 'node',
  globals: {
    API_URL: 'https://jinban.example/api',
    CITY: 'yunlan',
    CITY_NAME: { zh: '云澜市', en: 'Yunlan' },
    CITY_NAMES: { qinghe: '清禾县', yunlan: '云澜市' },
    SENDERS: ['wx00000000000000aa'],
    ONLY: '',
    APP_ID: '',
    VERSION: '0.1.0',
  },
  globalSetup: '<rootDir>/server/testing/global-setup.ts',
  globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
  transform,
  transformIgnorePatterns,
  // What a build puts in as constants: these, and the catalogue
  moduleNameMapper: { '/(packed-(?:catalogue|answers-en))$': '<rootDir>/scripts/search/$1.ts' },
  testMatch: [
    '<rootDir>/{server,mock,scripts,src}/**/*.test.ts',
    '<rootDir>/tests/{architecture,sweeps,matrix,contracts,devtools,scaffold,start}/**/*.test.ts',
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

/** The H5 build in a real Chromium: how it looks, and how it works on the web. */
const browser = {
  displayName: 'browser',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/server/testing/global-setup.ts',
  globalTeardown: '<rootDir>/server/testing/global-teardown.ts',
  transform,
  transformIgnorePatterns,
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
}

// Copies of the sources that `npm run mutation` works in
const modulePathIgnorePatterns = ['<rootDir>/.data/']

module.exports = {
  projects: [node, journeys, browser].map((project) => ({ ...project, modulePathIgnorePatterns })),
  // Ends what hangs; what is waited for has a limit of its own, and says what it was
  testTimeout: 300_000,
  // Files run in workers even where there is only one: in jest's own process the reporter's loader would not find an
  // environment's imports. Never reached
  workerIdleMemoryLimit: '8GB',
  // Jest would leave one core of two idle
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/scripts/jest-report.js'],
  testSequencer: '<rootDir>/scripts/jest-sequence.js',
}
