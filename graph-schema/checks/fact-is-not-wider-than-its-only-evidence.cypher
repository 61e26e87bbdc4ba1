// A fact that rests on one passage is seen by those who may see the passage.
MATCH (fact:Tie|Statement)-[:EVIDENCED_BY]->(p:Passage)
WHERE COUNT { (fact)-[:EVIDENCED_BY]->(:Passage) } = 1
  AND any(token IN fact.readers WHERE NOT token IN p.readers AND NOT 'public' IN p.readers)
RETURN fact.id AS thing, 'a fact wider than its only evidence' AS fault
