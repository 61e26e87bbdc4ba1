import { parentPort, workerData } from 'node:worker_threads';
import { measuredGraph } from '../../algorithms/network-measures/measured-graph';
import { measureNetwork, type NetworkFigures } from '../../algorithms/network-measures/measure-network';
import type { Told } from '../../platform/threads/in-thread';
import type { MeasuringTask } from './snapshot-task';

/** Measures one network, and ends. What goes wrong is the thread's own error. */
const { snapshot, choice } = workerData as MeasuringTask;
const told: Told<NetworkFigures> = { answer: measureNetwork(measuredGraph(snapshot, choice)) };
parentPort?.postMessage(told);
