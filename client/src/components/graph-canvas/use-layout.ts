import { useEffect, useMemo, useRef, useState } from 'react';
import type { LayoutAnswer, LayoutRequest } from './layout/layout.worker';
import type { ArrangedElements, CanvasElements, Stage } from './types';

export interface Layout {
  readonly arranged: ArrangedElements | undefined;
  /** Whether the last ones could not be arranged: what arranges could not be fetched, or failed. */
  readonly isFailed: boolean;
}

/**
 * The last elements that were arranged, beside the page; undefined until the first are. While others are on their
 * way the former stay, so that a drawing moves instead of going blank: compare `elements` to know.
 */
export function useLayout(elements: CanvasElements, stage: Stage): Layout {
  const [arranged, setArranged] = useState<ArrangedElements>();
  const [isFailed, setFailed] = useState(false);
  const worker = useRef<Worker | undefined>(undefined);
  const number = useRef(0);

  useEffect(() => {
    const started = new Worker(new URL('./layout/layout.worker.ts', import.meta.url), { type: 'module' });
    // Its code could not be fetched: after an update, that of a page that has stayed open is gone.
    started.onerror = () => setFailed(true);
    worker.current = started;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    const asked = worker.current;
    if (!asked) return;
    number.current += 1;
    const request: LayoutRequest = { number: number.current, elements, stage };
    const onAnswer = ({ data }: MessageEvent<LayoutAnswer>): void => {
      if (data.number !== request.number) return;
      const { positions, milliseconds } = data;
      setFailed(!positions);
      if (positions) setArranged({ elements, positions, milliseconds });
    };
    asked.addEventListener('message', onAnswer);
    asked.postMessage(request);
    return () => asked.removeEventListener('message', onAnswer);
  }, [elements, stage]);

  return useMemo(() => ({ arranged, isFailed }), [arranged, isFailed]);
}
