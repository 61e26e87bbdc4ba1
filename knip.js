/**
 * What nobody uses: files, exports, packages. Each exception says why in one line.
 * Tests count as users. @type {import('knip').KnipConfig}
 */
module.exports = {
  // Nobody outside imports our packages: what a door lets out is taken by somebody within.
  includeEntryExports: true,
  // An exception that nothing needs any more is a fault as well.
  treatConfigHintsAsErrors: true,
  treatTagHintsAsErrors: true,
  workspaces: {
    '.': {
      entry: [
        'jest.together.cjs',
        'scripts/*.mjs',
        'scripts/testing/*.cjs',
        'scripts/**/*.{spec,int-spec}.ts',
      ],
      project: ['scripts/**', '*.*'],
      // Of Linux: the tests that need it are left out elsewhere.
      ignoreBinaries: ['unshare'],
    },
    'graph-schema': { entry: ['{src,embedded}/**/*.{spec,int-spec}.ts'], project: ['{src,embedded}/**'] },
    seeds: { entry: ['synthetic/*.spec.ts'], project: ['synthetic/**'] },
    api: {
      entry: [
        'src/{main,commands/*}.ts',
        // Started by the names of their files.
        'src/features/*/*.worker.ts',
        'src/testing/sign-in-provider/server.mjs',
        'src/**/*.{spec,int-spec}.ts',
      ],
      project: ['src/**'],
      // Required by @nestjs/apollo where it finds Express.
      ignoreDependencies: ['@as-integrations/express5'],
      // Of Linux: the tests that need it are left out elsewhere.
      ignoreBinaries: ['systemd-analyze'],
    },
    client: {
      entry: ['src/**/*.spec.{ts,tsx}', 'e2e/*.e2e-spec.ts', 'codegen/run.mjs', 'budget/check-budget.mjs'],
      project: ['{src,e2e,codegen,budget}/**', '*.*'],
    },
    benchmarks: {
      entry: [
        '*/run.mjs',
        'endurance/{dearest,event-loop,half-load}.mjs',
        'explorer/frames.mjs',
        // Peers, each in a process of its own.
        'reads/peer.mjs',
        'snapshot/graphology.mjs',
      ],
      project: ['**'],
    },
  },
  compilers: {
    // Styles import others, and take fonts from packages.
    css: (text) =>
      [...text.matchAll(/(?:@import |url\()'([^']+)'/g)].map(([, file]) => `import '${file}';`).join('\n'),
  },
};
