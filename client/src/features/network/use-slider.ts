import { useEffect, useRef, useState } from 'react';

/** Between two changes of the address: Safari refuses more than a hundred in ten seconds. */
const PACE = 150;

/**
 * A slider that follows the hand at once, and tells where it stands at a pace that an address can follow.
 *
 * @param told where it stands by what it was last told
 * @param pace milliseconds between two tellings: more where each is a question to the server
 * @returns `moved`: where it was moved to, while that is not told yet
 */
export function useSlider(told: number, tell: (place: number) => void, pace = PACE) {
  const [moved, setMoved] = useState<number>();
  const latest = useRef({ place: told, tell });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current.tell = tell;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (place: number): void => {
    latest.current.place = place;
    setMoved(place);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setMoved(undefined);
      latest.current.tell(latest.current.place);
    }, pace);
  };
  return { place: moved ?? told, moved, move };
}
