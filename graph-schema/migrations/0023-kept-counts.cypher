// What is kept of each party so that nobody need count it: its ties, and the classes of actors and ties (docs/decisions/0031).
CREATE INDEX actor_all_ties IF NOT EXISTS FOR (n:Actor) ON (n.allTies);
CREATE CONSTRAINT actor_class_key IF NOT EXISTS FOR (n:ActorClass) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT tie_class_key IF NOT EXISTS FOR (n:TieClass) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT home_class_key IF NOT EXISTS FOR (n:HomeClass) REQUIRE n.key IS UNIQUE;

// A tie whose kind was changed kept what it was before as well.
MATCH (t:Cooperation) WHERE t.tieKind IN ['MEMBERSHIP', 'OCCUPANCY', 'SEAT', 'FUNDING', 'SUCCESSION', 'REPRESENTATION', 'MANDATE'] REMOVE t:Cooperation;
MATCH (t:Membership) WHERE t.tieKind <> 'MEMBERSHIP' REMOVE t:Membership;
MATCH (t:Occupancy) WHERE t.tieKind <> 'OCCUPANCY' REMOVE t:Occupancy;
MATCH (t:Seat) WHERE t.tieKind <> 'SEAT' REMOVE t:Seat;
MATCH (t:Funding) WHERE t.tieKind <> 'FUNDING' REMOVE t:Funding;
MATCH (t:Succession) WHERE t.tieKind <> 'SUCCESSION' REMOVE t:Succession;
MATCH (t:Representation) WHERE t.tieKind <> 'REPRESENTATION' REMOVE t:Representation;
MATCH (t:Mandate) WHERE t.tieKind <> 'MANDATE' REMOVE t:Mandate;

// Of an earlier try that did not come to its end, or of a time between two versions.
MATCH ()-[old:COUNTED_IN]->()
CALL (old) { DELETE old } IN TRANSACTIONS OF 10000 ROWS;

MATCH (x:Actor|Pole|Place|Body|Person)
CALL (x) {
  CALL (x) {
    MATCH (x)-[:HAS]->(:Participation)-[:IN]->(l:Tie)
    WITH DISTINCT l, 'public' IN l.readers AS public
    RETURN count(l) AS allTies, sum(CASE WHEN public THEN 1 ELSE 0 END) AS publicTies,
      sum(CASE WHEN public AND NOT l.fictitious THEN 1 ELSE 0 END) AS publicRealTies
  }
  SET x.allTies = allTies, x.publicTies = publicTies, x.publicRealTies = publicRealTies
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (x:Actor)
CALL (x) {
  WITH x, reduce(all = '', one IN coalesce(x.readers, []) | all + one + ' ') + '|' + x.type + '|' + x.ess + '|'
    + toString(x.fictitious) + '|' + reduce(all = '', one IN coalesce(x.functions, []) | all + one + ' ') AS key
  MERGE (c:ActorClass { key: key })
  ON CREATE SET c.readers = x.readers, c.type = x.type, c.ess = x.ess, c.fictitious = x.fictitious,
    c.functions = x.functions
  MERGE (x)-[:COUNTED_IN]->(c)
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (x:Actor)-[:LOCATED_IN]->(home:Territory)
CALL (x, home) {
  SET x.home = home.id
  WITH x, home, home.id + '|' + reduce(all = '', one IN coalesce(x.readers, []) | all + one + ' ') + '|'
    + toString(x.fictitious) AS key
  MERGE (h:HomeClass { key: key })
  ON CREATE SET h.readers = x.readers, h.fictitious = x.fictitious
  MERGE (h)-[:AT]->(home)
  MERGE (x)-[:COUNTED_IN]->(h)
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (x:Tie)
CALL (x) {
  WITH x, reduce(all = '', one IN coalesce(x.readers, []) | all + one + ' ') + '|' + x.tieKind + '|'
    + toString(x.fictitious) AS key
  MERGE (c:TieClass { key: key })
  ON CREATE SET c.readers = x.readers, c.tieKind = x.tieKind, c.fictitious = x.fictitious, c.cooperation = x:Cooperation
  MERGE (x)-[:COUNTED_IN]->(c)
} IN TRANSACTIONS OF 1000 ROWS;
