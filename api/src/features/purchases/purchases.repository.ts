import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { askedPole, polesToChoose, whole, type ThingValue } from '../things';

/** A pledge as the graph has it. Those come too that the viewer may not read: see `tellPurchase`. */
export interface PledgeTuple {
  readonly id: string;
  /** Whether the viewer may read all of it. */
  readonly seen: boolean;
  readonly quantity: number;
  readonly firm: boolean;
  readonly publicBuyer: boolean;
  readonly json: string;
  /** Whose it is; null where the viewer may not see that. */
  readonly actor: ThingValue | null;
  readonly actorId: string;
  readonly family: string;
}

export interface PurchaseTuple {
  readonly purchase: ThingValue;
  readonly of: ThingValue | null;
  readonly ofId: string;
  readonly pole: ThingValue | null;
  readonly poleId: string;
  readonly suppliers: { position: number; actor: ThingValue }[];
  readonly pledges: PledgeTuple[];
  readonly tie: ThingValue | null;
}

const linked = (from: string, type: string, label: string) =>
  `head(COLLECT { MATCH (${from})-[:${type}]->(x:${label}) WHERE ${visible('x')} RETURN ${whole('x')} })`;
const idBehind = (from: string, type: string) => `head([(${from})-[:${type}]->(x:Thing) | x.id])`;

/**
 * A purchase with what is pledged in it. Who pledges and how much is told to whoever reads the purchase; what it pays
 * today is for the service alone, which works out what of it may be told.
 */
const tupleOf = (p: string) => `{
       purchase: ${whole(p)},
       of: ${linked(p, 'OF', 'Actor')},
       ofId: ${idBehind(p, 'OF')},
       pole: ${linked(p, 'KEPT_BY', 'Pole')},
       poleId: ${idBehind(p, 'KEPT_BY')},
       suppliers: COLLECT {
         MATCH (${p})-[s:OFFERED_BY]->(by:Actor) WHERE ${visible('by')}
         RETURN { position: s.position, actor: ${whole('by')} }
       },
       pledges: COLLECT {
         MATCH (${p})<-[:PLEDGED_IN]-(e:Pledge)-[:OF]->(a:Actor)
         WITH e, a ORDER BY e.firm DESC, e.quantity DESC, a.sortName, e.id
         RETURN { id: e.id, seen: ${visible('e')}, quantity: e.quantity, firm: e.firm, publicBuyer: e.publicBuyer,
           json: e.pledgeAsJson, actor: CASE WHEN ${visible('a')} THEN ${whole('a')} END, actorId: a.id,
           family: a.family }
       },
       tie: ${linked(p, 'BECAME', 'Tie')}
     }`;

export interface BoardRow {
  readonly pole: ThingValue;
  readonly poles: ThingValue[];
  readonly invented: boolean;
  readonly purchases: PurchaseTuple[];
}

/** The purchases of a pole that the viewer may read: those that gather first, the ones that close soonest before others. */
export const purchasesOfPole = reading<
  {
    pole: string | null;
    withFictitious: boolean;
    states: readonly string[];
    most: number;
    readers: readonly string[];
  },
  BoardRow
>(
  'purchases.board',
  `${askedPole}
   RETURN ${whole('pole')} AS pole, invented AS invented,
     ${polesToChoose} AS poles,
     COLLECT {
       MATCH (p:Purchase)-[:KEPT_BY]->(pole)
       WHERE ${visible('p')} AND p.state IN $states AND ($withFictitious OR pole.fictitious OR NOT p.fictitious)
       WITH p ORDER BY p.state = 'GATHERING' DESC, p.state = 'SIGNED' DESC, coalesce(p.closesOn, '9999'),
         p.sortName, p.id LIMIT toInteger($most)
       RETURN ${tupleOf('p')}
     } AS purchases`,
  { scans: 'The poles are some tens.' },
);

/** One purchase by its address, old addresses included, or its id. */
export const purchaseNamed = reading<{ named: string; readers: readonly string[] }, { tuple: PurchaseTuple }>(
  'purchases.named',
  `WITH head(COLLECT {
     MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $named })-[:IDENTIFIES]->(x:Thing)
     WHERE x:Purchase RETURN x
   } + COLLECT { MATCH (x:Thing { id: $named }) WHERE x:Purchase RETURN x }) AS p
   WHERE p IS NOT NULL AND ${visible('p')}
   RETURN ${tupleOf('p')} AS tuple`,
);

/** What is pledged in a purchase, by key with the digest of each: what a signature rests on. */
export const pledgesOf = reading<{ id: string }, { key: string; digest: string }>(
  'purchases.pledges',
  `MATCH (:Thing { id: $id })<-[:PLEDGED_IN]-(e:Pledge)<-[:IDENTIFIES]-(i:Identifier { scheme: '${RECORD_KEY}' })
   RETURN i.value AS key, e.digest AS digest ORDER BY key`,
);

/** Of which of these actors somebody knows what several pay: each account that acts for more than one. */
export const actingForSeveral = reading<{ actors: readonly string[] }, { actors: string[] }>(
  'purchases.actingForSeveral',
  `UNWIND $actors AS actor
   MATCH (a:Account)-[:HOLDS]->(:Grant { role: 'MEMBER' })-[:OVER]->(x:Thing { id: actor })
   WITH a, collect(DISTINCT actor) AS known WHERE size(known) > 1
   RETURN known AS actors`,
);
