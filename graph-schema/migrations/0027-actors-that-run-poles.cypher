// Of whoever runs a pole there are few: they are taken off what is counted by classes, without looking at everybody.
CREATE INDEX actor_hub IF NOT EXISTS FOR (n:Actor) ON (n.hub);
