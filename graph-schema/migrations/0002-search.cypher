// Words of a language, stemmed: « écologies » finds « écologie ».
CREATE FULLTEXT INDEX thing_words IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie)
ON EACH [n.name, n.longName, n.summary, n.spellings]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

// Names as people type them: without accents, apostrophes or stemming, acronyms included.
CREATE FULLTEXT INDEX thing_names IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie)
ON EACH [n.searchKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
