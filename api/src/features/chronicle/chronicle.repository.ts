import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { organisersOfEvent, placeOfEvent } from './chronicle.relations';
import { whole, evidenceOf, type EvidenceList } from '../things';

export interface EventListParameters {
  after: readonly (string | number)[] | null;
  limit: number;
  withTotal: boolean;
  withEvidence: boolean;
  withPlace: boolean;
  withOrganisers: boolean;
  readers: readonly string[];
}

export const listEvents = reading<
  EventListParameters,
  {
    rows: [
      columns: unknown[],
      from: string,
      evidence: EvidenceList | null,
      place: never,
      organisers: never,
    ][];
    total: number | null;
  }
>(
  'events.list',
  `RETURN
    COLLECT {
      MATCH (e:Event) WHERE ${visible('e')}
      WITH e, coalesce(e.periodFrom, '9999') AS from
      WHERE $after IS NULL OR from > $after[0] OR (from = $after[0] AND e.id > $after[1])
      WITH e, from ORDER BY from, e.id LIMIT toInteger($limit)
      RETURN [${whole('e')}, from, CASE WHEN $withEvidence THEN ${evidenceOf('e')} END,
        CASE WHEN $withPlace THEN ${placeOfEvent.expression('e')} END,
        CASE WHEN $withOrganisers THEN ${organisersOfEvent.expression('e')} END]
    } AS rows,
    CASE WHEN $withTotal THEN COUNT { MATCH (e:Event) WHERE ${visible('e')} } END AS total`,
  { scans: 'Undated events come last, and no index holds them: a pole has some tens of events a year.' },
);
