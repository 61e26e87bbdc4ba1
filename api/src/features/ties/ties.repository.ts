import { visible } from '../../platform/access/viewer';
import { reading, type Statement } from '../../platform/database/statement';
import { doors, root, thingEvidence, tieColumns, type AnyRelation } from '../things';
import { statementsOfThing } from '../statements';
import { participationsOfTie, poleOfTie } from './tie.relations';
import { tieTuple, type TieDetail, type TieTuple } from './tie.columns';
import { TieSort } from './tie.input';

/** What a tie can be asked along with itself, in one statement. */
const tieRelations: readonly AnyRelation[] = [
  thingEvidence,
  statementsOfThing,
  participationsOfTie,
  poleOfTie,
];

export const tie = root({
  name: 'ties',
  doors,
  where: `x:Tie AND ${visible('x')}`,
  relations: tieRelations,
  // What is asked by a personal link is told by its address and state which bid that is.
  narrow: { always: [...tieColumns, 'slug', 'bidState'], relations: [participationsOfTie] },
});

interface TieListParameters {
  ids: readonly string[] | null;
  kinds: readonly string[] | null;
  stances: readonly string[] | null;
  withFictitious: boolean;
  after: readonly (string | number)[] | null;
  limit: number;
  withTotal: boolean;
  list: TieDetail;
  readers: readonly string[];
}

type TieList = Statement<TieListParameters, { rows: TieTuple[]; total: number | null }>;

const filtered = `($kinds IS NULL OR l.tieKind IN $kinds) AND ($stances IS NULL OR l.stance IN $stances)
  AND ($withFictitious OR NOT l.fictitious) AND ${visible('l')}`;

/** The texts of an order: all, so that its index is walked from the cursor on, or those that are named by their ids. */
function listBy(sort: TieSort, property: string, order: 'ASC' | 'DESC') {
  const beyond = order === 'ASC' ? '>' : '<';
  const start = order === 'ASC' ? "''" : "'\uffff'";
  const list = (name: string, ties: string, index: string, matches: string): TieList =>
    reading(
      `ties.${name}.${sort}`,
      `RETURN
      COLLECT {
        MATCH ${ties} ${index}
        WHERE l.${property} ${beyond}= coalesce($after[0], ${start})
          AND ($after IS NULL OR l.${property} ${beyond} $after[0] OR l.id > $after[1])
          AND ${matches}
        WITH l ORDER BY l.${property} ${order}, l.id LIMIT toInteger($limit)
        RETURN ${tieTuple('l', 'list')}
      } AS rows,
      CASE WHEN $withTotal THEN COUNT { MATCH ${ties} WHERE ${matches} } END AS total`,
    );
  return {
    property,
    statements: {
      all: list('list', '(l:Tie)', `USING INDEX l:Tie(${property})`, filtered),
      named: list('named', '(l:Thing&Tie)', '', `l.id IN $ids AND ${filtered}`),
    },
  };
}

export const listTies: Readonly<Record<TieSort, ReturnType<typeof listBy>>> = {
  NAME_ASC: listBy(TieSort.NAME_ASC, 'sortName', 'ASC'),
  SINCE_ASC: listBy(TieSort.SINCE_ASC, 'sinceEarliest', 'ASC'),
  SINCE_DESC: listBy(TieSort.SINCE_DESC, 'sinceEarliest', 'DESC'),
};
