import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { useSlider } from './use-slider';

describe('a slider of the address', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('follows the hand at once, and tells at a pace where it is by then', () => {
    const said: number[] = [];
    const { result } = renderHook(() => {
      const [told, setTold] = useState(3);
      return useSlider(told, (place) => {
        said.push(place);
        setTold(place);
      });
    });
    for (let place = 4; place < 30; place += 1) {
      act(() => result.current.move(place));
      expect(result.current).toMatchObject({ place, moved: place });
    }
    expect(said).toEqual([]);
    act(() => void jest.advanceTimersByTime(200));
    expect(said).toEqual([29]);
    expect(result.current).toMatchObject({ place: 29, moved: undefined });
    act(() => result.current.move(30));
    act(() => void jest.advanceTimersByTime(200));
    expect(said).toEqual([29, 30]);
  });

  it('tells nothing any more once it has gone', () => {
    const tell = jest.fn();
    const { result, unmount } = renderHook(() => useSlider(0, tell));
    act(() => result.current.move(1));
    unmount();
    jest.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });
});
