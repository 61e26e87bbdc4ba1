import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { comparableStatement, type StatementTuple } from '../statements';
import { evidenceOf, runBy, whole } from '../things';

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

/** How many of the classes of actors or ties the viewer may read (docs/decisions/0031). */
const inClasses = (label: 'ActorClass' | 'TieClass', which: string) => `head(COLLECT {
       MATCH (c:${label}) WHERE ${which} AND ${visible('c')} RETURN sum(COUNT { (c)<-[:COUNTED_IN]-() })
     })`;

const real = (x: string) => `${visible(x)} AND NOT ${x}.fictitious`;

/** What the graph holds that is not invented, and what the poles’ figures are. */
export const readOverview = reading<
  { readers: readonly string[]; indicators: readonly string[] },
  OverviewResult
>(
  'overview.read',
  `MATCH (v:GraphVersion { id: 'facts' })
   RETURN v.version AS version,
     ${inClasses('ActorClass', 'NOT c.fictitious')} AS actors,
     ${inClasses('TieClass', 'NOT c.fictitious AND c.cooperation')} AS cooperations,
     ${inClasses('TieClass', 'NOT c.fictitious AND NOT c.cooperation')} AS structuralTies,
     COUNT { MATCH (s:Source) WHERE ${real('s')} } AS sources,
     COUNT { MATCH (s:Statement)-[:ABOUT]->(about:Thing) WHERE ${real('s')} AND ${visible('about')} } AS statements,
     ${inClasses('ActorClass', 'c.fictitious')} + ${inClasses('TieClass', 'c.fictitious')} AS fictitious,
     head(COLLECT { MATCH (s:Source) WHERE ${real('s')} RETURN s.date ORDER BY s.dateTo DESC LIMIT 1 }) AS lastSourceDate,
     COLLECT {
       MATCH (s:Observation)-[:ABOUT]->(about:Pole|Actor)
       WHERE s.property IN $indicators AND ${real('s')} AND ${visible('about')}
         AND (about:Pole OR EXISTS { MATCH ${runBy(':Pole', 'about')} AND ${real('running')} })
       RETURN [${comparableStatement('s')}, ${whole('about')}, ${evidenceOf('s')}]
     } AS headline`,
  { scans: 'Counts of the whole graph, for the welcome page.' },
);
