import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import {
  inClass,
  listFrom,
  row,
  territories,
  tieCount,
  total,
  type ActorList,
  type ActorPlace,
  type Surroundings,
} from './actor-list-parts';

/** How a list by name goes on, and what stands before and after all names. */
const orders = {
  ASC: { beyond: '>', first: "''", last: "'\uffff'" },
  DESC: { beyond: '<', first: "'\uffff'", last: "''" },
} as const;

type NameOrder = keyof typeof orders;

const nameRow = row(`CASE WHEN $withTies THEN ${tieCount} END`);

const goesOn = (order: NameOrder) =>
  `($after IS NULL OR a.sortName ${orders[order].beyond} $after[0] OR (a.sortName = $after[0] AND a.id > $after[1]))`;

const firstByName = (order: NameOrder) => `a.sortName ${order}, a.id LIMIT toInteger($limit)`;

/** Down the index of names, until the page is full. */
function listByName(order: NameOrder) {
  const { beyond, first } = orders[order];
  return listFrom(
    'anywhere',
    `actors.list.NAME_${order}.anywhere`,
    (filtered) => `RETURN
      COLLECT {
        MATCH (a:Actor) USING INDEX a:Actor(sortName)
        WHERE a.sortName ${beyond}= coalesce($after[0], ${first}) AND ${goesOn(order)}
          AND ${filtered} AND ${visible('a')}
        WITH a ORDER BY ${firstByName(order)}
        RETURN ${nameRow}
      } AS rows, ${total('anywhere', filtered)}`,
  );
}

/**
 * As many actors are gone through until a page is full as those of the territory are rarer than all: where that is less
 * than there are in the territory by this factor, for what other filters leave out.
 */
const FOR_OTHER_FILTERS = 250;

/**
 * Begins a list within a territory. Of a region, which a page is a small part of, it is less work to go down an index
 * until the page is full; of a municipality, to look at all of its actors.
 */
const fromTerritories = (place: Surroundings) => `CALL () {
      ${territories[place]}
      RETURN collect(at) AS ats
    }
    CALL (ats) {
      UNWIND ats AS at
      MATCH (at)<-[:AT]-(c:HomeClass)
      RETURN sum(${inClass}) AS near
    }
    WITH ats, [at IN ats | at.id] AS homes, $text IS NULL AND $ess IS NULL
      AND near * near > ${FOR_OTHER_FILTERS} * COUNT { (:Actor) } AS byIndex`;

/** Actors of the territory by one of the two ways; by the other one nothing is looked at. */
const eitherWay = (index: string, range: (byIndex: string) => string, matches: string, first: string) => `
          MATCH (a:Actor) USING INDEX a:Actor(${index})
          WHERE ${range('byIndex')} AND a.home IN homes AND ${matches}
          RETURN a ${first}
          UNION
          UNWIND CASE WHEN byIndex THEN [] ELSE ats END AS at
          MATCH (at)<-[:LOCATED_IN]-(a:Actor)
          WHERE ${matches}
          RETURN a ${first}`;

function listByNameWithin(place: Surroundings, order: NameOrder) {
  const { beyond, first, last } = orders[order];
  return listFrom(
    place,
    `actors.list.NAME_${order}.${place}`,
    (filtered) => `${fromTerritories(place)}
    RETURN
      COLLECT {
        CALL (ats, homes, byIndex) {${eitherWay(
          'sortName',
          (byIndex) =>
            `a.sortName ${beyond}= CASE WHEN ${byIndex} THEN coalesce($after[0], ${first}) ELSE ${last} END`,
          `${goesOn(order)} AND ${filtered} AND ${visible('a')}`,
          `ORDER BY ${firstByName(order)}`,
        )}
        }
        WITH a ORDER BY ${firstByName(order)}
        RETURN ${nameRow}
      } AS rows, ${total(place, filtered)}`,
  );
}

/** Ends the first look of a list by ties: what its last actor has, of those that have most. */
const leastOfPage = `WITH ${tieCount} AS ties
      WITH count(*) AS found, min(ties) AS last
      RETURN CASE WHEN found < toInteger($limit) THEN 0 ELSE last END AS least`;

const mostFirst = 'ORDER BY a.allTies DESC LIMIT toInteger($limit)';
const hasFewer = '($after IS NULL OR a.allTies < $after[0])';

/** Who has more ties than the page goes on from, all of which everybody sees, stands before it. */
const maybeBeyond = '($after IS NULL OR a.allTies <= $after[0] OR a.publicRealTies < a.allTies)';

