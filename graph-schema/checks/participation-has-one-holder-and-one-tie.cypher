// A participation belongs to one party and to one tie.
MATCH (p:Participation)
WHERE COUNT { (p)<-[:HAS]-() } <> 1 OR COUNT { (p)-[:IN]->(:Tie) } <> 1
RETURN p.id AS thing, 'a participation without exactly one party and one tie' AS fault
