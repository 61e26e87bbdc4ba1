import { stanceForAll } from '../../platform/access/sees-answers';
import { visible } from '../../platform/access/viewer';

/** What every reading of the network is filtered by. */
export interface NetworkParameters {
  readonly kinds: readonly string[] | null;
  readonly stances: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly functions: readonly string[] | null;
  readonly withoutFunction: boolean;
  readonly territory: string | null;
  readonly territoryLevel: string | null;
  readonly unplaced: boolean;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly withHub: boolean;
  readonly withFictitious: boolean;
  readonly readers: readonly string[];
}

export type NodeTuple = readonly [
  id: string,
  slug: string,
  kind: string,
  name: string,
  actorType: string | null,
  functions: string[] | null,
  hub: boolean | null,
  fictitious: boolean,
  territory: [code: string, name: string] | null,
  standsAlone: boolean,
];

export type TieTuple = readonly [
  id: string,
  slug: string,
  kind: string,
  name: string,
  stance: string,
  modality: string,
  status: string | null,
  implied: boolean | null,
  fictitious: boolean,
  span: (string | null)[],
  documentDays: string[],
  firstAnswer: string | null,
  participants: [nodeId: string, role: string, stance: string, isActor: boolean][],
];

/**
 * The fragments that statements of the network are composed of, in two variants: as everything is known now,
 * or as it was known on a day. The second asks for the dates of documents and answers, the first has its
 * stances ready.
 */
export interface NetworkFragments {
  readonly tieMatches: (l: string) => string;
  readonly tieTuple: (l: string) => string;
  readonly nodeTuple: (x: string) => string;
  /** What a participation says of itself, and what a tie's participations make of it. */
  readonly stance: (p: string) => string;
  readonly tieStance: (l: string) => string;
  /** Whether a party is shown though no tie leads to it. */
  readonly standsAlone: (x: string) => string;
}

/** The territory asked for; where levels share its code and none is said, those of all of them. */
const isAsked = (t: string) =>
  `${t}.code = $territory AND ($territoryLevel IS NULL OR ${t}.level = $territoryLevel)`;

export type TerritoryTuple = readonly [
  id: string,
  code: string,
  name: string,
  level: string,
  since: string | null,
  until: string | null,
  within: readonly string[],
];

/**
 * Of a network that is too large to be drawn whole, as much as decides what is. Parties and ties go by their slugs, which
 * put equals in order, and by their places in these lists; who is in a tie is said by whichever of the two it was read by.
 */
export type OutlineTuple = readonly [
  parties: readonly string[],
  /** Places of parties that are not shown unless something ties them to another. */
  notAlone: readonly number[],
  /** Places of what is no actor. */
  others: readonly number[],
  ties: readonly string[],
  joined: readonly (readonly number[])[],
  by: 'TIE' | 'PARTY',
  centre: string | null,
];

/** A territory with the ids of the wider ones that it lies in. */
export const territoryTuple = (
  t: string,
) => `[${t}.id, ${t}.code, ${t}.name, ${t}.level, ${t}.since, ${t}.until,
    COLLECT {
      MATCH (${t})-[:WITHIN]->(wider:Territory) WHERE ${visible('wider')} RETURN wider.id ORDER BY wider.id
    }]`;

const asked = (t: string) => `MATCH (${t}:Territory) WHERE ${visible(t)} AND ${isAsked(t)}`;

/** The territory asked for, or those: a row of its id. */
export const askedRow = `${asked('t')} RETURN 'ASKED' AS part, [t.id] AS row`;

/** The territory asked for and what it lies in, a row each. */
export const askedPath = `${asked('asked')}
     MATCH upward = (asked)-[:WITHIN*0..4]->(t:Territory)
     WHERE all(above IN nodes(upward) WHERE ${visible('above')})
     WITH DISTINCT t
     RETURN 'TERRITORY' AS part, ${territoryTuple('t')} AS row`;

/** Whether an actor is in the territory asked for or in one within it, all of them visible. */
const liesInAsked = (x: string) => `EXISTS {
      MATCH upward = (${x})-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(top:Territory)
      WHERE ${isAsked('top')} AND all(above IN tail(nodes(upward)) WHERE ${visible('above')})
    }`;

