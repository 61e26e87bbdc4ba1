// What has no reader would be seen by nobody, or, by a forgotten predicate, by everybody.
MATCH (n:Thing|Passage|Statement|Territory)
WHERE n.readers IS NULL OR size(n.readers) = 0
RETURN n.id AS thing, 'readers are missing' AS fault
