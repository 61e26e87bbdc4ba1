// What is new since or until a day: how far back a question goes is known before any change is looked at.
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at, n.version);
