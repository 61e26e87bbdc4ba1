// A tie with an invented participant, or a statement about an invented thing, is invented.
MATCH (t:Tie)<-[:IN]-(:Participation)<-[:HAS]-(party)
WHERE party.fictitious AND NOT t.fictitious
RETURN t.slug AS thing, 'a tie of an invented party that is not marked fictitious' AS fault
UNION
MATCH (s:Statement)-[:ABOUT]->(about:Thing)
WHERE about.fictitious AND NOT s.fictitious
RETURN s.id AS thing, 'a statement about an invented thing that is not marked fictitious' AS fault
