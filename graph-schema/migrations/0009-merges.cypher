// What a merge led elsewhere, for splitting it; which pairs somebody said are two.
CREATE INDEX merged_into_request IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.request);
CREATE CONSTRAINT distinction_pair IF NOT EXISTS FOR (d:Distinction) REQUIRE d.pair IS UNIQUE;
