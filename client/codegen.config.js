// What codegen/run.mjs writes, relative to this folder.
/** @satisfies {import('@graphql-codegen/cli').CodegenConfig} */
export default {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/': {
      preset: 'near-operation-file',
      // No shared file of types: each generated file carries those that it uses.
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        documentNodeImport: '@apollo/client#TypedDocumentNode',
        scalars: { ID: 'string' },
      },
    },
  },
};
