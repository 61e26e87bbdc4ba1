// A statement says something of one thing, and somebody says it.
MATCH (s:Statement)
WHERE COUNT { (s)-[:ABOUT]->() } <> 1 OR NOT EXISTS { (s)-[:EVIDENCED_BY]->(:Passage) }
RETURN s.id AS thing, 'a statement about no one thing, or without evidence' AS fault
