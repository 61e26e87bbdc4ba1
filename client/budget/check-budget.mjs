// Weighs what a visitor waits for, gzipped, after a build; fails when it is over the budget.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const client = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = process.argv[2] ?? join(client, 'dist');

/**
 * In thousands of bytes. What comes later is asked for by nobody who only looks; it holds the writers of six formats of
 * the network and of three of its groups.
 */
const budget = { firstPageScript: 200, firstPageStyle: 30, graphScript: 180, graphLater: 28 };

/** What of the graph part comes once the drawing is there, or somebody asks for it: weighed by itself. */
const later = [
  'src/features/network/time-histogram.tsx',
  'src/features/network/take-away/index.ts',
  'src/features/network/take-away/writers.ts',
  'src/features/network-groups/groups-files.ts',
  'src/features/network/long-body.tsx',
];

/** @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** @type {import('./contents.ts').Contents} */
const contents = JSON.parse(readFileSync(join(dist, '.vite/contents.json'), 'utf8'));

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

/** In thousands of bytes, gzipped. */
const weightOf = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

const scripts = (names) =>
  [...names].map((name) => manifest[name].file).filter((file) => file.endsWith('.js'));
const styles = (names) => [...names].flatMap((name) => manifest[name].css ?? []);

const firstPage = chunksOf('index.html');
// The graph part is what comes on top: it does not lead back into the first page.
// By what is in it: a door that another page comes in by too has no name of its own.
const graphDoor = Object.keys(manifest).find(
  (key) => contents[manifest[key].file]?.['client/src/features/network/network-page.tsx'],
);
const withGraph = chunksOf(graphDoor, true, new Set([...firstPage, ...later]));
const graph = [...withGraph].filter((name) => !firstPage.has(name) && !later.includes(name));
const known = new Set([...firstPage, ...graph]);
const afterGraph = later.flatMap((name) =>
  [...chunksOf(name, true, new Set(known))].filter((one) => !known.has(one)),
);

const weights = [
  ['First page, script', [...scripts(firstPage), 'color-scheme.js'], budget.firstPageScript],
  ['First page, style', styles(firstPage), budget.firstPageStyle],
  ['Graph part, script on the main thread', scripts(graph), budget.graphScript],
  ['Graph part, script that comes later', scripts(afterGraph), budget.graphLater],
];

const MOST_TOLD = 30;

/** What is heavy in some files; a part of a file weighs what its length is worth of it. */
function tellContents(files) {
  const parts = new Map();
  for (const file of files) {
    const lengths = contents[file] ?? {};
    const perCharacter = weightOf(file) / (sum(Object.values(lengths)) || 1);
    for (const [part, length] of Object.entries(lengths)) {
      parts.set(part, (parts.get(part) ?? 0) + length * perCharacter);
    }
  }
  const heaviest = [...parts].toSorted(([, one], [, other]) => other - one);
  for (const [part, weight] of heaviest.slice(0, MOST_TOLD)) {
    console.log(`      ${weight.toFixed(1).padStart(6)} kB  ${part}`);
  }
  const rest = heaviest.slice(MOST_TOLD);
  console.log(
    `      ${sum(rest.map(([, weight]) => weight))
      .toFixed(1)
      .padStart(6)} kB  ${rest.length} others`,
  );
}

let over = false;
for (const [what, listed, most] of weights) {
  const files = [...new Set(listed)];
  const weight = sum(files.map(weightOf));
  const tooMuch = weight > most;
  over ||= tooMuch;
  console.log(`${tooMuch ? 'OVER ' : 'ok   '} ${what}: ${weight.toFixed(1)} kB gzipped of ${most}`);
  if (tooMuch) tellContents(files);
}
for (const [name, what = name] of [
  ['index.html'],
  [graphDoor, 'the graph part'],
  ...later.map((one) => [one]),
]) {
  if (manifest[name]) continue;
  console.log(`OVER  ${what} is not in the manifest: nothing was weighed for it`);
  over = true;
}
process.exit(over ? 1 : 0);
