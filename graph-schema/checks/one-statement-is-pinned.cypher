// Of what is said of one property for one period in one sense, a person prefers one statement to the others.
MATCH (s:Statement)-[:ABOUT]->(thing)<-[:ABOUT]-(other:Statement)
WHERE s.pinnedOn IS NOT NULL AND other.pinnedOn IS NOT NULL AND s.id < other.id
  AND s.property = other.property AND s.modality = other.modality
  AND coalesce(s.scope, '') = coalesce(other.scope, '') AND coalesce(s.period, '') = coalesce(other.period, '')
  AND size(s.readers) = size(other.readers) AND all(token IN s.readers WHERE token IN other.readers)
RETURN s.id AS thing, 'two statements pinned for the same' AS fault
