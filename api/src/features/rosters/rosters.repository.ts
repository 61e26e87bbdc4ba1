import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { rosterTuple, type RosterDetail, type RosterTuple } from './roster.relations';

export const listRosters = reading<
  { of: string | null; list: RosterDetail; readers: readonly string[] },
  { roster: RosterTuple }
>(
  'rosters.list',
  `MATCH (roster:Roster)-[:OF]->(whole:Thing)
   WHERE ($of IS NULL OR whole.id = $of) AND ${visible('roster')} AND ${visible('whole')}
   WITH roster ORDER BY roster.dateFrom, roster.id LIMIT 500
   RETURN ${rosterTuple('roster', '$list')} AS roster`,
  { scans: 'A pole has some tens of lists.' },
);
