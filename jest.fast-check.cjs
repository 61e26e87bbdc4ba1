// `fast-check` for tests. Where a landing waits for them, their samples are the same each time, so that it is refused
// for what it changes and not for what was there before; at a desk they are others each time. A fault tells its seed.
const samples = require('./node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env.FC_SEED ?? (process.env.CI ? 20_261_128 : undefined);
if (seed !== undefined) samples.configureGlobal({ seed: Number(seed) });

module.exports = samples;
