import { visible } from '../../platform/access/viewer';
import { relation } from '../things';

interface Args {
  withFictitious?: boolean;
}

/** Ties of a party that the viewer may see, the invented ones only where `parameter` says so. */
export const countOfTies = (x: string, parameter: string) =>
  `COUNT {
    MATCH (${x})-[:HAS]->(:Participation)-[:IN]->(l:Tie)
    WHERE ${visible('l')} AND (${parameter} OR NOT l.fictitious) RETURN DISTINCT l
  }`;

export const tieCountOfParty = relation<Args, number>({
  field: 'tieCount',
  label: 'Thing',
  expression: (x) => countOfTies(x, '$tieCount.withFictitious'),
  parameters: ({ withFictitious = true }) => ({ withFictitious }),
  map: (count: number) => count,
});
