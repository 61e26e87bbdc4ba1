import { visible } from '../../../platform/access/viewer';
import { reading } from '../../../platform/database/statement';
import { notAsked, type InboxGround, type InboxKind, type InboxRow } from '../inbox-kind';

/**
 * People who were given a role in the pole within a month; the latest first. The role of a facilitator is over the pole
 * and in it, and counts once.
 */
export const newAccounts: InboxKind<'NEW_ACCOUNT'> = {
  code: 'NEW_ACCOUNT',
  definition: 'People who have had a role in the pole for less than a month.',
  find: reading<InboxGround, InboxRow>(
    'inbox.newAccounts',
    `MATCH (pole:Thing { id: $pole })<-[:OVER|IN_POLE]-(g:Grant)<-[:HOLDS]-(a:Account)
     WHERE g.grantedAt > timestamp() - 30 * 24 * 3600000
     WITH DISTINCT a, g ORDER BY g.grantedAt DESC, g.id
     WITH collect({ a: a, g: g }) AS found
     UNWIND found[0..toInteger($most)] AS one
     WITH size(found) AS total, one.a AS a, one.g AS g
     RETURN total, null AS thing,
       COLLECT { MATCH (g)-[:OVER]->(x:Thing) WHERE ${visible('x')} RETURN properties(x) } AS actors,
       { id: a.id, name: coalesce(a.name, ''), email: a.email, role: g.role } AS account, null AS why,
       toString(date(datetime({ epochMillis: g.grantedAt }))) AS on, ${notAsked}`,
  ),
};
