// Questions about ties that are put to people by mail, and work that one process at a time takes up.
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
CREATE INDEX question_state IF NOT EXISTS FOR (n:Question) ON (n.state);
CREATE INDEX question_tie IF NOT EXISTS FOR (n:Question) ON (n.tieKey);
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
