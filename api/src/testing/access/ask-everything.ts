import { getNamedType, isEnumType, isRequiredArgument, type GraphQLField, type GraphQLSchema } from 'graphql';
import { everyQuery, type ArgumentValues } from '../every-query';
import { levels, type Level } from './levels-network';
import { FIGURE_YEAR, figureAt } from './own-records';

/** Ids by record key. */
export type Ids = ReadonlyMap<string, string>;

const quoted = (text: string | undefined) => JSON.stringify(text ?? '-');

/** What is asked of each root field about a level; what is not named here is filled in by type. */
function valuesAt(level: Level, ids: Ids): Record<string, ArgumentValues> {
  const id = (name: string) => quoted(ids.get(`${level}-${name}`));
  return {
    thing: { id: id('structure') },
    party: { slug: quoted(`${level}-place`) },
    actor: { id: id('collectivity') },
    tie: { slug: quoted(`${level}-cooperation`) },
    source: { slug: quoted(`${level}-source`) },
    territory: { code: quoted(`9990${levels.indexOf(level)}`) },
    search: { text: '"at"' },
    competencesOf: { actor: quoted(`${level}-structure`) },
    want: { slug: quoted(`${level}-need`) },
    wants: { filter: '{ withFictitious: true, states: [OPEN, TAKEN] }' },
    publicPages: { pole: quoted(ids.get('pole')) },
    figureQuality: { pole: quoted(ids.get('pole')), withFictitious: 'true' },
    supportedProject: { slug: quoted(`${level}-project`) },
    supportedProjects: { withFictitious: 'true' },
    purchase: { slug: quoted(`${level}-purchase`), more: '5' },
    purchases: { pole: '"pole"' },
    figureForm: { actor: quoted(ids.get('own')), year: String(FIGURE_YEAR) },
    figureCollection: { pole: quoted(ids.get('pole')), year: String(FIGURE_YEAR) },
    figuresBehind: {
      ...{ pole: '"pole"', withFictitious: 'true', year: String(FIGURE_YEAR) },
      indicator: indicatorOf(figureAt(levels.indexOf(level))),
    },
    figureRecords: {
      projects: `[${id('project')}]`,
    },
    cpvCodes: { text: '"travaux"' },
    cpvNames: { codes: '["45000000"]' },
    neighbourhood: { id: id('structure'), degree: '2', filter: '{ folded: true, withHub: true }' },
    network: { filter: '{ folded: true, withHub: true }' },
    networkGroups: { filter: '{ withHub: true }', by: 'TERRITORY' },
    networkCommunities: { filter: '{ withHub: true }', withOutsiders: 'true' },
    networkPositions: { pole: quoted(ids.get('pole')), filter: '{ withHub: true }', withOutsiders: 'true' },
    networkMeasures: { filter: '{ withHub: true }', withOutsiders: 'true' },
    paths: { from: quoted(ids.get('own')), to: id('structure'), filter: '{ stances: [CONTESTED] }' },
  };
}

/** What shows a figure: the part of turnover from cooperation is shown with the turnover. */
function indicatorOf(figure: string): string {
  return figure === 'TURNOVER_FROM_COOPERATION' ? figure : `GIVEN_${figure}`;
}

/** A value for an argument that nobody named: whatever its type takes. */
function anyValues(field: GraphQLField<unknown, unknown>, id: string): ArgumentValues {
  return Object.fromEntries(
    field.args.flatMap((argument) => {
      if (argument.name === 'first') return [['first', '200']];
      if (!isRequiredArgument(argument)) return [];
      const type = getNamedType(argument.type);
      if (type.name === 'ID') return [[argument.name, quoted(id)]];
      if (isEnumType(type)) return [[argument.name, type.getValues()[0]?.name ?? '']];
      return [[argument.name, type.name === 'Int' ? '1' : type.name === 'Boolean' ? 'true' : '"public"']];
    }),
  );
}

/**
 * Steps that a question goes from the root: the network is made of small types, while what any thing may be
 * asked, two steps from every type at once, takes too many words.
 */
const steps: Readonly<Record<string, number>> = {
  network: 3,
  neighbourhood: 3,
  paths: 3,
  accounts: 3,
  purchase: 3,
  thing: 1,
  party: 1,
  actor: 1,
  bodies: 1,
  people: 1,
  places: 1,
  poles: 1,
  search: 1,
  node: 1,
};

const MANY = 40;

/** Things by whose ids fields are asked that nobody named. */
const looked = ['structure', 'cooperation', 'figure', 'roster'];

/** Answers with the passages that they rest on: deeper than what is asked of any tie. */
const answersAt = (level: Level) => `{
  tie(slug: "${level}-cooperation") {
    ... on Cooperation { __typename Cooperation_id: id Cooperation_participations: participations {
      __typename Participation_answers: answers { __typename Answer_evidence: evidence { __typename Evidence_quote: quote } }
    } }
  }
}`;

/** What answers a need, whose it is: deeper than what is asked of any need. */
const matchesAt = (level: Level) => `{
  want(slug: "${level}-need") {
    __typename MatchedWant_matches: matches { __typename WantMatch_other: other {
      __typename AnsweringWant_want: want { ... on Offer { __typename Offer_id: id Offer_name: name } }
    } }
  }
}`;

/** Secrets of links: somebody's own, and that of a page for the public. */
export interface Links {
  readonly personal: string;
  readonly page: string;
}

/**
 * Every question that shows a graph of levels: each root field at each level, and everything by its id.
 */
export function everyQuestion(schema: GraphQLSchema, ids: Ids, links: Links): Set<string> {
  const root = schema.getQueryType()?.getFields() ?? {};
  const questions = new Set<string>();
  for (const level of levels) {
    const named: Record<string, ArgumentValues> = {
      ...valuesAt(level, ids),
      link: { token: quoted(links.personal) },
      publishedPage: { token: quoted(links.page) },
    };
    for (const name of looked) {
      const id = ids.get(`${level}-${name}`) ?? '-';
      const values = (field: string) => {
        const given = root[field];
        return given ? { ...anyValues(given, id), ...named[field] } : {};
      };
      for (const query of everyQuery(schema, values, (field) => steps[field] ?? 2).values())
        questions.add(query);
    }
  }
  for (const level of levels) questions.add(answersAt(level)).add(matchesAt(level));
  // What a structure keeps to itself is asked of the one that somebody acts for.
  const own = everyQuery(schema, () => ({ actor: '"own"' }), 2).get('competencesOf');
  if (own) questions.add(own);
  const byId = everyQuery(schema, () => ({ id: '$id' }), 0).get('node') ?? '';
  const all = [...ids.values()];
  // Many at once, under names of their own: a question for each would be as many round trips.
  for (let from = 0; from < all.length; from += MANY)
    questions.add(
      `{ ${all
        .slice(from, from + MANY)
        .map((id, index) => `n${index}: ${byId.slice(1, -1).replace('$id', quoted(id))}`)
        .join(' ')} }`,
    );
  return questions;
}
