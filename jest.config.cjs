/** @type {import('jest').Config} */
const swc = (extra = {}) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      ...extra,
    },
    module: { type: 'commonjs' },
  },
];

const common = {
  transform: { '^.+\\.tsx?$': swc() },
  // Our own packages are tested from their sources.
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/jest.fast-check.cjs',
    '^@maillage/graph-schema/(.*)$': '<rootDir>/graph-schema/src/$1/index.ts',
    '^@maillage/seeds/synthetic$': '<rootDir>/seeds/synthetic/generate-network.ts',
    '^@maillage/seeds/national$': '<rootDir>/seeds/synthetic/national-network.ts',
  },
  modulePathIgnorePatterns: ['/dist/', '/.maillage/'],
  setupFilesAfterEnv: ['<rootDir>/jest.patience.cjs'],
};

const modules = 'openid-client|oauth4webapi|jose|@opentelemetry/otlp-exporter-base';

const onDatabase = {
  ...common,
  testEnvironment: 'node',
  moduleNameMapper: {
    ...common.moduleNameMapper,
    '/jsutils/instanceOf\\.js$': '<rootDir>/jest.graphql-in-production.cjs',
  },
  setupFiles: ['<rootDir>/jest.late-traces.cjs'],
  globalSetup: '<rootDir>/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/jest.global-teardown.mjs',
  // The library of OpenID Connect is ES modules, and that of traces imports some: Node takes them from CommonJS, and
  // Jest does not.
  transform: { ...common.transform, [`/(?:${modules})/.+\\.js$`]: swc() },
  transformIgnorePatterns: [`/node_modules/(?!(?:${modules})/)`],
};

/** Where tests run commands, products and databases of their own, and end them. */
const withProcesses = [
  '<rootDir>/scripts/',
  '<rootDir>/graph-schema/embedded/',
  '<rootDir>/api/src/commands/',
  '<rootDir>/api/src/platform/backup/',
  '<rootDir>/api/src/testing/kills/',
];

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{graph-schema,api,seeds,benchmarks,scripts}/**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/client/src/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/client/jest.setup.ts'],
      transform: { '^.+\\.(t|j|mj)sx?$': swc() },
      transformIgnorePatterns: ['/node_modules/(?!(@tanstack|@apollo/client)/)'],
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^@testing-library/react$': '<rootDir>/client/jest.testing-library.cjs',
        '\\.(css|svg|png)$': '<rootDir>/client/jest.asset-stub.cjs',
      },
    },
    {
      ...onDatabase,
      displayName: 'integration',
      testMatch: ['<rootDir>/{api,seeds,graph-schema}/**/*.int-spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...withProcesses],
    },
    {
      // The same, as one file: `npm test` takes this, and who works on one file that file.
      ...onDatabase,
      displayName: 'together',
      testMatch: ['<rootDir>/jest.together.cjs'],
    },
    {
      ...onDatabase,
      displayName: 'processes',
      testMatch: withProcesses.map((folder) => `${folder}**/*.int-spec.ts`),
    },
    {
      ...onDatabase,
      displayName: 'e2e',
      testMatch: ['<rootDir>/client/e2e/**/*.e2e-spec.ts'],
    },
  ],
};
