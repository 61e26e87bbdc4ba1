import { visible } from '../../platform/access/viewer';
import { relation } from '../things';

interface Args {
  withFictitious?: boolean;
}

/**
 * Ties of a party that the viewer may see, the invented ones only where `parameter` says so. Those that everybody may
 * read are kept on the party; they are counted where nothing is kept, or where there are others that the viewer could be
 * among the readers of.
 */
export const countOfTies = (x: string, parameter: string) =>
  `CASE WHEN 'public' IN $readers AND ${x}.publicTies IS NOT NULL
      AND (size($readers) = 1 OR ${x}.publicTies = ${x}.allTies)
    THEN CASE WHEN ${parameter} THEN ${x}.publicTies ELSE ${x}.publicRealTies END
    ELSE COUNT {
      MATCH (${x})-[:HAS]->(:Participation)-[:IN]->(l:Tie)
      WHERE ${visible('l')} AND (${parameter} OR NOT l.fictitious) RETURN DISTINCT l
    } END`;

export const tieCountOfParty = relation<Args, number>({
  field: 'tieCount',
  label: 'Thing',
  expression: (x) => countOfTies(x, '$tieCount.withFictitious'),
  parameters: ({ withFictitious = true }) => ({ withFictitious }),
  map: (count: number) => count,
});
