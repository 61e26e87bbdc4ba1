/** The walls of the house; each rule says why in one line. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'graph-schema-stands-alone',
      comment: 'What may exist does not depend on who uses it.',
      severity: 'error',
      from: { path: '^graph-schema/' },
      to: { path: '^(api|client|seeds|benchmarks)/' },
    },
    {
      name: 'vocabulary-is-browser-safe',
      comment: 'The client imports the vocabulary: it brings nothing with it.',
      severity: 'error',
      from: { path: '^graph-schema/src/vocabulary/' },
      to: { pathNot: '^graph-schema/src/vocabulary/' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform serves every feature and knows none.',
      severity: 'error',
      from: { path: '^api/src/platform/', pathNot: '\\.int-spec\\.ts$' },
      to: { path: '^api/src/(features|commands)/' },
    },
    {
      name: 'algorithms-are-pure',
      comment: 'Algorithms are tested against outside oracles: no framework, no database, no clock.',
      severity: 'error',
      from: { path: '^api/src/algorithms/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { pathNot: '^(api/src/algorithms/|graph-schema/src/vocabulary/)' },
    },
    {
      name: 'features-meet-at-the-door',
      comment: 'A feature uses another one only through its index.ts.',
      severity: 'error',
      from: { path: '^api/src/features/([^/]+)/' },
      to: { path: '^api/src/features/([^/]+)/', pathNot: '^api/src/features/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'network-imports-no-sibling',
      comment: 'The network reads the one shape of ties, whatever made them.',
      severity: 'error',
      from: { path: '^api/src/features/network/', pathNot: '\\.int-spec\\.ts$' },
      to: { path: '^api/src/features/(?!network/)' },
    },
    {
      name: 'client-knows-only-words',
      comment: 'The client speaks GraphQL to the API and shares nothing but the vocabulary.',
      severity: 'error',
      // Two tests hold the forms, and the words of the history, against the formats of the records.
      from: {
        path: '^client/',
        pathNot: '^client/src/features/(editing/kinds/kinds|history/every-field)\\.spec\\.ts$',
      },
      to: { path: '^(api|seeds|benchmarks)/|^graph-schema/src/(?!vocabulary/)' },
    },
    {
      name: 'client-features-meet-at-the-door',
      comment: 'A screen area uses another one only through its index.ts.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: {
        path: '^client/src/features/([^/]+)/',
        pathNot: '^client/src/features/($1/|[^/]+/index\\.tsx?$)',
      },
    },
    {
      name: 'client-components-are-domain-free',
      comment: 'Shared components can be used anywhere because they know nothing of the domain.',
      severity: 'error',
      from: { path: '^client/src/components/' },
      to: { path: '^client/src/(features|app)/|^graph-schema/' },
    },
    {
      name: 'client-app-is-on-top',
      comment: 'Only the entry imports the application shell.',
      severity: 'error',
      from: { path: '^client/src/(features|components|lib)/' },
      to: { path: '^client/src/app/' },
    },
    {
      name: 'cytoscape-in-one-place',
      comment: 'The drawing library can be changed in one folder.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: '^client/src/components/graph-canvas/' },
      to: { path: 'node_modules/cytoscape' },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that resolves to nothing is a typing error.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
