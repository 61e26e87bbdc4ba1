import { actorTypes, modalities, roles, tieKinds } from '@maillage/graph-schema/vocabulary';
import { bytes, Column, counts, days, numbers } from './column';
import { NumberIndex } from './number-index';

/** Of a party, what tells it from the others while they are read: a number is found again in a fraction of the time of an id. */
export type PartyNumber = number;

/** A party that matches. Days are ISO; none where nothing is said. */
export type PartyRow = readonly [
  party: PartyNumber,
  isActor: boolean,
  hub: boolean | null,
  fictitious: boolean,
  since: string | null,
  until: string | null,
  /** Whether it is known though no tie leads to it. */
  known: boolean,
  /** Of an actor, its type. */
  type: string | null,
];

/** A participant that may be seen, whether it matches or not; its days where it was not there all of the tie's. */
export type PartRow = readonly [
  party: PartyNumber,
  role: string,
  stance: string,
  days: readonly [since: string | null, until: string | null] | null,
];

export type TieRow = readonly [
  kind: string,
  modality: string,
  fictitious: boolean,
  /** Whether it is only an idea, or was abandoned. */
  idle: boolean,
  since: string | null,
  until: string | null,
  parts: readonly PartRow[],
];

/** What a party is: bits of `partyIs`. A party of a tie that matches no filter is none of it. */
export const PARTY = { ACTOR: 1, HUB: 2, FICTITIOUS: 4, KNOWN: 8 } as const;

/** What a tie is: bits of `tieIs`. */
export const TIE = { FICTITIOUS: 1, IDLE: 2 } as const;

/** What a participant says: numbers of `partStance`. */
export const STANCE = { DECLARED: 0, CONFIRMED: 1, CONTESTED: 2 } as const;

/**
 * A network as numbers, without a name: parties, ties, and the parts that parties have in ties, those of one tie one
 * after the other. Nothing is folded to pairs, nothing is left out by kind, stance or day: that is chosen when
 * something is measured. 6 bytes a part, 12 more where it has days of its own, 15 a tie, 18 a party, in memory that
 * threads share.
 */
export interface NetworkSnapshot {
  readonly partyIs: Uint8Array;
  readonly partySince: Int32Array;
  readonly partyUntil: Int32Array;
  /** Which node it was read from. */
  readonly partyNumber: Float64Array;
  /** Index in the vocabulary and one more; 0 for what is no actor, or of no known type. */
  readonly partyType: Uint8Array;
  /** Where the parts of a tie begin; one more, where those of the last one end. */
  readonly tieParts: Uint32Array;
  /** Index in the vocabulary. */
  readonly tieKind: Uint8Array;
  readonly tieModality: Uint8Array;
  readonly tieIs: Uint8Array;
  readonly tieSince: Int32Array;
  readonly tieUntil: Int32Array;
  readonly partParty: Uint32Array;
  readonly partRole: Uint8Array;
  readonly partStance: Uint8Array;
  /** Parts that were not there all of their tie's days, in order, and theirs. */
  readonly ownPart: Uint32Array;
  readonly ownSince: Int32Array;
  readonly ownUntil: Int32Array;
}

/** Before and after every day. */
const EVER = 0;
const NEVER = 2_147_483_647;

/** A day as a number that is greater the later it is: 20130305. */
export function dayNumber(day: string): number {
  const digit = (at: number) => day.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 10_000 + (digit(5) * 10 + digit(6)) * 100 + digit(8) * 10 + digit(9);
}

/** Takes the rows of a network one by one, in any order, and keeps of each only its numbers. */
export class SnapshotBuilder {
  private readonly parties = new NumberIndex();
  private readonly partyIs = new Column(bytes);
  private readonly partySince = new Column(days);
  private readonly partyUntil = new Column(days);
  private readonly partyNumber = new Column(numbers);
  private readonly partyType = new Column(bytes);
  private readonly tieParts = new Column(counts);
  private readonly tieKind = new Column(bytes);
  private readonly tieModality = new Column(bytes);
  private readonly tieIs = new Column(bytes);
  private readonly tieSince = new Column(days);
  private readonly tieUntil = new Column(days);
  private readonly partParty = new Column(counts);
  private readonly partRole = new Column(bytes);
  private readonly partStance = new Column(bytes);
  private readonly ownPart = new Column(counts);
  private readonly ownSince = new Column(days);
  private readonly ownUntil = new Column(days);
  /** Parties that came as rows, by their index: others may have been met in a tie before. */
  private readonly rows = new Map<number, PartyRow>();

