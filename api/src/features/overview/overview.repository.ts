import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { comparableStatement, type StatementTuple } from '../statements';
import { whole, evidenceOf } from '../things';

export interface OverviewResult {
  version: number;
  actors: number;
  cooperations: number;
  structuralTies: number;
  sources: number;
  statements: number;
  fictitious: number;
  lastSourceDate: string | null;
  headline: StatementTuple[];
}

const real = (x: string) => `${visible(x)} AND NOT ${x}.fictitious`;

/** What the graph holds that is not invented, and what the poles’ figures are. */
export const readOverview = reading<
  { readers: readonly string[]; indicators: readonly string[] },
  OverviewResult
>(
  'overview.read',
  `MATCH (v:GraphVersion { id: 'facts' })
   RETURN v.version AS version,
     COUNT { MATCH (a:Actor) WHERE ${real('a')} } AS actors,
     COUNT { MATCH (c:Cooperation) WHERE ${real('c')} } AS cooperations,
     COUNT { MATCH (t:Tie) WHERE NOT t:Cooperation AND ${real('t')} } AS structuralTies,
     COUNT { MATCH (s:Source) WHERE ${real('s')} } AS sources,
     COUNT { MATCH (s:Statement)-[:ABOUT]->(about:Thing) WHERE ${real('s')} AND ${visible('about')} } AS statements,
     COUNT { MATCH (x:Actor|Tie) WHERE x.fictitious AND ${visible('x')} } AS fictitious,
     head(COLLECT { MATCH (s:Source) WHERE ${real('s')} RETURN s.date ORDER BY s.dateTo DESC LIMIT 1 }) AS lastSourceDate,
     COLLECT {
       MATCH (s:Observation)-[:ABOUT]->(about:Pole|Actor)
       WHERE s.property IN $indicators AND (about:Pole OR about.hub) AND ${real('s')} AND ${visible('about')}
       RETURN [${comparableStatement('s')}, ${whole('about')}, ${evidenceOf('s')}]
     } AS headline`,
  { scans: 'Counts of the whole graph, for the welcome page.' },
);
