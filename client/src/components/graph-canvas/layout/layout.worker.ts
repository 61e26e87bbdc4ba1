import type { CanvasElements, Positions, Stage } from '../types';
import { arrange } from './arrange';

export interface LayoutRequest {
  readonly number: number;
  readonly elements: CanvasElements;
  readonly stage: Stage;
}

/** Without places where these elements cannot be arranged. */
export interface LayoutAnswer {
  readonly number: number;
  readonly positions?: Positions;
  readonly milliseconds: number;
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const start = performance.now();
  const tell = (places: { readonly positions?: Positions }): void => {
    const answer: LayoutAnswer = { number: data.number, ...places, milliseconds: performance.now() - start };
    self.postMessage(answer);
  };
  try {
    tell({ positions: arrange(data.elements, data.stage) });
  } catch {
    tell({});
  }
};
