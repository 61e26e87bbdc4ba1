// What is retired keeps its id, so that it can be restored.
CREATE CONSTRAINT retired_thing_id IF NOT EXISTS FOR (n:RetiredThing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retired_statement_id IF NOT EXISTS FOR (n:RetiredStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retired_participation_id IF NOT EXISTS FOR (n:RetiredParticipation) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key, n.version);

// The history so far learns what it is about, and who may read it.
MATCH (c:Change)-[:OF]->(n)
CALL (c, n) {
  OPTIONAL MATCH (i:Identifier { scheme: 'KEY' })-[:IDENTIFIES]->(n)
  WITH c, n, head(collect(i.value)) AS key
  SET c.key = key, c.readers = n.readers
} IN TRANSACTIONS OF 1000 ROWS;
