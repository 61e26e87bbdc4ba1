// The peer: @neo4j/graphql over the same database, with its best schema for these reads. Prints its address.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Actor @node @fulltext(indexes: [{ indexName: "peer_actor_names", queryName: "actorsByName", fields: ["name"] }]) {
    id: ID!
    slug: String!
    name: String!
    sortName: String!
    type: String!
    participations: [Participation!]! @relationship(type: "HAS", direction: OUT)
  }
  type Participation @node {
    id: ID!
    role: String!
    party: [Actor!]! @relationship(type: "HAS", direction: IN)
    tie: [Tie!]! @relationship(type: "IN", direction: OUT)
  }
  type Tie @node {
    id: ID!
    name: String!
    sortName: String!
    tieKind: String!
    participations: [Participation!]! @relationship(type: "IN", direction: IN)
  }
  type Query {
    shortestPath(from: ID!, to: ID!): Int
      @cypher(
        statement: """
        MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
        MATCH way = shortestPath((a)-[:HAS|IN*..48]-(b))
        RETURN length(way) / 4 AS steps
        """
        columnName: "steps"
      )
  }
`;

const driver = neo4j.driver(
  process.env.NEO4J_URI,
  neo4j.auth.basic(process.env.NEO4J_USER, process.env.NEO4J_PASSWORD),
  {
    disableLosslessIntegers: true,
  },
);
const library = new Neo4jGraphQL({ typeDefs, driver });
const schema = await library.getSchema();
await driver.executeQuery(
  'CREATE FULLTEXT INDEX peer_actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.name]',
);
// The product finds things by the id of any of them; the peer asks by the label of its type.
for (const label of ['Actor', 'Tie'])
  await driver.executeQuery(
    `CREATE INDEX peer_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  );
await driver.executeQuery('CALL db.awaitIndexes(60)');

// Bare HTTP around the schema: less work than any server would do, in the peer's favour.
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const { query, variables } = JSON.parse(body);
    graphql({
      schema,
      source: query,
      variableValues: variables,
      contextValue: { executionContext: driver },
    }).then(
      (answer) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answer));
      },
      (error) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ url: `http://127.0.0.1:${server.address().port}/graphql` }),
);
process.on('disconnect', () => process.exit(0));
