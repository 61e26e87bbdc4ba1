import { procedures } from '@maillage/graph-schema/vocabulary';
import type { MemberFacts } from '../joint-bids.repository';
import type { Room, RoomMember } from '../room/room';

const money = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** Papers for a French buyer are in French, whatever the language of who asks for them. */
export const euros = (value: number): string => `${money.format(value)}\u00a0€`;
export const percent = (value: number): string => `${money.format(value)}\u00a0%`;
export const dayText = (day: string): string => days.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

export function procedureText({ tender }: Room): string | undefined {
  return procedures.find((one) => one.code === tender?.procedure)?.label.fr;
}

export function lotsText({ lots }: Pick<Room, 'lots'>): string {
  return lots.map(({ number, title }) => (title ? `lot ${number} (${title})` : `lot ${number}`)).join(', ');
}

/** What a member does, lot by lot, one a line. */
export function tasksText(room: Room, member: RoomMember): string {
  return room.parts
    .filter((one) => one.who === member.key)
    .map(({ lot, task }) => `Lot ${lot}\u00a0: ${task ?? ''}`)
    .join('\n');
}

export function amountOf(room: Room, member: RoomMember): number | undefined {
  const amounts = room.parts.filter((one) => one.who === member.key).flatMap((one) => one.amount ?? []);
  return amounts.length > 0 ? amounts.reduce((sum, one) => sum + one, 0) : undefined;
}

export function leadOf({ members }: Room): RoomMember | undefined {
  return members.find((one) => one.role === 'LEAD');
}

/** SIRET, else SIREN, else the number of an association. */
export function numberOf(facts: MemberFacts | undefined): string | undefined {
  for (const scheme of ['SIRET', 'SIREN', 'RNA']) {
    const found = facts?.identifiers.find((one) => one.scheme === scheme);
    if (found) return `${scheme} ${found.value}`;
  }
  return undefined;
}
