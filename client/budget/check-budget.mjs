// Weighs what a visitor waits for, gzipped, after a build; fails when it is over the budget.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const client = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = process.argv[2] ?? join(client, 'dist');

/** In thousands of bytes. */
const budget = { firstPageScript: 200, firstPageStyle: 30, graphScript: 180 };

/** @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** The chunks that come with one, itself included; with those it asks for later when `deep`. */
function chunksOf(name, deep = false, found = new Set()) {
  const chunk = manifest[name];
  if (!chunk || found.has(name)) return found;
  found.add(name);
  for (const next of [...(chunk.imports ?? []), ...(deep ? (chunk.dynamicImports ?? []) : [])]) {
    chunksOf(next, deep, found);
  }
  return found;
}

function weigh(files) {
  const bytes = [...new Set(files)].map(
    (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

const scripts = (names) =>
  [...names].map((name) => manifest[name].file).filter((file) => file.endsWith('.js'));
const styles = (names) => [...names].flatMap((name) => manifest[name].css ?? []);

const firstPage = new Set([...chunksOf('index.html'), ...chunksOf('src/features/home/index.ts')]);
// The graph part is what comes on top: it does not lead back into the first page.
const withGraph = chunksOf('src/features/network/index.ts', true, new Set(firstPage));
const graph = [...withGraph].filter((name) => !firstPage.has(name));

const weights = [
  ['First page, script', weigh([...scripts(firstPage), 'color-scheme.js']), budget.firstPageScript],
  ['First page, style', weigh(styles(firstPage)), budget.firstPageStyle],
  ['Graph part, script on the main thread', weigh(scripts(graph)), budget.graphScript],
];

let over = false;
for (const [what, weight, most] of weights) {
  const verdict = weight > most ? 'OVER' : 'ok';
  over ||= weight > most;
  console.log(`${verdict.padEnd(5)} ${what}: ${weight.toFixed(1)} kB gzipped of ${most}`);
}
for (const name of ['index.html', 'src/features/home/index.ts', 'src/features/network/index.ts']) {
  if (manifest[name]) continue;
  console.log(`OVER  ${name} is not in the manifest: nothing was weighed for it`);
  over = true;
}
process.exit(over ? 1 : 0);
