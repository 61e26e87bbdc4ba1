import { act, renderHook } from '@testing-library/react';
import type { LayoutAnswer, LayoutRequest } from './layout/layout.worker';
import { useLayout } from './use-layout';

/** What arranges beside the page, as the page sees it. */
class Beside extends EventTarget {
  static last: Beside;
  readonly asked: LayoutRequest[] = [];
  onerror: (() => void) | null = null;
  constructor() {
    super();
    Beside.last = this;
  }
  postMessage(request: LayoutRequest): void {
    this.asked.push(request);
  }
  terminate(): void {}
  answer(answer: Omit<LayoutAnswer, 'number'>): void {
    const data = { number: this.asked.at(-1)?.number, ...answer };
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const stage = { width: 10, height: 10 };
const drawing = () => ({ nodes: [], edges: [], groups: [] });

describe('a drawing that is arranged beside the page', () => {
  beforeEach(() => Object.assign(globalThis, { Worker: Beside }));

  const open = () =>
    renderHook(({ elements }) => useLayout(elements, stage), { initialProps: { elements: drawing() } });

  it('is told to have failed where what arranges cannot be fetched', () => {
    const { result } = open();
    expect(result.current).toEqual({ arranged: undefined, isFailed: false });
    act(() => Beside.last.onerror?.());
    expect(result.current).toEqual({ arranged: undefined, isFailed: true });
  });

  it('is told to have failed where it cannot be arranged, until another one can', () => {
    const { result, rerender } = open();
    Beside.last.answer({ milliseconds: 1 });
    expect(result.current).toEqual({ arranged: undefined, isFailed: true });
    const elements = drawing();
    rerender({ elements });
    Beside.last.answer({ positions: {}, milliseconds: 1 });
    expect(result.current).toEqual({
      arranged: { elements, positions: {}, milliseconds: 1 },
      isFailed: false,
    });
  });
});

describe('what arranges', () => {
  it('says that it could not', async () => {
    const told: LayoutAnswer[] = [];
    jest.spyOn(self, 'postMessage').mockImplementation((answer: LayoutAnswer) => void told.push(answer));
    await import('./layout/layout.worker');
    const broken = undefined as unknown as LayoutRequest['elements'];
    self.onmessage?.(new MessageEvent('message', { data: { number: 3, elements: broken, stage } }));
    expect(told).toMatchObject([{ number: 3 }]);
    expect(told[0]?.positions).toBeUndefined();
  });
});
