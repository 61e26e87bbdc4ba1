import { visible } from '../../platform/access/viewer';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { Selection } from '../../platform/graphql/selection';
import {
  columnsAsked,
  partyColumns,
  relation,
  thingFrom,
  tieColumns,
  whole,
  type ThingRow,
  type ThingValue,
} from '../things';
import {
  participationFrom,
  participationsOf,
  tieFrom,
  tieTuple,
  type ParticipationDetail,
  type ParticipationRow,
  type ParticipationTuple,
  type TieDetail,
  type TieTuple,
} from './tie.columns';
import type { TieFilter } from './tie.input';

interface Args {
  filter?: TieFilter | null;
  first: number;
  after?: string | null;
}

interface Value {
  rows: TieTuple[];
  total: number | null;
}

/** Which details of a tie a query asks; `always` names what the list itself needs, such as its order. */
export function tieDetail(tie: Selection, always: readonly string[]): TieDetail {
  return {
    columns: columnsAsked(tie, [...tieColumns, ...always]),
    withParticipations: tie.has('participations'),
    withEvidence: tie.has('evidence'),
    participations: participationDetail(tie.below('participations')),
  };
}

function participationDetail(participations: Selection): ParticipationDetail {
  return {
    columns: columnsAsked(participations, []),
    partyColumns: columnsAsked(participations.below('party'), partyColumns),
    withStances: participations.has('stance'),
    withAnswers: participations.has('answers'),
  };
}

const filtered = `${visible('l')}
  AND ($ties.ids IS NULL OR l.id IN $ties.ids)
  AND ($ties.kinds IS NULL OR l.tieKind IN $ties.kinds)
  AND ($ties.stances IS NULL OR l.stance IN $ties.stances)
  AND ($ties.withFictitious OR NOT l.fictitious)`;

/** The ties of a party, the latest first. */
export const tiesOfParty = relation<Args, Connection<ThingRow>>({
  field: 'ties',
  label: 'Thing',
  expression: (x) => `{
    rows: COLLECT {
      MATCH (${x})-[:HAS]->(:Participation)-[:IN]->(l:Tie)
      WHERE ${filtered}
        AND ($ties.after IS NULL OR l.sinceEarliest < $ties.after[0]
          OR (l.sinceEarliest = $ties.after[0] AND l.id > $ties.after[1]))
      WITH DISTINCT l ORDER BY l.sinceEarliest DESC, l.id LIMIT toInteger($ties.limit)
      RETURN ${tieTuple('l', 'ties')}
    },
    total: CASE WHEN $ties.withTotal THEN COUNT {
      MATCH (${x})-[:HAS]->(:Participation)-[:IN]->(l:Tie) WHERE ${filtered} RETURN DISTINCT l
    } END
  }`,
  parameters: (args, selection) => ({
    limit: pageSize(args.first ?? 50) + 1,
    after: args.after ? decodeCursor(args.after, 2) : null,
    ids: args.filter?.ids ?? null,
    kinds: args.filter?.kinds ?? null,
    stances: args.filter?.stances ?? null,
    withFictitious: args.filter?.withFictitious ?? true,
    withTotal: selection.has('totalCount'),
    ...tieDetail(selection.nodes(), ['sinceEarliest']),
  }),
  map: (value: Value, args, parameters) => {
    const rows = value.rows.map((row) => tieFrom(row, parameters as unknown as TieDetail));
    return connectionOf(
      rows.map((node) => ({ node, key: [String(node['sinceEarliest']), node.id] })),
      args.first,
      value.total,
    );
  },
});

/** Who takes part in a tie. */
export const participationsOfTie = relation<object, ParticipationRow[]>({
  field: 'participations',
  label: 'Thing',
  expression: (x) => participationsOf(x, '$participations'),
  parameters: (_args, selection) => ({ ...participationDetail(selection) }),
  map: (list: ParticipationTuple[], _args, parameters) =>
    list.map((one) => participationFrom(one, parameters as unknown as ParticipationDetail)),
});

/** The pole that keeps a tie, a call or a recognition; none where it may not be seen. */
export const poleOfTie = relation<object, ThingRow | null>({
  field: 'pole',
  label: 'Thing',
  expression: (x) => `head(COLLECT {
    MATCH (${x})-[:KEPT_BY|OF]->(pole:Pole) WHERE ${visible('pole')}
    RETURN ${whole('pole')}
  })`,
  parameters: () => ({}),
  map: (pole: ThingValue | null) => pole && thingFrom(pole),
});
