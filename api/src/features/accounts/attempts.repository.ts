import { writing } from '../../platform/database/statement';

/** What tries are counted under, and whose they are by a hash: erasing an account finds them. */
export interface CountedKey {
  readonly key: string;
  readonly of: string;
}

export interface CountRow {
  key: string;
  count: number;
  /** Milliseconds until the window is over. */
  left: number;
  /** Whether somebody has signed in under this key lately. */
  known: boolean;
}

/**
 * Counts a try under each key before it is made, so that a hundred at once are a hundred. The first SET takes
 * the lock of the node: what is read after it is the latest. Returns the count within the window.
 */
export const takeAttempts = writing<{ keys: readonly CountedKey[]; window: number }, CountRow>(
  'attempts.take',
  `UNWIND $keys AS counted
   MERGE (t:Attempt { key: counted.key })
   SET t.lock = true, t.of = counted.of
   WITH counted.key AS key, t, timestamp() AS now
   WITH key, t, now, coalesce(t.startedAt > now - $window, false) AS running
   SET t.count = CASE WHEN running THEN t.count + 1 ELSE 1 END,
     t.startedAt = CASE WHEN running THEN t.startedAt ELSE now END
   RETURN key, t.count AS count, t.startedAt + $window - now AS left,
     coalesce(t.knownUntil > now, false) AS known`,
);

/**
 * Gives a try its turn on an account that many addresses try: above the number within the window, one each
 * pace. Returns the milliseconds to wait, nothing to wait where it is its turn.
 */
export const takeTurn = writing<{ key: string; most: number; pace: number }, { wait: number }>(
  'attempts.takeTurn',
  `MATCH (t:Attempt { key: $key })
   SET t.lock = true
   WITH t, timestamp() AS now
   WITH t, now, CASE WHEN t.count <= $most THEN 0 ELSE coalesce(t.turnAt, 0) + $pace - now END AS left
   WITH t, now, CASE WHEN left > 0 THEN left ELSE 0 END AS wait
   SET t.turnAt = CASE WHEN wait = 0 AND t.count > $most THEN now ELSE t.turnAt END
   RETURN wait`,
);

/**
 * A try that succeeded is no guess: who tried starts again and is known there for a while, the address and
 * the account get their try back.
 */
export const forgiveAttempts = writing<{ forget: string; giveBack: readonly string[]; known: number }, never>(
  'attempts.forgive',
  `UNWIND [$forget] + $giveBack AS key
   MATCH (t:Attempt { key: key })
   SET t.lock = true
   SET t.count = CASE WHEN key = $forget OR t.count < 1 THEN 0 ELSE t.count - 1 END,
     t.knownUntil = CASE WHEN key = $forget AND $known > 0 THEN timestamp() + toInteger($known) ELSE t.knownUntil END`,
);

export const sweepAttempts = writing<{ window: number }, never>(
  'attempts.sweep',
  `MATCH (t:Attempt) WHERE t.startedAt <= timestamp() - $window AND coalesce(t.knownUntil, 0) <= timestamp()
   DELETE t`,
);

export const dropAttempts = writing<{ of: readonly string[] }, never>(
  'attempts.drop',
  `MATCH (t:Attempt) WHERE t.of IN $of DETACH DELETE t`,
);
