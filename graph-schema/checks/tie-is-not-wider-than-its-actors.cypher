// A tie that more people see than one of its actors would betray that actor. Facilitators of a pole are of the pole.
MATCH (t:Tie)<-[:IN]-(:Participation)<-[:HAS]-(party)
WHERE any(token IN t.readers WHERE NOT token IN party.readers AND NOT 'public' IN party.readers
  AND NOT (token STARTS WITH 'facilitators:' AND 'pole:' + substring(token, 13) IN party.readers))
RETURN t.slug AS thing, 'a tie wider than ' + party.slug AS fault
