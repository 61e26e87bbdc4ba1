import { tieRecord } from '@maillage/graph-schema/records';
import type { z } from 'zod';
import type { BidTie } from '../room/bid-record';
import { memberWithTerms, type Room, type RoomMember, type RoomTender } from '../room/room';

/** A joint bid of three for two lots, for tests: everything invented. */
export function sampleBid(more: Partial<z.input<typeof tieRecord>> = {}): BidTie {
  return tieRecord.parse({
    key: 'groupement',
    kind: 'JOINT_BID',
    name: 'Groupement inventé',
    pole: 'pole',
    fictitious: true,
    participants: [
      { who: 'a', role: 'LEAD', share: 50 },
      { who: 'b', role: 'PARTNER', share: 30 },
      { who: 'c', role: 'PARTNER', share: 20 },
    ],
    bid: {
      tender: 'consultation',
      lots: ['1', '2'],
      parts: [
        { who: 'a', lot: '1', task: 'Coordination', amount: 5000 },
        { who: 'b', lot: '1', amount: 3000 },
        { who: 'c', lot: '2', amount: 2000 },
      ],
    },
    ...more,
  }) as BidTie;
}

export function sampleMember(key: string, more: Partial<RoomMember> = {}): RoomMember {
  const { terms: _terms, standing, ...rest } = more;
  const member = memberWithTerms(
    { form: 'CONJOINT', lots: ['1', '2'], parts: [] },
    {
      id: `id-${key}`,
      key,
      name: `Structure ${key.toUpperCase()}`,
      role: 'PARTNER',
      reachable: true,
      approvals: [],
      ess: 'UNKNOWN',
      ...rest,
    },
  );
  return { ...member, standing: standing ?? 'AGREED' };
}

export const sampleTender = (more: Partial<RoomTender> = {}): RoomTender => ({
  slug: 'consultation',
  name: 'Consultation inventée',
  nature: 'PUBLIC',
  buyerName: 'Commune inventée',
  socialServices: false,
  deadline: '2026-05-29T12:00',
  deadlineAt: '2026-05-29T10:00:00Z',
  timeZone: 'Europe/Paris',
  aloneAndInGroup: 'UNSAID',
  severalGroups: 'UNSAID',
  lots: [
    { number: '1', title: 'Nettoyage' },
    { number: '2', title: 'Vitrerie' },
  ],
  ...more,
});

export function sampleRoom(more: Partial<Room> = {}): Room {
  return {
    id: 'id-room',
    slug: 'groupement',
    name: 'Groupement inventé',
    fictitious: true,
    state: 'GATHERING',
    form: 'CONJOINT',
    leadSolidary: false,
    lots: [
      { number: '1', title: 'Nettoyage' },
      { number: '2', title: 'Vitrerie' },
    ],
    needs: [],
    members: [sampleMember('a', { role: 'LEAD', share: 60 }), sampleMember('b', { share: 40 })],
    parts: [
      { who: 'a', lot: '1', task: 'Nettoyage', amount: 6000 },
      { who: 'b', lot: '2', task: 'Vitres', amount: 4000 },
    ],
    papers: [],
    tender: sampleTender(),
    others: [],
    begun: '2026-05-01',
    ...more,
  };
}
