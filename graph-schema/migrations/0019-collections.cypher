// When a pole asks its members for the figures of a year: once for each pole and year.
CREATE CONSTRAINT collection_id IF NOT EXISTS FOR (n:Collection) REQUIRE n.id IS UNIQUE;
