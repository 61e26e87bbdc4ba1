import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';

/** The pole in which an account acts for an actor. */
export const poleOfActing = reading<{ account: string; actor: string }, { pole: string }>(
  'declaring.pole',
  `MATCH (:Account { id: $account })-[:HOLDS]->(g:Grant { role: 'MEMBER' })-[:OVER]->(:Actor { id: $actor })
   MATCH (g)-[:IN_POLE]->(pole:Pole)
   WITH pole ORDER BY pole.slug LIMIT 1
   RETURN pole.id AS pole`,
);

export interface SimilarTieRow {
  id: string;
  slug: string;
  name: string;
  kind: string;
  stance: string;
  since: string | null;
  others: string[];
}

/** Cooperations that an actor has with some of the others already; those of the kind asked about first. */
export const similarTies = reading<
  { actor: string; others: readonly string[]; kind: string | null; readers: readonly string[] },
  SimilarTieRow
>(
  'declaring.similar',
  `MATCH (own:Thing:Actor { id: $actor })-[:HAS]->(:Participation)-[:IN]->(t:Tie)
   WHERE ${visible('own')} AND ${visible('t')}
   MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing)
   WHERE x.id IN $others AND ${visible('x')}
   WITH t, own, count(DISTINCT x) AS shared
   ORDER BY t.tieKind = $kind DESC, shared DESC, t.name, t.id LIMIT 12
   RETURN t.id AS id, t.slug AS slug, t.name AS name, t.tieKind AS kind, t.stance AS stance, t.since AS since,
     COLLECT {
       MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing)
       WHERE x.id <> own.id AND ${visible('x')}
       RETURN DISTINCT x.name ORDER BY x.name
     } AS others`,
);
