import { recordKinds, type RecordOf, type RecordSet } from '@maillage/graph-schema/records';
import {
  actorTypes,
  cooperationKinds,
  cooperationStatuses,
  functions,
} from '@maillage/graph-schema/vocabulary';
import { randomFrom } from './random';

export interface NetworkSize {
  readonly actors: number;
  readonly ties: number;
  /** The same seed gives the same network. */
  readonly seed: number;
}

type Stance = 'DECLARED' | 'CONFIRMED' | 'CONTESTED';

/** Actors of one territory, about; four ties of five stay inside. */
const CLUSTER = 60;
const INSIDE = 0.8;

/**
 * An invented network, every record marked fictitious: clustered by territory, with skewed degrees (an actor
 * is drawn by the ties it has), ties of two to six participants, and answers that confirm a third of them.
 */
export function generateNetwork({ actors, ties, seed }: NetworkSize): RecordSet {
  const random = randomFrom(seed);
  const clusters = Math.max(1, Math.round(actors / CLUSTER));
  const set = emptySet();
  set.sources.push(
    recordKinds.sources.parse({
      key: 'synthetic-source',
      kind: 'DEMONSTRATION',
      title: 'Réseau engendré pour mesurer',
      date: '2024-01-01',
      fictitious: true,
    }),
  );
  set.poles.push(recordKinds.poles.parse({ key: 'synthetic-pole', name: 'Pôle engendré', fictitious: true }));
  for (let index = 0; index < clusters; index += 1) set.territories.push(territory(index));
  for (let index = 0; index < actors; index += 1) set.actors.push(actor(index, clusters, random));
  set.ties.push(...drawTies(actors, ties, clusters, random));
  return set;
}

function emptySet(): RecordSet {
  return Object.fromEntries(Object.keys(recordKinds).map((kind) => [kind, []])) as unknown as RecordSet;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function number(index: number): string {
  return String(index + 1).padStart(6, '0');
}

function territory(index: number): RecordOf<'territories'> {
  return recordKinds.territories.parse({
    key: `synthetic-territory-${index + 1}`,
    level: 'COMMUNE',
    code: `X${String(index + 1).padStart(4, '0')}`,
    name: `Commune engendrée ${index + 1}`,
    reference: 'engendré',
    fictitious: true,
  });
}

function actor(index: number, clusters: number, random: () => number): RecordOf<'actors'> {
  const own = functions.filter(() => random() < 0.35).map((one) => one.code);
  return recordKinds.actors.parse({
    key: `synthetic-${number(index)}`,
    type: pick(actorTypes, random).code,
    name: `${pick(words, random)} ${pick(places, random)} ${number(index)}`,
    territory: `synthetic-territory-${(index % clusters) + 1}`,
    functions: own.map((code) => ({ code, modality: 'REPORTED', evidence: said(index) })),
    ess: pick(['YES', 'NO', 'UNKNOWN'] as const, random),
    fictitious: true,
  });
}

function said(index: number) {
  return [{ source: 'synthetic-source', line: 1 + (index % 200), quote: `engendré ${1 + (index % 200)}` }];
}

/** Draws participants by preference: whoever stands in the urn more often has more ties. */
function drawTies(actors: number, ties: number, clusters: number, random: () => number): RecordOf<'ties'>[] {
  const urns: number[][] = Array.from({ length: clusters }, () => []);
  for (let index = 0; index < actors; index += 1) urns[index % clusters]?.push(index);
  return Array.from({ length: ties }, (_, index) => {
    const home = Math.floor(random() * clusters);
    const wanted = 2 + Math.floor(random() ** 2 * 5);
    const members = new Set<number>();
    for (let attempt = 0; members.size < Math.min(wanted, actors) && attempt < 50; attempt += 1) {
      const urn = urns[random() < INSIDE ? home : Math.floor(random() * clusters)] ?? [];
      if (urn.length > 0) members.add(pick(urn, random));
    }
    for (let filler = 0; members.size < 2; filler += 1) members.add(filler);
    for (const member of members) urns[member % clusters]?.push(member);
    return tie(index, [...members], random);
  });
}

function tie(index: number, members: readonly number[], random: () => number): RecordOf<'ties'> {
  const kind = pick(cooperationKinds, random);
  const year = 2008 + Math.floor(random() * 16);
  const stance: Stance = random() < 0.35 ? 'CONFIRMED' : random() < 0.06 ? 'CONTESTED' : 'DECLARED';
  return recordKinds.ties.parse({
    key: `synthetic-tie-${number(index)}`,
    kind: kind.code,
    name: `${kind.label.fr} ${number(index)}`,
    pole: 'synthetic-pole',
    participants: members.map((member) => ({
      who: `synthetic-${number(member)}`,
      role: pick(kind.roles, random),
      ...(stance === 'DECLARED' ? {} : { answers: [{ stance, on: `${year + 1}-01-15` }] }),
    })),
    since: String(year),
    until: random() < 0.5 ? '..' : String(Math.min(2024, year + 1 + Math.floor(random() * 6))),
    status: pick(cooperationStatuses, random).code,
    evidence: said(index),
    fictitious: true,
  });
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
