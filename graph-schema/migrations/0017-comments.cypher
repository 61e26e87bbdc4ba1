// What people write to each other beside the graph, about a tie that they have in common.
CREATE CONSTRAINT comment_id IF NOT EXISTS FOR (n:Comment) REQUIRE n.id IS UNIQUE;
CREATE INDEX comment_tie IF NOT EXISTS FOR (n:Comment) ON (n.tieKey);
