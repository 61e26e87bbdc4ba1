import { leftOutOfBackups } from '@maillage/graph-schema/model';
import type { Transaction } from 'neo4j-driver';
import {
  Counts,
  recordOfLink,
  recordOfNode,
  type LinkLine,
  type NodeLine,
  type Trailer,
} from './backup-format';
import { readLinks, readNodes } from './backup.repository';
import { ContentSum } from './content-sum';
import { NodeNumbers, numberOf } from './node-numbers';
import { keepProperties } from './property-values';
import { streamed } from './store';

export type Progress = (done: { nodes: number; relationships: number }) => void;

/** Records after which progress is told. */
const OFTEN = 10_000;

/**
 * Every node, then every relationship, one after the other; at the end what they sum up to. What is remembered of
 * each node is eight bytes. A relationship to a node that came after the nodes had been read is left out: it is
 * none of a fact, since the caller makes sure that no fact was written meanwhile.
 */
export async function* readStore(
  transaction: Pick<Transaction, 'run'>,
  say: Progress = () => undefined,
  leftOut: readonly string[] = leftOutOfBackups,
): AsyncGenerator<NodeLine | LinkLine, Trailer> {
  const parameters = { leftOut };
  const [labels, types, sum, seen] = [new Counts(), new Counts(), new ContentSum(), new NodeNumbers()];
  let relationships = 0;
  const tell = () => {
    if ((seen.size + relationships) % OFTEN === 0) say({ nodes: seen.size, relationships });
  };
  for await (const row of streamed(transaction, readNodes, parameters)) {
    const number = numberOf(row.id);
    if (!seen.add(number)) continue;
    const [itsLabels, properties] = [row.labels.sort(), keepProperties(row.properties)];
    labels.add(itsLabels);
    sum.add(recordOfNode(itsLabels, properties));
    tell();
    yield ['n', number, itsLabels, properties];
  }
  for await (const row of streamed(transaction, readLinks, parameters)) {
    const [from, to] = [numberOf(row.from), numberOf(row.to)];
    if (!seen.has(from) || !seen.has(to)) continue;
    const properties = keepProperties(row.properties);
    types.add([row.type]);
    sum.add(recordOfLink(row.type, row.fromName, row.toName, properties));
    relationships++;
    tell();
    yield ['r', row.type, from, to, properties];
  }
  return { nodes: seen.size, relationships, labels: labels.sorted, types: types.sorted, content: sum.hex };
}

/** What a store holds, but for nodes of some labels: its counts and the sum of its content. */
export async function contentOf(
  transaction: Pick<Transaction, 'run'>,
  say?: Progress,
  leftOut?: readonly string[],
): Promise<Trailer> {
  const records = readStore(transaction, say, leftOut);
  for (;;) {
    const next = await records.next();
    if (next.done) return next.value;
  }
}
