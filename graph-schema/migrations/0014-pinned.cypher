// Statements that a person prefers to others: few among many.
CREATE INDEX statement_pinned IF NOT EXISTS FOR (n:Statement) ON (n.pinnedOn);
