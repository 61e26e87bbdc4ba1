// The code of a structure that was merged while a session was on is for the one that stays too, like roles: answers given
// with it are named again.
MATCH (c:SeminarCode)-[:FOR]->(:RetiredThing)-[:MERGED_INTO*1..20]->(kept)
MERGE (c)-[:FOR]->(kept);
