import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading, type Statement } from '../../platform/database/statement';
import { optionalColumn, whole, thingEvidence, type AnyRelation } from '../things';
import { statementsOfThing } from '../statements';
import { participationsOfTie, poleOfTie } from './tie.relations';
import { tieTuple, type TieDetail, type TieTuple } from './tie.columns';
import { TieSort } from './tie.input';

/** What a tie can be asked along with itself, in one statement. */
export const tieRelations: readonly AnyRelation[] = [
  thingEvidence,
  statementsOfThing,
  participationsOfTie,
  poleOfTie,
];

const withRelations = `RETURN ${whole('x')} AS thing, ${tieRelations
  .map((one) => optionalColumn(one, 'x'))
  .join(',\n    ')}`;

export type TieResult = { thing: unknown[] } & Record<string, unknown>;

export const tieById = reading<Record<string, unknown>, TieResult>(
  'ties.byId',
  `MATCH (x:Thing { id: $id }) WHERE x:Tie AND ${visible('x')} ${withRelations}`,
);

export const tieBySlug = reading<Record<string, unknown>, TieResult>(
  'ties.bySlug',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)
   WHERE x:Tie AND ${visible('x')} ${withRelations}`,
);

export interface TieListParameters {
  kinds: readonly string[] | null;
  stances: readonly string[] | null;
  withFictitious: boolean;
  after: readonly (string | number)[] | null;
  limit: number;
  withTotal: boolean;
  list: TieDetail;
  readers: readonly string[];
}

const filtered = `($kinds IS NULL OR l.tieKind IN $kinds) AND ($stances IS NULL OR l.stance IN $stances)
  AND ($withFictitious OR NOT l.fictitious) AND ${visible('l')}`;

/** One text for each order, so that the index of that order is walked from the cursor on. */
function listBy(sort: TieSort, property: string, order: 'ASC' | 'DESC') {
  const beyond = order === 'ASC' ? '>' : '<';
  const start = order === 'ASC' ? "''" : "'\uffff'";
  return reading<TieListParameters, { rows: TieTuple[]; total: number | null }>(
    `ties.list.${sort}`,
    `RETURN
      COLLECT {
        MATCH (l:Tie) USING INDEX l:Tie(${property})
        WHERE l.${property} ${beyond}= coalesce($after[0], ${start})
          AND ($after IS NULL OR l.${property} ${beyond} $after[0] OR l.id > $after[1])
          AND ${filtered}
        WITH l ORDER BY l.${property} ${order}, l.id LIMIT toInteger($limit)
        RETURN ${tieTuple('l', 'list')}
      } AS rows,
      CASE WHEN $withTotal THEN COUNT { MATCH (l:Tie) WHERE ${filtered} } END AS total`,
  );
}

export const listTies: Readonly<
  Record<
    TieSort,
    { property: string; statement: Statement<TieListParameters, { rows: TieTuple[]; total: number | null }> }
  >
> = {
  NAME_ASC: { property: 'sortName', statement: listBy(TieSort.NAME_ASC, 'sortName', 'ASC') },
  SINCE_ASC: { property: 'sinceEarliest', statement: listBy(TieSort.SINCE_ASC, 'sinceEarliest', 'ASC') },
  SINCE_DESC: { property: 'sinceEarliest', statement: listBy(TieSort.SINCE_DESC, 'sinceEarliest', 'DESC') },
};
