// Erasing an account finds the tries that were counted for it.
CREATE INDEX attempt_of IF NOT EXISTS FOR (n:Attempt) ON (n.of);
