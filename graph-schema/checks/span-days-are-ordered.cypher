// The earliest possible day does not come after the latest.
MATCH (n:Tie|Actor|Pole|Place|Body|Participation)
WHERE n.sinceEarliest > n.sinceLatest OR n.untilEarliest > n.untilLatest OR n.sinceEarliest > n.untilLatest
RETURN n.id AS thing, 'days of a span that are out of order' AS fault
