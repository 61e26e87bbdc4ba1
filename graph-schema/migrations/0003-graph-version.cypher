// Every write locks this node first, and raises its version.
MERGE (v:GraphVersion { id: 'facts' }) ON CREATE SET v.version = 0, v.at = datetime();
