// A name or a function in the lists of a thing is said by a passage that each of its readers may read. Facilitators of a
// pole are of the pole.
MATCH (n:Actor|Pole|Place|Person)<-[:ABOUT]-(s:Statement)-[:EVIDENCED_BY]->(p:Passage)
WHERE (s.property = 'NAME' AND s.text IN n.spellings) OR (s.property = 'FUNCTION' AND s.text IN n.functions)
WITH n, s.text AS said, collect(p.readers) AS told
WHERE any(token IN n.readers WHERE none(readers IN told WHERE token IN readers OR 'public' IN readers
  OR (token STARTS WITH 'facilitators:' AND 'pole:' + substring(token, 13) IN readers)))
RETURN n.slug AS thing, 'the name or function ' + said + ' is wider than its evidence' AS fault
