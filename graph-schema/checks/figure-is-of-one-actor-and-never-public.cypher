// What a structure declares for a year is of one actor, and for nobody but it and who runs its pole.
MATCH (r:Return)
WHERE COUNT { (r)-[:OF]->(:Actor) } <> 1
RETURN r.slug AS thing, 'a yearly figure that is not of one actor' AS fault
UNION
MATCH (r:Return)
WHERE 'public' IN r.readers
RETURN r.slug AS thing, 'a yearly figure that everybody can read' AS fault
