import { writing } from '../../platform/database/statement';

/**
 * Counts a try under each key before it is made, so that a hundred at once are a hundred. The first SET takes
 * the lock of the node: what is read after it is the latest. Returns the count within the window.
 */
export const takeAttempts = writing<
  { keys: readonly string[]; window: number },
  { key: string; count: number; left: number }
>(
  'attempts.take',
  `UNWIND $keys AS key
   MERGE (t:Attempt { key: key })
   SET t.lock = true
   WITH key, t, timestamp() AS now
   WITH key, t, now, coalesce(t.startedAt > now - $window, false) AS running
   SET t.count = CASE WHEN running THEN t.count + 1 ELSE 1 END,
     t.startedAt = CASE WHEN running THEN t.startedAt ELSE now END
   RETURN key, t.count AS count, t.startedAt + $window - now AS left`,
);

/** A try that succeeded is no guess: the account starts again, the address gets its try back. */
export const forgiveAttempts = writing<{ forget: readonly string[]; giveBack: readonly string[] }, never>(
  'attempts.forgive',
  `UNWIND $forget + $giveBack AS key
   MATCH (t:Attempt { key: key })
   SET t.lock = true
   SET t.count = CASE WHEN key IN $forget OR t.count < 1 THEN 0 ELSE t.count - 1 END`,
);

export const sweepAttempts = writing<{ window: number }, never>(
  'attempts.sweep',
  `MATCH (t:Attempt) WHERE t.startedAt <= timestamp() - $window DELETE t`,
);
