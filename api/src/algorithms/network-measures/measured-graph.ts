import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { FOLD_LIMIT } from '../fold-ties';
import { Column, counts } from './column';
import {
  dayNumber,
  kindIndex,
  modalityIndex,
  PARTY,
  roleIndex,
  STANCE,
  TIE,
  type NetworkSnapshot,
  type PartyNumber,
} from './network-snapshot';
import { BACKWARD, FORWARD, neighboursOf, Pairs, type DistinctPairs, type Neighbours } from './pairs';

/** What of a network is measured. */
export interface MeasureChoice {
  readonly kinds: readonly string[];
  /** Of pairs: contested if either of both is, confirmed if both are, else declared. */
  readonly stances: readonly string[];
  /** Every modality, where none is named. */
  readonly modalities: readonly string[] | null;
  /** ISO day on which ties are possibly true; without one, whenever they were. */
  readonly day: string | null;
  readonly withHub: boolean;
  readonly withFictitious: boolean;
  /** With actors that are members of no pole. */
  readonly withOutsiders: boolean;
  /** The number of a pole, whose members alone count as such; of any, where none is given. */
  readonly pole: PartyNumber | null;
}

/** Actors and the pairs of them that share a tie, each pair once. */
export interface MeasuredGraph extends DistinctPairs, Neighbours {
  readonly actors: number;
  /** Of each actor, where it stands among the parties of the snapshot; whether it counts as a member. */
  readonly party: Uint32Array;
  readonly isMember: Uint8Array;
  /** Ties among these actors that have too many participants to be seen two by two. */
  readonly unfolded: number;
  /** Whether some of these actors, or of the ties between them, are invented. */
  readonly invented: boolean;
}

/** What an actor says about its parts in one tie. */
const UNCONFIRMED = 1;
const CONTESTED = 2;

/**
 * The pairs of a network, as `foldTies` folds it: two actors of one tie of at most twelve participants, of whatever
 * sort these are. Isolated actors are in it, if they are there on the day.
 */
export function measuredGraph(snapshot: NetworkSnapshot, choice: MeasureChoice): MeasuredGraph {
  const inTime = onDay(choice.day);
  const ties = tieFilter(snapshot, choice, inTime);
  const away = awayParts(snapshot, inTime);
  const allowed = allowedActors(snapshot, choice);
  const members = membersAmong(allowed, snapshot, choice, ties, away);
  const measured = choice.withOutsiders ? allowed : members;
  const pairs = new Pairs();
  const folded = fold(snapshot, choice, { ties, away, measured }, pairs);
  const { partySince, partyUntil, partyIs } = snapshot;
  const tied = pairs.tied(measured.length);
  const indexOf = new Uint32Array(measured.length);
  const standing = new Column(counts);
  let invented = folded.invented;
  for (let party = 0; party < measured.length; party += 1) {
    const stands =
      ((partyIs[party] ?? 0) & PARTY.KNOWN) !== 0 && inTime(partySince[party] ?? 0, partyUntil[party] ?? 0);
    if (!measured[party] || !(tied[party] || stands)) continue;
    indexOf[party] = standing.length;
    standing.push(party);
    invented ||= ((partyIs[party] ?? 0) & PARTY.FICTITIOUS) !== 0;
  }
  const party = standing.written;
  const actors = party.length;
  const distinct = pairs.distinct(indexOf, actors);
  return {
    actors,
    party,
    isMember: Uint8Array.from(party, (one) => members[one] ?? 0),
    unfolded: folded.unfolded,
    invented,
    ...distinct,
    ...neighboursOf(distinct, actors),
  };
}

type InTime = (since: number, until: number) => boolean;

function onDay(day: string | null): InTime {
  if (day === null) return () => true;
  const at = dayNumber(day);
  return (since, until) => since <= at && at <= until;
}

/** Whether a tie counts, kind and stance apart: by what it is said to be, and by its days. An idle one never does. */
function tieFilter(
  { tieModality, tieIs, tieSince, tieUntil }: NetworkSnapshot,
  { modalities, withFictitious }: MeasureChoice,
  inTime: InTime,
): (tie: number) => boolean {
  const wanted = bitsOf(modalities ?? [...modalityIndex.keys()], modalityIndex);
  const barred = TIE.IDLE | (withFictitious ? 0 : TIE.FICTITIOUS);
  return (tie) =>
    (wanted & (1 << (tieModality[tie] ?? 0))) !== 0 &&
    ((tieIs[tie] ?? 0) & barred) === 0 &&
    inTime(tieSince[tie] ?? 0, tieUntil[tie] ?? 0);
}

/** For each part, 1 where it is not there on the day though its tie may be. */
function awayParts({ partParty, ownPart, ownSince, ownUntil }: NetworkSnapshot, inTime: InTime): Uint8Array {
  const away = new Uint8Array(partParty.length);
  ownPart.forEach((part, at) => {
    if (!inTime(ownSince[at] ?? 0, ownUntil[at] ?? 0)) away[part] = 1;
  });
  return away;
}

/** For each party, 1 where it is an actor of the filter. */
function allowedActors({ partyIs }: NetworkSnapshot, { withHub, withFictitious }: MeasureChoice): Uint8Array {
  const barred = (withHub ? 0 : PARTY.HUB) | (withFictitious ? 0 : PARTY.FICTITIOUS);
  return partyIs.map((is) => (is & PARTY.ACTOR && !(is & barred) ? 1 : 0));
}

