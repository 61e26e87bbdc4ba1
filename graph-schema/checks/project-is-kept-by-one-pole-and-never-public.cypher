// A supported project belongs to one pole, is supported by somebody, and is read by these alone.
MATCH (p:Project)
WHERE COUNT { (p)-[:KEPT_BY]->(:Pole) } <> 1
RETURN p.slug AS thing, 'a supported project that is not kept by one pole' AS fault
UNION
MATCH (p:Project)
WHERE NOT EXISTS { (p)-[:SUPPORTED_BY]->(:Actor) }
RETURN p.slug AS thing, 'a supported project that nobody supports' AS fault
UNION
MATCH (p:Project)
WHERE any(token IN p.readers WHERE token = 'public' OR token STARTS WITH 'pole:')
RETURN p.slug AS thing, 'a supported project that more can read than its supporters and facilitators' AS fault
UNION
MATCH (p:Project)
UNWIND [token IN p.readers WHERE token STARTS WITH 'acting:' | substring(token, 7)] AS reader
WITH p, reader
// Keys of what was merged lead to what it is now.
WHERE NOT EXISTS { (p)-[:SUPPORTED_BY]->(:Actor)<-[:IDENTIFIES]-(:Identifier { scheme: 'KEY', value: reader }) }
RETURN p.slug AS thing, 'a supported project that ' + reader + ' reads without supporting it' AS fault
