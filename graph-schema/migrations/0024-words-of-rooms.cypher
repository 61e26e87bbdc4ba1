// The message to the invited of a joint bid and what is noted of its members are for the group's room: a tie tells its
// summary, and its participations their notes, to all who see the tie.
MATCH (t:Tie) WHERE t.room IS NOT NULL
SET t.bidMessage = coalesce(t.summary, t.bidMessage), t.summary = null
WITH t
MATCH (t)<-[:IN]-(p:Participation)
SET p.note = null;
