import { useEffect, useRef, useState } from 'react';
import type { LayoutAnswer, LayoutRequest } from './layout.worker';
import type { CanvasElements, Positions } from './types';

/**
 * Positions for what is drawn, computed beside the page; undefined until they are there. Give a `ratio` (width
 * over height) that does not follow each pixel of a window: another one is another picture.
 */
export function useLayout(elements: CanvasElements, ratio: number): Positions | undefined {
  const [found, setFound] = useState<{ elements: CanvasElements; positions: Positions }>();
  const worker = useRef<Worker | undefined>(undefined);
  const number = useRef(0);

  useEffect(() => {
    const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    const asked = worker.current;
    if (!asked) return;
    number.current += 1;
    const request: LayoutRequest = { number: number.current, elements, ratio };
    const onAnswer = ({ data }: MessageEvent<LayoutAnswer>): void => {
      if (data.number === request.number) setFound({ elements, positions: data.positions });
    };
    asked.addEventListener('message', onAnswer);
    asked.postMessage(request);
    return () => asked.removeEventListener('message', onAnswer);
  }, [elements, ratio]);

  return found?.elements === elements ? found.positions : undefined;
}
