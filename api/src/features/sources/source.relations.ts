import { visible } from '../../platform/access/viewer';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import { statementFrom, wholeStatement, type StatementRow, type StatementValue } from '../statements';
import { attach, openlyRests, whole, relation, thingFrom, type ThingRow, type ThingValue } from '../things';

/** One passage with all that rests on it. */
export interface SourceFactRow {
  readonly line: number;
  readonly quote: string;
  readonly things: ThingRow[];
  readonly statements: StatementRow[];
}

type FactTuple = [
  id: string,
  line: number,
  quote: string,
  things: unknown[][],
  statements: [statement: StatementValue, about: ThingValue][],
];

interface Args {
  first: number;
  after?: string | null;
}

const restsOpenly = `${visible('thing')} AND ${openlyRests('thing', 'passage')}`;

/** A passage is picked by what rests on it: one that only hidden facts rest on would tell of them. */
const used = `${visible('passage')} AND (
        EXISTS { MATCH (passage)<-[:EVIDENCED_BY]-(thing:Thing) WHERE ${restsOpenly} }
        OR EXISTS {
          MATCH (passage)<-[:EVIDENCED_BY]-(s:Statement)-[:ABOUT]->(about:Thing)
          WHERE ${visible('s')} AND ${visible('about')}
        })`;

/** Everything that a source says, in the order of its lines. */
export const factsOfSource = relation<Args, Connection<SourceFactRow>>({
  field: 'facts',
  label: 'Thing',
  expression: (x) => `{
    rows: COLLECT {
      MATCH (${x})<-[:OF]-(passage:Passage)
      WHERE ${used} AND ($facts.after IS NULL OR passage.line > $facts.after[0]
        OR (passage.line = $facts.after[0] AND passage.id > $facts.after[1]))
      WITH passage ORDER BY passage.line, passage.id LIMIT toInteger($facts.limit)
      RETURN [passage.id, passage.line, passage.quote,
        COLLECT {
          MATCH (passage)<-[:EVIDENCED_BY]-(thing:Thing) WHERE ${restsOpenly}
          RETURN ${whole('thing')} ORDER BY thing.kind, thing.sortName
        },
        COLLECT {
          MATCH (passage)<-[:EVIDENCED_BY]-(s:Statement)-[:ABOUT]->(about:Thing)
          WHERE ${visible('s')} AND ${visible('about')}
          RETURN [${wholeStatement('s')}, ${whole('about')}] ORDER BY s.property, s.id
        }]
    },
    total: CASE WHEN $facts.withTotal
      THEN COUNT { MATCH (${x})<-[:OF]-(passage:Passage) WHERE ${used} } END
  }`,
  parameters: (args, selection) => ({
    limit: pageSize(args.first ?? 100) + 1,
    after: args.after ? decodeCursor(args.after, 2) : null,
    withTotal: selection.has('totalCount'),
  }),
  map: (value: { rows: FactTuple[]; total: number | null }, args) =>
    connectionOf(
      value.rows.map(([id, line, quote, things, statements]) => ({
        key: [line, id],
        node: {
          line,
          quote,
          things: things.map((columns) => thingFrom(columns)),
          statements: statements.map(([columns, about]) =>
            attach(statementFrom(columns), 'about', {}, thingFrom(about)),
          ),
        },
      })),
      args.first,
      value.total,
    ),
});
