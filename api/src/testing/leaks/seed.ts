/**
 * From which number random graphs and histories are made. The same each time where a landing waits for it, so that it is
 * refused for what it changes and not for what was there before; another each time at a desk. `LEAK_SEED` chooses.
 */
export const SEED = Number(
  process.env['LEAK_SEED'] ?? (process.env['CI'] ? 20_261_128 : Date.now() % 1_000_000_000),
);
