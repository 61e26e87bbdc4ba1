import { visible } from '../../platform/access/viewer';
import { relation } from '../things';

/** How many ties of a party the viewer may see. */
export const tieCountOfParty = relation<object, number>({
  field: 'tieCount',
  label: 'Thing',
  expression: (x) =>
    `COUNT { MATCH (${x})-[:HAS]->(:Participation)-[:IN]->(l:Tie) WHERE ${visible('l')} RETURN DISTINCT l }`,
  parameters: () => ({}),
  map: (count: number) => count,
});
