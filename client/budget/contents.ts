import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Script of the build → module or package → its length before it is made small. */
export type Contents = Record<string, Record<string, number>>;

/** Writes down what each script is made of: check-budget.mjs tells it when one is too heavy. */
export function contents(): Plugin {
  return {
    name: 'contents',
    generateBundle(_options, bundle) {
      const all: Contents = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const parts: Record<string, number> = {};
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const part = partOf(id);
          parts[part] = (parts[part] ?? 0) + renderedLength;
        }
        all[chunk.fileName] = parts;
      }
      this.emitFile({ type: 'asset', fileName: '.vite/contents.json', source: JSON.stringify(all) });
    },
  };
}

const root = join(import.meta.dirname, '../..') + sep;

/** A package for what is not ours, a file for what is. */
function partOf(id: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(id) ?? [];
  return name ?? id.replace('\0', '').replace(root, '').replace(/\?.*$/, '');
}
