import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { reading } from '../../platform/database/statement';

export interface HeldRoleRow {
  role: AccountRoleCode;
  overId: string | null;
  over: string | null;
  poleId: string | null;
}

/** The roles of an account with their names, for a mail to who holds them; read within the transaction that writes it. */
export const rolesOfAccount = reading<{ account: string }, HeldRoleRow>(
  'invitations.rolesOfAccount',
  `MATCH (:Account { id: $account })-[:HOLDS]->(g:Grant)
   OPTIONAL MATCH (g)-[:OVER]->(over:Thing|Territory)
   OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
   RETURN g.role AS role, over.id AS overId, over.name AS over, pole.id AS poleId
   ORDER BY g.grantedAt, g.id`,
);
