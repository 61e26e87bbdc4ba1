// A tie with an invented participant is invented, and so is what is said of, or belongs to, an invented thing.
MATCH (t:Tie)<-[:IN]-(:Participation)<-[:HAS]-(party)
WHERE party.fictitious AND NOT t.fictitious
RETURN t.slug AS thing, 'a tie of an invented party that is not marked fictitious' AS fault
UNION
MATCH (s:Statement)-[:ABOUT]->(about:Thing)
WHERE about.fictitious AND NOT s.fictitious
RETURN s.id AS thing, 'a statement about an invented thing that is not marked fictitious' AS fault
UNION
MATCH (x:Competence|Capacity|Return|Need|Offer)-[:OF]->(of:Actor)
WHERE of.fictitious AND NOT x.fictitious
RETURN x.slug AS thing, 'of an invented actor and not marked fictitious' AS fault
UNION
MATCH (p:Project)-[:SUPPORTED_BY]->(by:Actor)
WHERE by.fictitious AND NOT p.fictitious
RETURN p.slug AS thing, 'supported by an invented actor and not marked fictitious' AS fault
