import { visible } from '../../../platform/access/viewer';
import { reading } from '../../../platform/database/statement';
import { askingState } from '../../answers';
import type { InboxGround, InboxKind, InboxRow } from '../inbox-kind';

const ties = `MATCH (pole)<-[:KEPT_BY]-(t:Tie)
     WHERE t.stance <> 'CONTESTED' AND ${visible('t')}
     MATCH (t)<-[:IN]-(:Participation)<-[:ABOUT]-(a:Answer { authority: 'ACTOR', stance: 'CONFIRMED' })
     WITH t, min(a.givenOn) AS on
     MATCH (t)<-[:IN]-(p:Participation)<-[:HAS]-(x:Thing)
     WHERE x:Actor AND ${visible('x')} AND NOT EXISTS { MATCH (p)<-[:ABOUT]-(:Answer { authority: 'ACTOR' }) }`;

/** Ties that one side has declared or confirmed itself and another has not answered; the oldest first. */
export const unanswered: InboxKind<'UNANSWERED'> = {
  code: 'UNANSWERED',
  definition: 'Ties that one side confirms and another has not answered.',
  ties,
  find: reading<InboxGround, InboxRow>(
    'inbox.unanswered',
    `MATCH (pole:Thing { id: $pole })
     ${ties}
     WITH t, on, collect(DISTINCT x) AS xs
     ORDER BY on, t.name, t.id
     WITH collect({ t: t, xs: xs, on: on }) AS found
     UNWIND found[0..toInteger($most)] AS one
     WITH size(found) AS total, one.t AS t, one.xs AS xs, one.on AS on
     ${askingState('t', 'xs')}
     RETURN total, properties(t) AS thing, [x IN xs | properties(x)] AS actors, null AS account, null AS why,
       toString(on) AS on, reachable, askedAt, askable`,
  ),
};
