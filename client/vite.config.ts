import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.VITE_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  resolve: {
    // `source` first: the vocabulary is read from its TypeScript, so that no build has to precede this one.
    // `es2015`: rxjs without the helpers of older browsers.
    conditions: ['source', 'module', 'browser', 'es2015', 'development|production'],
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/health': api, '/fil.atom': api, '/oidc': api },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true, // read by budget/check-budget.mjs
    chunkSizeWarningLimit: 700, // the real limit is gzipped, in budget/check-budget.mjs
  },
});
