import { recordKinds, type RecordKind, type RecordOf, type RecordSet } from '@maillage/graph-schema/records';
import {
  actorTypes,
  cooperationKinds,
  cooperationStatuses,
  functions,
  type FunctionCode,
} from '@maillage/graph-schema/vocabulary';
import { randomFrom } from './random';
import { drawSkills, fields, isTaken, type Skills } from './trades';

export interface NetworkSize {
  readonly actors: number;
  readonly ties: number;
  /** The same seed gives the same network. */
  readonly seed: number;
  /**
   * Whether actors have competences, by which cooperations are then drawn besides (`trades.ts`). Without, the same seed
   * gives the network that it always gave.
   */
  readonly competences?: boolean;
}

/** A record that was drawn, and its kind. */
export type Drawn = { [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> } }[RecordKind];

type Stance = 'DECLARED' | 'CONFIRMED' | 'CONTESTED';

/** Keeps what actors can do apart from all else that is drawn. */
const SKILLS = 1_000_003;
/** Actors of one territory, about; four ties of five stay inside. */
const CLUSTER = 60;
const INSIDE = 0.8;

/**
 * An invented network, every record marked fictitious: clustered by territory, with skewed degrees (an actor
 * is drawn by the ties it has), ties of two to six participants, and answers that confirm a third of them.
 */
export function generateNetwork(size: NetworkSize): RecordSet {
  const set = emptySet();
  for (const { kind, record } of drawPole(size)) (set[kind] as unknown[]).push(record);
  return set;
}

/** The records of such a network one by one, each after all that it refers to. */
function* drawPole({ actors, ties, seed, competences = false }: NetworkSize): Generator<Drawn> {
  const random = randomFrom(seed);
  const chance = randomFrom(seed + SKILLS);
  const skills = competences ? Array.from({ length: actors }, () => drawSkills(chance)) : undefined;
  const clusters = clustersOf(actors);
  yield source;
  yield pole('synthetic-pole', 'Pôle engendré');
  for (let index = 0; index < clusters; index += 1) yield commune(index);
  for (let index = 0; index < actors; index += 1) {
    const own = functions.filter(() => random() < 0.35).map((one) => one.code);
    yield actor(index, clusters, own, random);
  }
  for (const [index, own] of (skills ?? []).entries())
    for (const record of competencesOf(index, own)) yield { kind: 'competences', record };
  const urns = new Urns(actors, clusters);
  for (let index = 0; index < ties; index += 1) {
    const home = Math.floor(random() * clusters);
    const members = urns.draw({ home, skills }, random);
    yield tie({ index, members, pole: 'synthetic-pole' }, random);
  }
}

/** How many territories so many actors are of. */
export function clustersOf(actors: number): number {
  return Math.max(1, Math.round(actors / CLUSTER));
}

