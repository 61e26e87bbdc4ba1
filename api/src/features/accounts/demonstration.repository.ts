import { reading } from '../../platform/database/statement';

export interface Stage {
  /** The invented pole, and the real one that keeps most ties. */
  inventedPole: string | null;
  realPole: string | null;
  /** Whether the real pole keeps ties of the structure too: its people are then members there as well. */
  structure: { id: string; name: string; inRealPole: boolean } | null;
  collectivity: { id: string; name: string } | null;
}

/** In a tie that the invented pole keeps; who is in most comes first. */
const inventedActor = (label: string) => `head(COLLECT {
  MATCH (a:${label})
  WHERE a.fictitious
    AND EXISTS { (a)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(invented) }
  WITH a ORDER BY COUNT { (a)-[:HAS]->(:Participation) } DESC, a.id LIMIT 1
  RETURN {
    id: a.id, name: a.name,
    inRealPole: EXISTS { (a)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(real) }
  }
})`;

const busiestPole = (condition: string) => `head(COLLECT {
  MATCH (p:Pole) WHERE ${condition}
  WITH p ORDER BY COUNT { (p)<-[:KEPT_BY]-() } DESC, p.id LIMIT 1
  RETURN p
})`;

/** What the demonstration plays on: whatever invented things the store holds. */
export const stage = reading<Record<string, never>, Stage>(
  'demonstration.stage',
  `WITH ${busiestPole('p.fictitious')} AS invented, ${busiestPole('NOT p.fictitious')} AS real
   RETURN invented.id AS inventedPole, real.id AS realPole,
     ${inventedActor('Structure')} AS structure, ${inventedActor('Collectivity')} AS collectivity`,
  { scans: 'Once at the start of a local copy; a store holds some tens of poles.' },
);
