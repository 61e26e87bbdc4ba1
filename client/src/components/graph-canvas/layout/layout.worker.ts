import type { Arrangement, CanvasElements, Stage } from '../types';
import { arrange } from './arrange';

export interface LayoutRequest {
  readonly number: number;
  readonly elements: CanvasElements;
  readonly stage: Stage;
}

export interface LayoutAnswer extends Arrangement {
  readonly number: number;
  readonly milliseconds: number;
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const start = performance.now();
  const arrangement = arrange(data.elements, data.stage);
  const answer: LayoutAnswer = {
    ...arrangement,
    number: data.number,
    milliseconds: performance.now() - start,
  };
  self.postMessage(answer);
};