function emptySet(): RecordSet {
  return Object.fromEntries(Object.keys(recordKinds).map((kind) => [kind, []])) as unknown as RecordSet;
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

export function number(index: number): string {
  return String(index + 1).padStart(6, '0');
}

/** The document that says it all. */
export const source: Drawn = {
  kind: 'sources',
  record: recordKinds.sources.parse({
    key: 'synthetic-source',
    kind: 'DEMONSTRATION',
    title: 'Réseau engendré pour mesurer',
    date: '2024-01-01',
    fictitious: true,
  }),
};

export function pole(key: string, name: string, territory?: string): Drawn {
  return { kind: 'poles', record: recordKinds.poles.parse({ key, name, territory, fictitious: true }) };
}

export function commune(index: number, within: readonly string[] = []): Drawn {
  return {
    kind: 'territories',
    record: recordKinds.territories.parse({
      key: `synthetic-territory-${index + 1}`,
      level: 'COMMUNE',
      code: `X${String(index + 1).padStart(4, '0')}`,
      name: `Commune engendrée ${index + 1}`,
      within,
      reference: 'engendré',
      fictitious: true,
    }),
  };
}

export function actor(
  index: number,
  clusters: number,
  own: readonly FunctionCode[],
  random: () => number,
): Drawn {
  const record = recordKinds.actors.parse({
    key: `synthetic-${number(index)}`,
    type: pick(actorTypes, random).code,
    name: `${pick(words, random)} ${pick(places, random)} ${number(index)}`,
    territory: `synthetic-territory-${(index % clusters) + 1}`,
    functions: own.map((code) => ({ code, modality: 'REPORTED', evidence: said(index) })),
    ess: pick(['YES', 'NO', 'UNKNOWN'] as const, random),
    fictitious: true,
  });
  return { kind: 'actors', record };
}

function competencesOf(index: number, { trades }: Skills): RecordOf<'competences'>[] {
  const of = `synthetic-${number(index)}`;
  return trades.flatMap(([field, trade]) => {
    const known = fields[field]?.trades[trade];
    if (!known) return [];
    return recordKinds.competences.parse({
      key: `${of}--competence-${known.cpv}`,
      name: known.name,
      of,
      cpv: known.cpv,
      evidence: said(index),
      fictitious: true,
    });
  });
}

function said(index: number) {
  return [{ source: 'synthetic-source', line: 1 + (index % 200), quote: `engendré ${1 + (index % 200)}` }];
}

interface Draw {
  /** Number of the territory. */
  readonly home: number;
  readonly skills?: readonly Skills[] | undefined;
  /** Who is in it whatever is drawn, and does not become likelier by it. */
  readonly already?: readonly number[];
  /** Where one looks who does not look at home; anywhere, if it is left out. */
  readonly elsewhere?: () => number;
}

/** Draws participants by preference: whoever stands in the urn of its territory more often has more ties. */
export class Urns {
  private readonly urns: number[][];

  constructor(
    private readonly actors: number,
    private readonly clusters: number,
  ) {
    this.urns = Array.from({ length: clusters }, () => []);
    for (let index = 0; index < actors; index += 1) this.urns[index % clusters]?.push(index);
  }

  /** Two to six actors of a tie that begins in a territory. */
  draw({ home, skills, already = [], elsewhere }: Draw, random: () => number): number[] {
    const wanted = 2 + Math.floor(random() ** 2 * 5);
    const field = skills ? Math.floor(random() * fields.length) : 0;
    const members = new Set(already);
    for (let attempt = 0; members.size < Math.min(wanted, this.actors) && attempt < 50; attempt += 1) {
      const cluster =
        random() < INSIDE ? home : elsewhere ? elsewhere() : Math.floor(random() * this.clusters);
      const urn = this.urns[cluster] ?? [];
      if (urn.length === 0) continue;
      const candidate = pick(urn, random);
      const own = skills?.[candidate];
      const others = skills ? [...members].flatMap((one) => skills[one] ?? []) : [];
      if (!own || isTaken(own, others, field, random)) members.add(candidate);
    }
    for (let filler = 0; members.size < 2; filler += 1) members.add(filler);
    for (const member of members)
      if (!already.includes(member)) this.urns[member % this.clusters]?.push(member);
    return [...members];
  }
}

interface TieDrawn {
  readonly index: number;
  readonly members: readonly number[];
  /** Key of the pole that keeps it. */
  readonly pole: string;
  /** Whether only one of both says so: the document, or those who answer. */
  readonly saidOnce?: boolean;
}

export function tie({ index, members, pole: keeper, saidOnce }: TieDrawn, random: () => number): Drawn {
  const kind = pick(cooperationKinds, random);
  const year = 2008 + Math.floor(random() * 16);
  const stance: Stance = random() < 0.35 ? 'CONFIRMED' : random() < 0.06 ? 'CONTESTED' : 'DECLARED';
  const record = recordKinds.ties.parse({
    key: `synthetic-tie-${number(index)}`,
    kind: kind.code,
    name: `${kind.label.fr} ${number(index)}`,
    pole: keeper,
    participants: members.map((member) => ({
      who: `synthetic-${number(member)}`,
      role: pick(kind.roles, random),
      ...(stance === 'DECLARED' ? {} : { answers: [{ stance, on: `${year + 1}-01-15` }] }),
    })),
    since: String(year),
    until: random() < 0.5 ? '..' : String(Math.min(2024, year + 1 + Math.floor(random() * 6))),
    status: pick(cooperationStatuses, random).code,
    ...(saidOnce && stance !== 'DECLARED' ? {} : { evidence: said(index) }),
    fictitious: true,
  });
  return { kind: 'ties', record };
}

const words = [
  'Atelier',
  'Collectif',
  'Fabrique',
  'Jardins',
  'Maison',
  'Régie',
  'Relais',
  'Union',
  'Coopérative',
];
const places = [
  'des Bruyères',
  'du Canal',
  'des Deux Rives',
  'de l’Estuaire',
  'du Lin',
  'des Possibles',
  'du Vélo',
];
