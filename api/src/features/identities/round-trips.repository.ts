import { writing } from '../../platform/database/statement';

/** What somebody goes to the provider for. */
type RoundTripPurpose = 'SIGN_IN' | 'INVITATION' | 'LINK';

export interface RoundTrip {
  purpose: RoundTripPurpose;
  /** The page that one came from. */
  back: string | null;
  /** How who accepts an invitation wants to be called. */
  name: string | null;
  /** Of the invitation that is accepted. */
  linkHash: string | null;
  /** Of the session that the browser had when it left: its cookie does not come with who returns. */
  sessionHash: string | null;
}

export const createRoundTrip = writing<
  { tokenHash: string; trip: RoundTrip; valid: number; account: string | null },
  never
>(
  'roundTrips.create',
  // For the account that links, or is invited: erasing that one finds it.
  `CREATE (t:RoundTrip { tokenHash: $tokenHash })
   SET t += $trip, t.createdAt = timestamp(), t.expiresAt = timestamp() + toInteger($valid)
   WITH t
   MATCH (a:Account { id: $account })
   CREATE (t)-[:FOR]->(a)`,
);

/** Uses a trip, once: the lock makes two returns take turns, and the second finds it used. */
export const useRoundTrip = writing<{ tokenHash: string }, RoundTrip & { account: string | null }>(
  'roundTrips.use',
  `MATCH (t:RoundTrip { tokenHash: $tokenHash })
   SET t.lock = true
   WITH t
   WHERE t.usedAt IS NULL AND t.expiresAt > timestamp()
   SET t.usedAt = timestamp()
   WITH t
   OPTIONAL MATCH (t)-[:FOR]->(a:Account)
   RETURN t.purpose AS purpose, t.back AS back, t.name AS name, t.linkHash AS linkHash,
     t.sessionHash AS sessionHash, a.id AS account`,
);

export const sweepRoundTrips = writing<Record<string, never>, never>(
  'roundTrips.sweep',
  `MATCH (t:RoundTrip) WHERE t.expiresAt <= timestamp() DETACH DELETE t`,
);
