// Identity: what has an id has one node; what has an address has one slug.
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT thing_slug IF NOT EXISTS FOR (n:Thing) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT participation_id IF NOT EXISTS FOR (n:Participation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT answer_id IF NOT EXISTS FOR (n:Answer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT territory_id IF NOT EXISTS FOR (n:Territory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identifier_scheme_value IF NOT EXISTS FOR (n:Identifier) REQUIRE (n.scheme, n.value) IS UNIQUE;
CREATE CONSTRAINT change_request IF NOT EXISTS FOR (n:Change) REQUIRE n.request IS UNIQUE;
CREATE CONSTRAINT graph_version_id IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE;

// Lists and filters, each with its keyset order.
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.sortName);
CREATE INDEX actor_type_name IF NOT EXISTS FOR (n:Actor) ON (n.type, n.sortName);
CREATE INDEX tie_name IF NOT EXISTS FOR (n:Tie) ON (n.sortName);
CREATE INDEX tie_kind_since IF NOT EXISTS FOR (n:Tie) ON (n.tieKind, n.sinceEarliest);
CREATE INDEX tie_since IF NOT EXISTS FOR (n:Tie) ON (n.sinceEarliest);
CREATE INDEX event_from IF NOT EXISTS FOR (n:Event) ON (n.periodFrom);
CREATE INDEX statement_property IF NOT EXISTS FOR (n:Statement) ON (n.property, n.id);
CREATE INDEX territory_code IF NOT EXISTS FOR (n:Territory) ON (n.code);
CREATE INDEX passage_line IF NOT EXISTS FOR (n:Passage) ON (n.line);
CREATE INDEX change_version IF NOT EXISTS FOR (n:Change) ON (n.version);
