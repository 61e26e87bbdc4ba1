// Every tie answers « says who? ».
MATCH (t:Tie)
WHERE NOT t.fictitious
  AND NOT EXISTS { (t)-[:EVIDENCED_BY]->(:Passage) }
  AND NOT EXISTS { (t)<-[:IN]-(:Participation)<-[:ABOUT]-(:Answer { authority: 'ACTOR' }) }
RETURN t.slug AS thing, 'a tie that nobody says' AS fault
