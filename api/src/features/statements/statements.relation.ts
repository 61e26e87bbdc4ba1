import { visible } from '../../platform/access/viewer';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import {
  attach,
  evidenceOf,
  relation,
  thingFrom,
  whole,
  withEvidence,
  type EvidenceList,
  type ThingValue,
} from '../things';
import { statementFrom, wholeStatement, type StatementRow, type StatementValue } from './statement.columns';

interface Args {
  first: number;
  after?: string | null;
}

interface Value {
  rows: [statement: StatementValue, evidence: EvidenceList | null][];
  total: number | null;
  about: ThingValue | null;
}

/** Order of a thing's statements: property, scope, period, then id. */
const key = (row: StatementRow) => [row.property, row.scope ?? '', row.periodFrom ?? '', row.id] as const;

/** What sources say about a thing. */
export const statementsOfThing = relation<Args, Connection<StatementRow>>({
  field: 'statements',
  label: 'Thing',
  expression: (x) => `{
    rows: COLLECT {
      MATCH (${x})<-[:ABOUT]-(s:Statement)
      WHERE ${visible('s')}
        AND ($statements.after IS NULL
          OR [s.property, coalesce(s.scope, ''), coalesce(s.periodFrom, ''), s.id] > $statements.after)
      WITH s ORDER BY s.property, coalesce(s.scope, ''), coalesce(s.periodFrom, ''), s.id
      LIMIT toInteger($statements.limit)
      RETURN [${wholeStatement('s')}, CASE WHEN $statements.withEvidence THEN ${evidenceOf('s')} END]
    },
    total: CASE WHEN $statements.withTotal
      THEN COUNT { MATCH (${x})<-[:ABOUT]-(s:Statement) WHERE ${visible('s')} } END,
    about: CASE WHEN $statements.withAbout THEN ${whole(x)} END
  }`,
  parameters: (args, selection) => ({
    limit: pageSize(args.first ?? 50) + 1,
    after: args.after ? decodeCursor(args.after, 4) : null,
    withEvidence: selection.nodes().has('evidence'),
    withAbout: selection.nodes().has('about'),
    withTotal: selection.has('totalCount'),
  }),
  map: (value: Value, args) =>
    connectionOf(
      value.rows.map(([columns, evidence]) => {
        const node = withEvidence(statementFrom(columns), evidence);
        if (value.about) attach(node, 'about', {}, thingFrom(value.about));
        return { node, key: key(node) };
      }),
      args.first,
      value.total,
    ),
});
