// Each actor and tie is counted once, among those that no count tells apart from it; nothing else is.
MATCH (a:Actor)
OPTIONAL MATCH (a)-[:COUNTED_IN]->(c:ActorClass)
WITH a, collect(c) AS classes
WHERE size(classes) <> 1 OR any(c IN classes WHERE c.type <> a.type OR c.ess <> a.ess OR c.fictitious <> a.fictitious
  OR c.readers <> a.readers OR coalesce(c.functions, []) <> coalesce(a.functions, []))
RETURN a.slug AS thing, 'an actor of ' + toString(size(classes)) + ' classes, or of a wrong one' AS fault
UNION
MATCH (a:Actor)
WITH a, COLLECT { MATCH (a)-[:LOCATED_IN]->(home:Territory) RETURN home.id } AS homes,
  COLLECT { MATCH (a)-[:COUNTED_IN]->(h:HomeClass)-[:AT]->(at:Territory) RETURN [at.id, h.readers, h.fictitious] } AS classes
WHERE size(homes) > 1 OR classes <> [home IN homes | [home, a.readers, a.fictitious]]
  OR coalesce(a.home, '') <> coalesce(homes[0], '')
RETURN a.slug AS thing, 'an actor counted elsewhere than where it is located' AS fault
UNION
MATCH (t:Tie)
OPTIONAL MATCH (t)-[:COUNTED_IN]->(c)
WITH t, collect(c) AS classes
WHERE size(classes) <> 1 OR any(c IN classes WHERE NOT c:TieClass OR c.readers <> t.readers OR c.tieKind <> t.tieKind
  OR c.fictitious <> t.fictitious OR c.cooperation <> t:Cooperation)
RETURN t.slug AS thing, 'a tie of ' + toString(size(classes)) + ' classes, or of a wrong one' AS fault
UNION
MATCH (n)-[:COUNTED_IN]->()
WHERE NOT n:Actor AND NOT n:Tie
RETURN coalesce(n.slug, n.id) AS thing, 'is counted, and is neither an actor nor a tie' AS fault
