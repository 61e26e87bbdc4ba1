// What is kept of how many ties a party has is what counting them gives.
MATCH (x:Actor|Pole|Place|Body|Person)
CALL (x) {
  MATCH (x)-[:HAS]->(:Participation)-[:IN]->(l:Tie)
  WITH DISTINCT l, 'public' IN l.readers AS public
  RETURN [count(l), sum(CASE WHEN public THEN 1 ELSE 0 END), sum(CASE WHEN public AND NOT l.fictitious THEN 1 ELSE 0 END)] AS counted
}
WITH x, counted WHERE coalesce([x.allTies, x.publicTies, x.publicRealTies] <> counted, true)
RETURN x.slug AS thing, 'ties that are kept as other than ' + toString(counted[0]) AS fault
