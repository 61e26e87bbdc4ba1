import { visible } from '../../../platform/access/viewer';
import { reading } from '../../../platform/database/statement';
import { askingState, knownToViewer } from '../../answers';
import type { InboxGround, InboxKind, InboxRow } from '../inbox-kind';

/**
 * Ties that go on and that nobody has confirmed for as long as a confirmation holds; the oldest first. One of which no
 * document names a participant can be asked of nobody.
 */
export const stale: InboxKind<'STALE'> = {
  code: 'STALE',
  definition: 'Ties that nobody has confirmed for long.',
  find: reading<InboxGround, InboxRow>(
    'inbox.stale',
    `MATCH (pole:Thing { id: $pole })<-[:KEPT_BY]-(t:Tie)
     WHERE t.stance <> 'CONTESTED' AND NOT t.implied AND t.untilLatest >= $today AND ${visible('t')}
       AND EXISTS { MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing) WHERE x:Actor AND ${visible('x')} }
     WITH t, coalesce(head(COLLECT {
       MATCH (t)<-[:IN]-(:Participation)<-[:ABOUT]-(a:Answer { authority: 'ACTOR', stance: 'CONFIRMED' })
       RETURN a.givenOn ORDER BY a.givenOn DESC LIMIT 1
     }), ${knownToViewer('t')}, '') AS on
     WHERE on < $staleBefore
     WITH t, on ORDER BY on, t.name, t.id
     WITH collect({ t: t, on: on }) AS found
     UNWIND found[0..toInteger($most)] AS one
     WITH size(found) AS total, one.t AS t, one.on AS on
     WITH total, t, on, COLLECT {
       MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing) WHERE x:Actor AND ${visible('x')}
       RETURN DISTINCT x
     } AS xs
     ${askingState('t', 'xs')}
     RETURN total, properties(t) AS thing, [x IN xs | properties(x)] AS actors, null AS account, null AS why,
       CASE on WHEN '' THEN null ELSE on END AS on, reachable, askedAt, askable`,
  ),
};
