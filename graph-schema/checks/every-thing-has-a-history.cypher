// Everything came in by the one way in, which leaves a change.
MATCH (n:Thing|Statement|Territory)
WHERE NOT EXISTS { (:Change)-[:OF]->(n) }
RETURN n.id AS thing, 'a thing without any change' AS fault
