import { parentPort, workerData } from 'node:worker_threads';
import type { TerritoryOfTree } from '../../algorithms/network-groups/divide-territory';
import { SnapshotBuilder } from '../../algorithms/network-measures/network-snapshot';
import { rowsOf, type ThreadRead } from '../../platform/database/thread-read';
import type { Told } from '../../platform/threads/in-thread';
import type { SnapshotRow } from './network-snapshot.repository';
import { pathTo, territoryFrom } from './network.rows';
import type { ReadSnapshot } from './snapshot-task';

/** Reads one network row by row into a snapshot, and ends. */
async function build(read: ThreadRead): Promise<ReadSnapshot> {
  const builder = new SnapshotBuilder();
  const tree: TerritoryOfTree[] = [];
  const asked: string[] = [];
  let version = 0;
  for await (const one of rowsOf<SnapshotRow>(read)) {
    if (one.part === 'VERSION') [version] = one.row;
    else if (one.part === 'ASKED') asked.push(...one.row);
    else if (one.part === 'TERRITORY') tree.push(territoryFrom(one.row));
    else if (one.part === 'PARTY') builder.party(one.row);
    else builder.tie(one.row);
  }
  return { version, path: pathTo(asked, tree), snapshot: builder.snapshot() };
}

const tell = (told: Told<ReadSnapshot>) => parentPort?.postMessage(told);

build(workerData as ThreadRead).then(
  (answer) => tell({ answer }),
  (error: Error & { code?: string }) =>
    tell({ error: error.stack ?? error.message, ...(error.code ? { code: error.code } : {}) }),
);