  party(row: PartyRow): void {
    const index = this.parties.placeOf(row[0]);
    if (index === undefined) this.add(row[0], row);
    else this.rows.set(index, row);
  }

  tie([kind, modality, fictitious, idle, since, until, parts]: TieRow): void {
    this.tieParts.push(this.partParty.length);
    this.tieKind.push(indexIn(kindIndex, kind));
    this.tieModality.push(indexIn(modalityIndex, modality));
    this.tieIs.push((fictitious ? TIE.FICTITIOUS : 0) | (idle ? TIE.IDLE : 0));
    this.tieSince.push(sinceNumber(since));
    this.tieUntil.push(untilNumber(until));
    for (const part of parts) this.part(part);
  }

  /** The network that the rows made. */
  snapshot(): NetworkSnapshot {
    const [partyIs, partySince, partyUntil, partyType] = [
      this.partyIs.shared(),
      this.partySince.shared(),
      this.partyUntil.shared(),
      this.partyType.shared(),
    ];
    for (const [index, row] of this.rows)
      [partyIs[index], partySince[index], partyUntil[index], partyType[index]] = partyNumbers(row);
    this.tieParts.push(this.partParty.length);
    return {
      partyIs,
      partySince,
      partyUntil,
      partyNumber: this.partyNumber.shared(),
      partyType,
      tieParts: this.tieParts.shared(),
      tieKind: this.tieKind.shared(),
      tieModality: this.tieModality.shared(),
      tieIs: this.tieIs.shared(),
      tieSince: this.tieSince.shared(),
      tieUntil: this.tieUntil.shared(),
      partParty: this.partParty.shared(),
      partRole: this.partRole.shared(),
      partStance: this.partStance.shared(),
      ownPart: this.ownPart.shared(),
      ownSince: this.ownSince.shared(),
      ownUntil: this.ownUntil.shared(),
    };
  }

  private part(row: PartRow): void {
    const days = row[3];
    if (days) {
      this.ownPart.push(this.partParty.length);
      this.ownSince.push(sinceNumber(days[0]));
      this.ownUntil.push(untilNumber(days[1]));
    }
    this.partParty.push(this.parties.placeOf(row[0]) ?? this.add(row[0]));
    this.partRole.push(indexIn(roleIndex, row[1]));
    this.partStance.push(stanceNumber(row[2]));
  }

  private add(party: PartyNumber, row?: PartyRow): number {
    const index = this.parties.add(party);
    const [is, since, until, type] = row ? partyNumbers(row) : [0, EVER, NEVER, 0];
    this.partyNumber.push(party);
    this.partyIs.push(is);
    this.partySince.push(since);
    this.partyUntil.push(until);
    this.partyType.push(type);
    return index;
  }
}

/** What a snapshot takes, in bytes. */
export function snapshotBytes(snapshot: NetworkSnapshot): number {
  return Object.values(snapshot).reduce(
    (sum: number, { byteLength }: NetworkSnapshot['partyIs']) => sum + byteLength,
    0,
  );
}

function partyNumbers([, isActor, hub, fictitious, since, until, known, type]: PartyRow): [
  is: number,
  since: number,
  until: number,
  type: number,
] {
  const is =
    (isActor ? PARTY.ACTOR : 0) |
    (hub ? PARTY.HUB : 0) |
    (fictitious ? PARTY.FICTITIOUS : 0) |
    (known ? PARTY.KNOWN : 0);
  return [
    is,
    since === null ? EVER : dayNumber(since),
    until === null ? NEVER : dayNumber(until),
    type === null ? 0 : 1 + indexIn(typeIndex, type),
  ];
}

/** Of a tie or a part; one whose days nobody derived is on no day that is asked for. */
function sinceNumber(day: string | null): number {
  return day === null ? NEVER : dayNumber(day);
}

function untilNumber(day: string | null): number {
  return day === null ? EVER : dayNumber(day);
}

function stanceNumber(stance: string): number {
  if (stance === 'CONFIRMED') return STANCE.CONFIRMED;
  return stance === 'CONTESTED' ? STANCE.CONTESTED : STANCE.DECLARED;
}

const indicesOf = (terms: readonly { readonly code: string }[]) =>
  new Map(terms.map(({ code }, index) => [code, index]));
const typeIndex = indicesOf(actorTypes);
export const kindIndex = indicesOf(tieKinds);
export const modalityIndex = indicesOf(modalities);
export const roleIndex = indicesOf(roles);

function indexIn(indices: ReadonlyMap<string, number>, code: string): number {
  const index = indices.get(code);
  if (index === undefined) throw new Error(`No such word: ${code}`);
  return index;
}
