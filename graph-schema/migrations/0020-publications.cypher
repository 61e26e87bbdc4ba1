// What is told to others of the figures of a year: once for each pole, year and population (real or invented).
CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE;