/** Whether an actor is in no territory that the viewer may see. */
const isNowhere = (x: string) =>
  `NOT EXISTS { MATCH (${x})-[:LOCATED_IN]->(home:Territory) WHERE ${visible('home')} }`;

/** Whether no more is known of where an actor is than the territory asked for; without one, whether nothing is. */
const isUnplaced = (x: string) => `CASE WHEN $territory IS NULL
      THEN ${isNowhere(x)}
      ELSE EXISTS { MATCH (${x})-[:LOCATED_IN]->(home:Territory) WHERE ${visible('home')} AND ${isAsked('home')} }
    END`;

/** Whether a thing can take part in a tie. */
export function isParty(x: string): string {
  return `(${x}:Actor OR ${x}:Pole OR ${x}:Place OR ${x}:Body OR ${x}:Person)`;
}

/** Whether a party is among what is asked, wherever it is. */
const partyIsAsked = (x: string) => `${visible(x)}
  AND ($withHub OR NOT coalesce(${x}.hub, false))
  AND ($withFictitious OR NOT ${x}.fictitious)
  AND ($functions IS NULL OR NOT ${x}:Actor OR any(f IN ${x}.functions WHERE f IN $functions))
  AND (NOT $withoutFunction OR NOT ${x}:Actor OR coalesce(size(${x}.functions), 0) = 0)`;

/** Whether an actor is where it is asked for. */
export const isLocatedAsAsked = (x: string) => `CASE WHEN $unplaced THEN ${isUnplaced(x)}
    ELSE $territory IS NULL OR ${liesInAsked(x)} END`;

/** Whether a party is among what is asked. Filters of actors leave alone what is none. */
export function partyMatches(x: string): string {
  return `${partyIsAsked(x)}
  AND (NOT ${x}:Actor OR ${isLocatedAsAsked(x)})`;
}

/** The territories `at` that actors are asked for in: the one asked for and, unless only that is, all that lies in it. */
export const territoriesAsked = `${asked('top')}
     MATCH downward = (top)<-[:WITHIN*0..4]-(at:Territory)
     WHERE all(one IN nodes(downward) WHERE ${visible('one')})
     WITH DISTINCT at WHERE NOT $unplaced OR ${isAsked('at')}`;

/** The actors `x` that are among what is asked, by where they are looked for: among all, or in a territory asked for. */
export const actorsAsked = {
  anywhere: `MATCH (x:Actor) WHERE ${partyIsAsked('x')} AND (NOT $unplaced OR ${isNowhere('x')})`,
  within: `${territoriesAsked}
     MATCH (at)<-[:LOCATED_IN]-(x:Actor) WHERE ${partyIsAsked('x')}`,
} as const;

/** What is asked and no actor, of which there is little in comparison. */
export const othersAsked = `MATCH (x:Pole|Place|Body|Person) WHERE ${partyIsAsked('x')}`;

export type Whereabouts = keyof typeof actorsAsked;

/** Whether a participation is possibly true on the day that is asked for. */
export const isThen = (part: string) =>
  `($asOf IS NULL OR (${part}.sinceEarliest <= $asOf AND $asOf <= ${part}.untilLatest))`;

const days = (l: string) => `COLLECT {
  MATCH (${l})-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
  WHERE ${visible('passage')} AND ${visible('source')}
  RETURN source.dateTo ORDER BY source.dateTo
}`;

const knownThen = (x: string) => `EXISTS {
  MATCH (${x})-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
  WHERE ${visible('passage')} AND ${visible('source')} AND source.dateTo <= $knownOn
}`;

const answeredThen = (l: string) => `EXISTS {
  MATCH (${l})<-[:IN]-(:Participation)<-[:ABOUT]-(answer:Answer { authority: 'ACTOR' })
  WHERE left(answer.givenOn, 10) <= $knownOn
}`;

