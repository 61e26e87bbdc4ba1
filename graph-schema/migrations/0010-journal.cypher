// What somebody did and answered, for who asks what is kept on them.
CREATE INDEX change_by IF NOT EXISTS FOR (n:Change) ON (n.by);
CREATE INDEX answer_by IF NOT EXISTS FOR (n:Answer) ON (n.by);
CREATE INDEX mail_to IF NOT EXISTS FOR (n:Mail) ON (n.to);

// The journal of access and rights: one chain, with one end.
CREATE CONSTRAINT journal_number IF NOT EXISTS FOR (n:JournalEntry) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT journal_head IF NOT EXISTS FOR (n:JournalHead) REQUIRE n.id IS UNIQUE;
CREATE INDEX journal_by IF NOT EXISTS FOR (n:JournalEntry) ON (n.by);
CREATE INDEX journal_about IF NOT EXISTS FOR (n:JournalEntry) ON (n.about);
