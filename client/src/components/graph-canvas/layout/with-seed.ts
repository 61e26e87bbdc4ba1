/** Runs something that draws lots from a seed, so that it always ends the same; lots are lots again after it. */
export function withSeed<T>(seed: number, run: () => T): T {
  const lots = Math.random;
  let state = seed >>> 0;
  // mulberry32: small, and good enough for starting places.
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  try {
    return run();
  } finally {
    Math.random = lots;
  }
}
