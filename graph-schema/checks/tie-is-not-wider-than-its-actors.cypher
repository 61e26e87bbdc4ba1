// A tie that more people see than one of its actors would betray that actor.
MATCH (t:Tie)<-[:IN]-(:Participation)<-[:HAS]-(party)
WHERE any(token IN t.readers WHERE NOT token IN party.readers AND NOT 'public' IN party.readers)
RETURN t.slug AS thing, 'a tie wider than ' + party.slug AS fault