/** Ends a list by ties. */
const rowsByTies = `WITH a, ${tieCount} AS ties
      WHERE $after IS NULL OR ties < $after[0] OR (ties = $after[0] AND a.id > $after[1])
      WITH a, ties ORDER BY ties DESC, a.id LIMIT toInteger($limit)
      RETURN ${row('ties')}`;

/**
 * By ties that the viewer sees, which for some viewers and actors must be counted before they can be ordered. So many are
 * looked at first as the page has, of those that have most, whoever may see them: who comes onto the page has as many
 * ties as the last of them at least, and only those that could are looked at then.
 */
const listByTies = listFrom(
  'anywhere',
  'actors.list.TIES_DESC.anywhere',
  (filtered) => `CALL () {
      MATCH (a:Actor) USING INDEX a:Actor(allTies)
      WHERE a.allTies >= 0 AND ${hasFewer} AND ${filtered} AND ${visible('a')}
      WITH a ${mostFirst}
      ${leastOfPage}
    }
    RETURN COLLECT {
      MATCH (a:Actor) USING INDEX a:Actor(allTies)
      WHERE a.allTies >= least AND ${maybeBeyond} AND ${filtered} AND ${visible('a')}
      ${rowsByTies}
    } AS rows, ${total('anywhere', filtered)}`,
);

/** More ties than anybody has. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

const listByTiesWithin = (place: Surroundings) =>
  listFrom(
    place,
    `actors.list.TIES_DESC.${place}`,
    (filtered) => `${fromTerritories(place)}
    CALL (ats, homes, byIndex) {
      CALL (ats, homes, byIndex) {${eitherWay(
        'allTies',
        (byIndex) => `a.allTies >= CASE WHEN ${byIndex} THEN 0 ELSE ${ENDLESS} END`,
        `${hasFewer} AND ${filtered} AND ${visible('a')}`,
        mostFirst,
      )}
      }
      ${leastOfPage}
    }
    RETURN COLLECT {
      CALL (ats, homes, byIndex, least) {${eitherWay(
        'allTies',
        (byIndex) => `a.allTies >= CASE WHEN ${byIndex} THEN least ELSE ${ENDLESS} END`,
        `a.allTies >= least AND ${maybeBeyond} AND ${filtered} AND ${visible('a')}`,
        '',
      )}
      }
      ${rowsByTies}
    } AS rows, ${total(place, filtered)}`,
  );

const hasNextName = '(a.sortName > $after[1] OR (a.sortName = $after[1] AND a.id > $after[2]))';

/** The communes come with the nearest first: what is asked for is their order, then that of names. */
const listByDistance = listFrom(
  'around',
  'actors.list.NEAREST.around',
  (filtered) => `RETURN
      COLLECT {
        UNWIND range(0, size($communes) - 1) AS nth
        MATCH (at:Territory { code: $communes[nth] })<-[:LOCATED_IN]-(a:Actor)
        WHERE at.level = 'COMMUNE' AND ${visible('at')}
          AND ($after IS NULL OR nth > $after[0] OR (nth = $after[0] AND ${hasNextName}))
          AND ${filtered} AND ${visible('a')}
        WITH DISTINCT a, nth ORDER BY nth, a.sortName, a.id LIMIT toInteger($limit)
        RETURN ${row(`CASE WHEN $withTies THEN ${tieCount} END`, ', nth')}
      } AS rows, ${total('around', filtered)}`,
);

const inOrder = (order: NameOrder): Readonly<Record<ActorPlace, ActorList>> => ({
  anywhere: listByName(order),
  within: listByNameWithin('within', order),
  around: listByNameWithin('around', order),
});

export const listActors: Readonly<Record<string, Readonly<Partial<Record<ActorPlace, ActorList>>>>> = {
  NAME_ASC: inOrder('ASC'),
  NAME_DESC: inOrder('DESC'),
  TIES_DESC: {
    anywhere: listByTies,
    within: listByTiesWithin('within'),
    around: listByTiesWithin('around'),
  },
  NEAREST: { around: listByDistance },
};

/** Each function by classes of actors. An actor has a function once. */
export const actorsByFunction = reading<
  { withFictitious: boolean; readers: readonly string[] },
  { code: string; actorCount: number }
>(
  'actors.byFunction',
  `MATCH (c:ActorClass) WHERE ${visible('c')} AND ($withFictitious OR NOT c.fictitious)
   UNWIND c.functions AS code
   RETURN code, sum(${inClass}) AS actorCount`,
  { scans: 'Classes of actors are some hundreds.' },
);
