// Sessions at which structures answer by a code live beside the graph, like accounts; their answers live in it.
CREATE CONSTRAINT seminar_id IF NOT EXISTS FOR (n:Seminar) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seminar_code_id IF NOT EXISTS FOR (n:SeminarCode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seminar_code_hash IF NOT EXISTS FOR (n:SeminarCode) REQUIRE n.codeHash IS UNIQUE;
CREATE CONSTRAINT seminar_seat_token IF NOT EXISTS FOR (n:SeminarSeat) REQUIRE n.tokenHash IS UNIQUE;
CREATE INDEX seminar_ends IF NOT EXISTS FOR (n:Seminar) ON (n.endsAt);
