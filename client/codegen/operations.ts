import { join } from 'node:path';
import type { Plugin } from 'vite';
import { questionsIn } from './questions.ts';

/** Writes down what the client asks: the API has it planned before anybody does. */
export function operations(): Plugin {
  return {
    name: 'operations',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(questionsIn(join(import.meta.dirname, '../src')));
      this.emitFile({ type: 'asset', fileName: '.vite/operations.json', source });
    },
  };
}
