import { visible } from '../../platform/access/viewer';
import { keysOf } from '../../platform/changes/record-key';
import { territoryColumns, territoryFrom, type TerritoryRow, type TerritoryTuple } from '../territories';
import { relation, thingFrom, whole, type ThingRow, type ThingValue } from '../things';
import type { Award } from './tender.model';

/** The buyer, where it is an actor that the viewer may see. */
export const buyerOfTender = relation<object, ThingRow | null>({
  field: 'buyer',
  label: 'Thing',
  expression: (x) => `head(COLLECT {
    MATCH (${x})-[:BOUGHT_BY]->(buyer:Actor) WHERE ${visible('buyer')}
    RETURN ${whole('buyer')}
  })`,
  parameters: () => ({}),
  map: (buyer: ThingValue | null) => buyer && thingFrom(buyer),
});

/** Where the work is done: the territories of the call and of its lots. */
export const territoriesOfTender = relation<object, TerritoryRow[]>({
  field: 'territories',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})-[:LOCATED_IN]->(territory:Territory) WHERE ${visible('territory')}
    RETURN ${territoryColumns('territory')} ORDER BY territory.name, territory.code
  }`,
  parameters: () => ({}),
  map: (list: TerritoryTuple[]) => list.map(territoryFrom),
});

/** What the image of a call keeps of an award. */
interface KeptAward extends Omit<Award, 'winners'> {
  winners: { name: string; siret?: string; who?: string }[];
}

interface AwardValue {
  readonly json: string | null;
  readonly actors: readonly [keys: string[], actor: ThingValue][];
}

/** The contract that came of a call, its winners as actors where they are, and may be seen. */
export const awardOfTender = relation<object, Award | null>({
  field: 'award',
  label: 'Thing',
  expression: (x) => `{
    json: ${x}.awardAsJson,
    actors: COLLECT {
      MATCH (${x})-[:WON]->(actor:Actor) WHERE ${visible('actor')}
      RETURN [
        ${keysOf('actor')},
        ${whole('actor')}
      ]
    }
  }`,
  parameters: () => ({}),
  map: ({ json, actors }: AwardValue) => {
    if (!json) return null;
    const award = JSON.parse(json) as KeptAward;
    const actorOf = (who: string | undefined) => {
      const found = who === undefined ? undefined : actors.find(([keys]) => keys.includes(who));
      return found ? thingFrom(found[1]) : null;
    };
    return {
      ...award,
      winners: award.winners.map(({ name, siret, who }) => ({
        name,
        siret: siret ?? null,
        actor: actorOf(who),
      })),
    };
  },
});
