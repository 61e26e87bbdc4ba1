// A tie relates at least two.
MATCH (t:Tie)
WHERE COUNT { (t)<-[:IN]-(:Participation) } < 2
RETURN t.slug AS thing, 'a tie with fewer than two participants' AS fault
