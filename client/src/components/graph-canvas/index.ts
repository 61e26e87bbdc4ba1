export { DrawingFault } from './drawing-fault';
export { GraphCanvas } from './graph-canvas';
export { useLayout } from './use-layout';
export type * from './types';
