// Whoever sees a fact sees one of the passages that say so, where there are any. Facilitators of a pole are of the pole.
MATCH (fact:Tie|Statement)-[:EVIDENCED_BY]->(p:Passage)
WITH fact, collect(p.readers) AS said
WHERE any(token IN fact.readers WHERE none(readers IN said WHERE token IN readers OR 'public' IN readers
  OR (token STARTS WITH 'facilitators:' AND 'pole:' + substring(token, 13) IN readers)))
RETURN fact.id AS thing, 'a fact wider than its evidence' AS fault
