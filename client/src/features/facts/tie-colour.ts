import type { TieKindCode } from '@maillage/graph-schema/vocabulary';

/** The colour of each kind among those of `tie-colours.css`: what ties are about, and the place among its like. */
const colours: Partial<Record<TieKindCode, string>> = {
  COMMERCIAL_RELATION: 'trade-1',
  JOINT_BID: 'trade-2',
  PURCHASING_GROUP: 'trade-3',
  INTEGRATED_GROUP: 'trade-4',
  SHARED_PREMISES: 'places-1',
  OCCUPANCY: 'places-2',
  COMMON_PASS: 'places-3',
  SHARED_SERVICES: 'means-1',
  CONCIERGE_SERVICE: 'means-2',
  POOLED_COMMUNICATION: 'means-3',
  RESEARCH_DEVELOPMENT: 'learning-1',
  COORDINATED_PATHWAY: 'learning-2',
  SHARED_TRAINING: 'learning-3',
  KNOW_HOW_TRANSFER: 'learning-4',
  CO_DESIGN: 'opening-1',
  CSR_OUTREACH: 'opening-2',
  INTER_CLUSTER: 'opening-3',
  FUNDING: 'money-1',
  SEAT: 'standing-1',
  MEMBERSHIP: 'standing-2',
  REPRESENTATION: 'standing-3',
  SUCCESSION: 'standing-4',
  MANDATE: 'standing-5',
};

/** The colour of ties of a kind; a kind that has none yet is drawn in that of plain lines. */
export function tieColour(code: TieKindCode): string {
  const name = colours[code];
  return name ? `var(--tie-${name})` : 'var(--line-strong)';
}
