// Who somebody is at a provider of sign-in: one identity is one account's.
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identity_subject IF NOT EXISTS FOR (n:Identity) REQUIRE (n.issuer, n.subject) IS UNIQUE;

// Ways to the provider and back that are under way.
CREATE CONSTRAINT round_trip_token IF NOT EXISTS FOR (n:RoundTrip) REQUIRE n.tokenHash IS UNIQUE;
CREATE INDEX round_trip_expires IF NOT EXISTS FOR (n:RoundTrip) ON (n.expiresAt);
