import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contents } from './budget/contents.ts';
import { operations } from './codegen/operations.ts';

const api = process.env.VITE_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), contents(), operations()],
  resolve: {
    // `source` first: the vocabulary is read from its TypeScript, so that no build has to precede this one.
    // `es2015`: rxjs without the helpers of older browsers.
    conditions: ['source', 'module', 'browser', 'es2015', 'development|production'],
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': api,
      '/health': api,
      '/fil.atom': api,
      '/oidc': api,
      '/calendrier': api,
      '/pieces': api,
      '/donnees': api,
    },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true, // read by budget/check-budget.mjs
    rolldownOptions: {
      output: {
        codeSplitting: {
          // All that the first page needs in two files: ours, and the libraries', which change less often.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'first', tags: ['$initial'] },
            // What the drawing shares with what comes after it: in one file, for many small ones weigh more. What only
            // files of a drawing are made with is for those who ask for one.
            {
              name: 'drawing',
              test: /features\/network\/(?!take-away\/)|components\/graph-canvas\/(?!vector\/)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 700, // the real limit is gzipped, in budget/check-budget.mjs
  },
});
