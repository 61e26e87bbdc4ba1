import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { everyQuery, type ArgumentValues } from '../every-query';
import { keys } from './random-graph';

const quoted = (text: string | undefined) => JSON.stringify(text ?? '-');

/** How far each question goes from its root; what is not named goes one step. */
const steps: Readonly<Record<string, number>> = {
  network: 3,
  neighbourhood: 3,
  paths: 3,
  overview: 2,
  ties: 2,
  comparisons: 2,
  source: 2,
  tie: 2,
  statements: 2,
};

/** About accounts, sessions and what was done when, which a random history is asked: see `every-root.ts`. */
const others = /^(?:accounts|changes|history|link|mails|record|viewer|seminar)/;

/** Everything that can be asked of a random graph, by the ids of its keys. */
export function allQuestions(
  schema: GraphQLSchema,
  ids: ReadonlyMap<string, string>,
): Map<string, DocumentNode> {
  const id = (key: string) => quoted(ids.get(key));
  const questions = new Map<string, string>();
  const ask = (
    name: string,
    only: RegExp,
    values: Readonly<Record<string, ArgumentValues>>,
    depth?: number,
  ) => {
    for (const [field, text] of everyQuery(
      schema,
      (root) => values[root] ?? {},
      (root) => depth ?? steps[root] ?? 1,
    ))
      if (only.test(field) && !others.test(field)) questions.set(`${field} ${name}`, text);
  };
  ask(
    'all',
    /^(?:actors|bodies|comparisons|events|functions|network|overview|people|places|poles|rosters|sources|statements|territories|ties)$/,
    {
      network: { filter: '{ folded: true, withHub: true }' },
    },
  );
  ask('sorted', /^(?:actors|ties|network|statements)$/, {
    actors: { sort: 'TIES_DESC', first: '2', filter: '{ withFictitious: false }' },
    ties: { sort: 'SINCE_DESC', first: '2' },
    network: { filter: '{ knownOn: "2012-12-31", folded: true }' },
    statements: { first: '2', filter: '{ withFictitious: false }' },
  });
  for (const [at, code] of ['99900', '99901', '99902'].entries())
    ask(
      `in ${code}`,
      /^(?:actors|territory|network)$/,
      {
        actors: { filter: `{ territory: "${code}", functions: [ACTIVITY_CREATION] }` },
        territory: { code: quoted(code) },
        network: {
          filter: `{ territory: "${code}", stances: [${['CONFIRMED', 'CONTESTED', 'DECLARED'][at]}] }`,
        },
      },
      2,
    );
  for (const key of keys.sources)
    ask(`of ${key}`, /^(?:source|statements|comparisons|node)$/, {
      source: { slug: quoted(key) },
      statements: { filter: `{ source: ${id(key)} }` },
      comparisons: { filter: `{ source: ${id(key)} }` },
      node: { id: id(key) },
    });
  for (const key of [...keys.parties, ...keys.ties])
    ask(
      `of ${key}`,
      keys.ties.includes(key) ? /^(?:tie|statements)$/ : /^(?:party|statements|rosters|neighbourhood)$/,
      {
        tie: { id: id(key) },
        party: { slug: quoted(key) },
        statements: { filter: `{ about: ${id(key)} }` },
        rosters: { of: id(key) },
        neighbourhood: { id: id(key), degree: '2' },
      },
    );
  for (const [from, to] of [
    ['a0', 'a1'],
    ['a1', 'a2'],
    ['a2', 'h0'],
    ['a0', 'l0'],
  ] as const)
    ask(`${from} to ${to}`, /^paths$/, { paths: { from: id(from), to: id(to) } });
  for (const text of ['zebra', 'spelt', 'title', 'zebra a1', 'spelt a2', 'a3', 'quote'])
    ask(text, /^search$/, { search: { text: quoted(text), first: '50' } });
  return new Map([...questions].map(([name, text]) => [name, parse(text)]));
}
