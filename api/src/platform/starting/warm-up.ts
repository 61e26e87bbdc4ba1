import { graphql, type GraphQLSchema } from 'graphql';
import { publicViewer } from '../access/viewer';
import type { RequestContext } from '../graphql/request-context';

/** One question for each of the large statements; the answers do not matter. No network is read that cannot be drawn whole. */
const questions = [
  '{ overview { version } }',
  '{ network(filter: { wholeOrNothing: true }) { version } }',
  '{ search(text: "warm") { score } }',
  '{ party(slug: "-") { id } }',
  '{ tie(slug: "-") { id } }',
  '{ thing(slug: "-") { id } }',
  '{ source(slug: "-") { id } }',
  '{ comparisons(first: 1, filter: { about: "-" }) { nodes { id } } }',
  '{ actors(first: 1) { nodes { id } } }',
] as const;

/**
 * Has a database that has just started plan the large statements while nobody waits: planning them takes
 * seconds the first time, and milliseconds after. A question that fails is asked again by whoever needs it.
 */
export async function warmUp(schema: GraphQLSchema): Promise<void> {
  for (const source of questions) {
    const contextValue = { viewer: publicViewer, loaders: new Map() } satisfies Omit<RequestContext, 'req'>;
    await graphql({ schema, source, contextValue }).catch(() => undefined);
  }
}
