// What a pole aims at for an indicator: each target keeps its id for ever, an ended one stays.
CREATE CONSTRAINT indicator_target_id IF NOT EXISTS FOR (n:IndicatorTarget) REQUIRE n.id IS UNIQUE;
// What a pole showed the public of its impact: the page as it was published, opened by a link that can be withdrawn.
CREATE CONSTRAINT public_page_id IF NOT EXISTS FOR (n:PublicPage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT public_page_token IF NOT EXISTS FOR (n:PublicPage) REQUIRE n.tokenHash IS UNIQUE;