/** Of these actors, the members of the pole; without one, of any. */
function membersAmong(
  allowed: Uint8Array,
  { partyNumber, tieParts, tieKind, partParty, partRole }: NetworkSnapshot,
  { pole }: MeasureChoice,
  ties: (tie: number) => boolean,
  away: Uint8Array,
): Uint8Array {
  const membership = kindIndex.get('MEMBERSHIP');
  const [member, cluster] = [roleIndex.get('MEMBER'), roleIndex.get('CLUSTER')];
  const members = new Uint8Array(allowed.length);
  const asked = pole === null ? null : partyNumber.indexOf(pole);
  for (let tie = 0; tie < tieKind.length; tie += 1) {
    if (tieKind[tie] !== membership || !ties(tie)) continue;
    const [first, end] = [tieParts[tie] ?? 0, tieParts[tie + 1] ?? 0];
    const plays = (part: number, role: number | undefined) => partRole[part] === role && !away[part];
    let isAsked = asked === null;
    for (let part = first; !isAsked && part < end; part += 1)
      isAsked = partParty[part] === asked && plays(part, cluster);
    if (!isAsked) continue;
    for (let part = first; part < end; part += 1) {
      const party = partParty[part] ?? 0;
      if (plays(part, member)) members[party] = allowed[party] ?? 0;
    }
  }
  return members;
}

interface Folding {
  readonly ties: (tie: number) => boolean;
  readonly away: Uint8Array;
  readonly measured: Uint8Array;
}

/** Adds the pairs of each tie. Gives the number of ties that have too many participants for that, and whether one is invented. */
function fold(
  snapshot: NetworkSnapshot,
  choice: MeasureChoice,
  { ties, away, measured }: Folding,
  pairs: Pairs,
): Pick<MeasuredGraph, 'unfolded' | 'invented'> {
  const { tieParts, tieKind, tieIs, partParty, partRole, partStance } = snapshot;
  const kinds = bitsOf(choice.kinds, kindIndex);
  const stances = choice.stances.map((stance) => STANCE[stance as keyof typeof STANCE]);
  const wanted = [0, 1, 2].map((stance) => stances.includes(stance as 0));
  // Of each party, the last tie that it was met in, and its place among the participants of that one.
  const met = new Int32Array(measured.length).fill(-1);
  const place = new Uint32Array(measured.length);
  const members = new Uint32Array(FOLD_LIMIT);
  const played = new Uint32Array(FOLD_LIMIT);
  const doubts = new Uint8Array(FOLD_LIMIT);
  let unfolded = 0;
  let invented = false;
  for (let tie = 0; tie < tieKind.length; tie += 1) {
    const kind = tieKind[tie] ?? 0;
    if (!(kinds & (1 << kind)) || !ties(tie)) continue;
    let size = 0;
    let among = 0;
    for (let part = tieParts[tie] ?? 0; part < (tieParts[tie + 1] ?? 0); part += 1) {
      if (away[part]) continue;
      const party = partParty[part] ?? 0;
      if (met[party] !== tie) {
        met[party] = tie;
        place[party] = size;
        if (size < FOLD_LIMIT) {
          members[size] = party;
          played[size] = 0;
          doubts[size] = 0;
        }
        size += 1;
        among += measured[party] ?? 0;
      }
      const at = place[party] ?? 0;
      if (at >= FOLD_LIMIT) continue;
      played[at] = (played[at] ?? 0) | (1 << (partRole[part] ?? 0));
      doubts[at] = (doubts[at] ?? 0) | (doubtOf[partStance[part] ?? 0] ?? 0);
    }
    if (among < 2) continue;
    invented ||= ((tieIs[tie] ?? 0) & TIE.FICTITIOUS) !== 0;
    if (size > FOLD_LIMIT) {
      unfolded += 1;
      continue;
    }
    for (let one = 0; one < size; one += 1) {
      const from = members[one] ?? 0;
      if (!measured[from]) continue;
      for (let other = one + 1; other < size; other += 1) {
        const to = members[other] ?? 0;
        if (!measured[to] || !wanted[jointStance((doubts[one] ?? 0) | (doubts[other] ?? 0))]) continue;
        pairs.add(from, to, kind, arcsOf(kind, played[one] ?? 0, played[other] ?? 0));
      }
    }
  }
  return { unfolded, invented };
}

const doubtOf = [UNCONFIRMED, 0, CONTESTED];

function jointStance(doubts: number): number {
  if (doubts & CONTESTED) return STANCE.CONTESTED;
  return doubts === 0 ? STANCE.CONFIRMED : STANCE.DECLARED;
}

/** For each kind, the pairs of roles that lead from one to the other, as bits. */
const directed = tieKinds.map((kind) =>
  kind.directed.map((pair: readonly string[]) => pair.map((role) => 1 << (roleIndex.get(role) ?? 0))),
);

function arcsOf(kind: number, played: number, other: number): number {
  let arcs = 0;
  for (const [first = 0, second = 0] of directed[kind] ?? []) {
    if (played & first && other & second) arcs |= FORWARD;
    if (other & first && played & second) arcs |= BACKWARD;
  }
  return arcs;
}

function bitsOf(codes: readonly string[], indices: ReadonlyMap<string, number>): number {
  return codes.reduce((bits, code) => bits | (1 << (indices.get(code) ?? 31)), 0);
}
