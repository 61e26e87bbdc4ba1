// The kind of a thing goes into the indexes of the search, so that asking for actors reads no hit of another kind.
DROP INDEX thing_words IF EXISTS;
DROP INDEX thing_names IF EXISTS;

CREATE FULLTEXT INDEX thing_words IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie)
ON EACH [n.name, n.longName, n.summary, n.spellings, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

CREATE FULLTEXT INDEX thing_names IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie)
ON EACH [n.searchKeys, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
