import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import type { StatementTuple } from '../statements';
import { evidenceOf, whole } from '../things';
import { belongings, hubs, kept } from './impact.repository';
import { isMembership, spansOf } from './member-figures.repository';

export interface QualityMemberRow {
  id: string;
  slug: string;
  name: string;
  spans: [from: string, to: string][];
  figures: [figure: YearlyFigureCode, year: number, value: number, sure: boolean | null, saidOn: string][];
}

export interface QualityRow {
  statements: StatementTuple[];
  members: QualityMemberRow[];
}

/**
 * All that the figures of a pole rest on, by its id: what documents say in numbers of what belongs to it, and what its
 * members gave. Real members and invented ones are looked at apart, as they are added up apart.
 */
export const qualityFacts = reading<
  { pole: string; withFictitious: boolean; readers: readonly string[] },
  QualityRow
>(
  'impact.qualityFacts',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole AND ${visible('pole')}
   WITH pole, $withFictitious OR pole.fictitious AS invented
   WITH pole, invented, ${hubs} AS hubs
   RETURN COLLECT {
       ${belongings}
       MATCH (s:Statement)-[:ABOUT]->(about) WHERE s.value IS NOT NULL AND ${kept('s')}
       WITH s, about ORDER BY about.sortName, s.property, s.periodFrom, s.knownSince, s.id
       RETURN [${whole('s')}, ${whole('about')}, ${evidenceOf('s')}]
     } AS statements,
     COLLECT {
       MATCH (pole)<-[:KEPT_BY]-(t:Membership)<-[:IN]-(:Participation { role: 'MEMBER' })<-[:HAS]-(a:Structure)
       WHERE ${visible('t')} AND ${visible('a')} AND a.fictitious = invented AND ${isMembership('t')}
       WITH a, ${spansOf('t')} AS spans
       RETURN a { .id, .slug, .name, spans: spans,
         figures: COLLECT {
           MATCH (a)<-[:OF]-(r:Return) WHERE ${visible('r')}
           RETURN [r.figure, r.year, r.value, r.sure, r.saidOn]
         }
       } ORDER BY a.sortName, a.id
     } AS members`,
);
