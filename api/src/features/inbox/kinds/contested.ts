import { visible } from '../../../platform/access/viewer';
import { reading } from '../../../platform/database/statement';
import { notAsked, type InboxGround, type InboxKind, type InboxRow } from '../inbox-kind';

const ties = `MATCH (pole)<-[:KEPT_BY]-(t:Tie)
     WHERE t.stance = 'CONTESTED' AND ${visible('t')}
     MATCH (t)<-[:IN]-(p:Participation { stance: 'CONTESTED' })<-[:HAS]-(x:Thing)
     WHERE ${visible('x')}`;

/** Ties that somebody who takes part has said are not right, with why; the latest first. */
export const contested: InboxKind<'CONTESTED'> = {
  code: 'CONTESTED',
  definition: 'Ties that somebody who takes part says are not right.',
  ties,
  find: reading<InboxGround, InboxRow>(
    'inbox.contested',
    `MATCH (pole:Thing { id: $pole })
     ${ties}
     WITH t, x, head(COLLECT {
       MATCH (a:Answer { authority: 'ACTOR', stance: 'CONTESTED' })-[:ABOUT]->(p)
       RETURN a ORDER BY a.givenOn DESC LIMIT 1
     }) AS answer
     WITH t, collect(properties(x)) AS actors, max(answer.givenOn) AS on, head(collect(answer.why)) AS why
     ORDER BY on DESC, t.name, t.id
     WITH collect({ t: t, actors: actors, on: on, why: why }) AS found
     UNWIND found[0..toInteger($most)] AS one
     WITH size(found) AS total, one.t AS t, one.actors AS actors, one.on AS on, one.why AS why
     RETURN total, properties(t) AS thing, actors, null AS account, why, toString(on) AS on, ${notAsked}`,
  ),
};
