// The same measures by graphology on the same pairs: `node --expose-gc graphology.mjs FILE`, answers as JSON.
import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import coreNumber from 'graphology-cores';

const file = readFileSync(process.argv[2]);
const [actors, pairs, ...rest] = new Uint32Array(file.buffer, file.byteOffset, file.byteLength / 4);
const ends = Uint32Array.from(rest);
const timed = (work) => {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
};
const held = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const before = held();
const built = timed(() => {
  const graph = new UndirectedGraph({ multi: false, allowSelfLoops: false });
  for (let actor = 0; actor < actors; actor += 1) graph.addNode(actor);
  for (let pair = 0; pair < pairs; pair += 1) graph.addEdge(ends[2 * pair], ends[2 * pair + 1]);
  return graph;
});
const graph = built.result;
const bytes = held() - before;
const measured = timed(() => {
  const degrees = graph.mapNodes((node) => graph.degree(node));
  const most = degrees.reduce((one, other) => Math.max(one, other), 0);
  const parts = connectedComponents(graph);
  const cores = Object.values(coreNumber.coreNumber(graph));
  const highestCore = cores.reduce((one, other) => Math.max(one, other), 0);
  return {
    density: (2 * graph.size) / (graph.order * (graph.order - 1)),
    degreeCentralisation:
      degrees.reduce((sum, degree) => sum + most - degree, 0) / ((graph.order - 1) * (graph.order - 2)),
    components: parts.length,
    largestComponent: parts.reduce((one, part) => Math.max(one, part.length), 0),
    highestCore,
    highestCoreSize: cores.filter((core) => core === highestCore).length,
  };
});
console.log(JSON.stringify({ buildMs: built.ms, measureMs: measured.ms, bytes, answers: measured.result }));
