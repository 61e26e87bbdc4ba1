// Group purchases by their state and name; the search finds them like needs and offers. Pledges are found by their
// purchase alone.
CREATE INDEX purchase_state IF NOT EXISTS FOR (n:Purchase) ON (n.state, n.sortName);

DROP INDEX thing_words IF EXISTS;
DROP INDEX thing_names IF EXISTS;

CREATE FULLTEXT INDEX thing_words IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie|Tender|Competence|Need|Offer|Purchase)
ON EACH [n.name, n.longName, n.summary, n.spellings, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

CREATE FULLTEXT INDEX thing_names IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie|Tender|Competence|Need|Offer|Purchase)
ON EACH [n.searchKeys, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
