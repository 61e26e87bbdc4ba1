import type { CanvasElements, Positions, Stage } from '../types';
import { arrange } from './arrange';

export interface LayoutRequest {
  readonly number: number;
  readonly elements: CanvasElements;
  readonly stage: Stage;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly positions: Positions;
  readonly milliseconds: number;
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const start = performance.now();
  const positions = arrange(data.elements, data.stage);
  const answer: LayoutAnswer = { number: data.number, positions, milliseconds: performance.now() - start };
  self.postMessage(answer);
};
