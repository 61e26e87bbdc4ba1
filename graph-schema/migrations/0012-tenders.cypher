// Calls for tenders by their deadline and end, competences and wants by their code, the Common Procurement Vocabulary.
CREATE INDEX tender_deadline IF NOT EXISTS FOR (n:Tender) ON (n.deadlineAt);
CREATE INDEX tender_ends IF NOT EXISTS FOR (n:Tender) ON (n.endsOn);
CREATE INDEX tender_name IF NOT EXISTS FOR (n:Tender) ON (n.sortName);
CREATE INDEX tender_origin IF NOT EXISTS FOR (n:Tender) ON (n.origin, n.sourceId);
CREATE INDEX competence_cpv IF NOT EXISTS FOR (n:Competence) ON (n.cpv);
CREATE INDEX competence_name IF NOT EXISTS FOR (n:Competence) ON (n.sortName);
CREATE INDEX need_state IF NOT EXISTS FOR (n:Need) ON (n.state, n.sortName);
CREATE INDEX offer_state IF NOT EXISTS FOR (n:Offer) ON (n.state, n.sortName);
CREATE CONSTRAINT cpv_code IF NOT EXISTS FOR (n:Cpv) REQUIRE n.code IS UNIQUE;

CREATE FULLTEXT INDEX cpv_words IF NOT EXISTS
FOR (n:Cpv)
ON EACH [n.label]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

// What is asked and offered is found by the search as well.
DROP INDEX thing_words IF EXISTS;
DROP INDEX thing_names IF EXISTS;

CREATE FULLTEXT INDEX thing_words IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie|Tender|Competence|Need|Offer)
ON EACH [n.name, n.longName, n.summary, n.spellings, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

CREATE FULLTEXT INDEX thing_names IF NOT EXISTS
FOR (n:Actor|Pole|Place|Body|Person|Event|Recognition|Roster|Source|Tie|Tender|Competence|Need|Offer)
ON EACH [n.searchKeys, n.kind]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