const stanceThen = (p: string) => `coalesce(head(COLLECT {
  MATCH (${p})<-[:ABOUT]-(answer:Answer { authority: 'ACTOR' }) WHERE left(answer.givenOn, 10) <= $knownOn
  RETURN answer.stance ORDER BY answer.givenOn DESC, answer.id LIMIT 1
}), 'DECLARED')`;

/** The rule by which stances of ties are kept, applied to the answers of that day. */
const tieStanceThen = (l: string) => `head([parts IN [COLLECT {
  MATCH (${l})<-[:IN]-(part:Participation)<-[:HAS]-(holder:Thing)
  RETURN [holder:Actor, ${stanceThen('part')}]
}] | CASE
  WHEN any(one IN parts WHERE one[1] = 'CONTESTED') THEN 'CONTESTED'
  WHEN any(one IN parts WHERE one[0]) AND all(one IN parts WHERE NOT one[0] OR one[1] = 'CONFIRMED') THEN 'CONFIRMED'
  ELSE 'DECLARED' END])`;

function fragments(asKnown: 'NOW' | 'THEN'): NetworkFragments {
  const then = asKnown === 'THEN';
  const tieStance = then ? tieStanceThen : (l: string) => `${l}.stance`;
  const stance = then ? stanceThen : (p: string) => `${p}.stance`;
  const standsAlone = (x: string) =>
    `($asOf IS NULL OR coalesce(${x}.sinceEarliest <= $asOf AND $asOf <= ${x}.untilLatest, true))
      ${then ? `AND ${knownThen(x)}` : ''}`;
  return {
    standsAlone,
    stance,
    tieStance,

    tieMatches: (l) => `${visible(l)}
  AND ($kinds IS NULL OR ${l}.tieKind IN $kinds)
  AND ($modalities IS NULL OR ${l}.modality IN $modalities)
  AND ($withFictitious OR NOT ${l}.fictitious)
  AND ($asOf IS NULL OR (${l}.sinceEarliest <= $asOf AND $asOf <= ${l}.untilLatest))
  ${then ? `AND (${knownThen(l)} OR ${answeredThen(l)})` : ''}
  AND ($stances IS NULL OR ${tieStance(l)} IN $stances)`,

    // The first answer counts only where it came before every document. Neither is looked for where nobody asks since when.
    tieTuple: (
      l,
    ) => `head([days IN [CASE WHEN $withDays THEN ${days(l)} ELSE [] END] | head([told IN [${tieStance(l)}] |
    [${l}.id, ${l}.slug, ${l}.tieKind, ${l}.name, told, ${l}.modality, ${l}.status, ${l}.implied,
    ${l}.fictitious,
    [${l}.since, ${l}.until, ${l}.sinceEarliest, ${l}.sinceLatest, ${l}.untilEarliest, ${l}.untilLatest, ${l}.end],
    days,
    CASE WHEN NOT $withDays OR days[0] <= ${l}.knownSince THEN null ELSE head(COLLECT {
      MATCH (${l})<-[:IN]-(:Participation)<-[:ABOUT]-(answer:Answer { authority: 'ACTOR' })
      RETURN left(answer.givenOn, 10) ORDER BY answer.givenOn LIMIT 1
    }) END,
    COLLECT {
      WITH ${stanceForAll(l, 'told')} AS forAll
      MATCH (${l})<-[:IN]-(part:Participation)<-[:HAS]-(member:Thing)
      WHERE ${visible('member')} AND ${isThen('part')}
      RETURN [member.id, part.role, coalesce(forAll, ${stance('part')}), member:Actor]
    }]])])`,

    nodeTuple: (
      x,
    ) => `[${x}.id, ${x}.slug, ${x}.kind, ${x}.name, ${x}.type, ${x}.functions, ${x}.hub, ${x}.fictitious,
    head(COLLECT {
      MATCH (${x})-[:LOCATED_IN]->(place:Territory) WHERE ${visible('place')}
      RETURN [place.code, place.name] LIMIT 1
    }),
    ${standsAlone(x)}]`,
  };
}

export const asKnownNow = fragments('NOW');
export const asKnownThen = fragments('THEN');
