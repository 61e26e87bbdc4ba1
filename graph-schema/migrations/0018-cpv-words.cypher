// Codes of the Common Procurement Vocabulary by the beginnings of words, as one types them, in either language.
DROP INDEX cpv_words IF EXISTS;

CREATE FULLTEXT INDEX cpv_beginnings IF NOT EXISTS
FOR (n:Cpv)
ON EACH [n.words, n.wordsEn]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// What an actor keeps to itself is for who has an account for it: a seat at a session has the token that stores of
// before gave it to. Its changes are read, and taken back, by the same rule.
MATCH (n:Capacity)
WHERE any(token IN n.readers WHERE token STARTS WITH 'actor:')
SET n.readers = [token IN n.readers | CASE WHEN token STARTS WITH 'actor:' THEN 'acting:' + substring(token, 6) ELSE token END];

MATCH (c:Change { kind: 'capacities' })
WHERE any(token IN c.readers WHERE token STARTS WITH 'actor:') OR c.before CONTAINS '"actor:' OR c.after CONTAINS '"actor:'
SET c.readers = [token IN c.readers | CASE WHEN token STARTS WITH 'actor:' THEN 'acting:' + substring(token, 6) ELSE token END],
  c.before = replace(c.before, '"actor:', '"acting:'),
  c.after = replace(c.after, '"actor:', '"acting:');
