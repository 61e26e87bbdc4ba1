// Accounts and what hangs on them live beside the graph: no Thing, no version, no readers.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_email IF NOT EXISTS FOR (n:Account) REQUIRE n.emailKey IS UNIQUE;
CREATE CONSTRAINT session_token IF NOT EXISTS FOR (n:Session) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_token IF NOT EXISTS FOR (n:Link) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT mail_id IF NOT EXISTS FOR (n:Mail) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attempt_key IF NOT EXISTS FOR (n:Attempt) REQUIRE n.key IS UNIQUE;

// What is due, and what is over.
CREATE INDEX session_expires IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);
CREATE INDEX session_seen IF NOT EXISTS FOR (n:Session) ON (n.lastSeenAt);
CREATE INDEX link_expires IF NOT EXISTS FOR (n:Link) ON (n.expiresAt);
CREATE INDEX link_purpose IF NOT EXISTS FOR (n:Link) ON (n.purpose);
CREATE INDEX grant_role IF NOT EXISTS FOR (n:Grant) ON (n.role);
CREATE INDEX mail_due IF NOT EXISTS FOR (n:Mail) ON (n.mailState, n.nextAt);
CREATE INDEX mail_created IF NOT EXISTS FOR (n:Mail) ON (n.createdAt);
CREATE INDEX attempt_started IF NOT EXISTS FOR (n:Attempt) ON (n.startedAt);
