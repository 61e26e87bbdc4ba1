import { reading } from '../database/statement';
import type { ReadVersion } from './version-reads';

/** The version of the graph and its age, both by the clock of the database. */
export const readVersion = reading<object, ReadVersion>(
  'keptAnswers.version',
  `MATCH (v:GraphVersion { id: 'facts' })
   RETURN v.version AS version, v.at.epochMillis AS at, datetime.realtime().epochMillis - v.at.epochMillis AS age`,
);
