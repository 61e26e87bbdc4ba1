// Several poles share actors: every tie names the pole that keeps it.
MATCH (t:Tie)
WHERE COUNT { (t)-[:KEPT_BY]->(:Pole) } <> 1
RETURN t.slug AS thing, 'a tie that no one pole keeps' AS fault
