// A quote stands in one document.
MATCH (p:Passage)
WHERE COUNT { (p)-[:OF]->(:Source) } <> 1
RETURN p.id AS thing, 'a passage without exactly one source' AS fault
