import type { ApolloClient } from '@apollo/client';
import type { TieData } from '../network-data';
import { TieSourcesDocument, type TieSourcesQuery } from './take-away.generated';

/** A place in a document that says that there is a tie. */
export interface SaidAt {
  readonly key: string;
  readonly name: string;
  readonly line: number;
}

/** By the id of a tie; nothing where they could not be read. */
export type Sources = ReadonlyMap<string, readonly SaidAt[]>;

/** So many ties are asked for at once: a page of them. */
export const AT_ONCE = 200;

/**
 * Who says so, of some ties: read when a file is made, for the drawing does without. Of documents that were there on
 * a day, where the network is looked at as it was known then.
 */
export async function readSources(
  client: Pick<ApolloClient, 'query'>,
  ties: readonly Pick<TieData, 'id'>[],
  knownOn: string | null,
): Promise<Sources | undefined> {
  const found = new Map<string, readonly SaidAt[]>();
  try {
    for (let start = 0; start < ties.length; start += AT_ONCE) {
      const { data } = await client.query({
        query: TieSourcesDocument,
        variables: { ids: ties.slice(start, start + AT_ONCE).map(({ id }) => id) },
        fetchPolicy: 'no-cache',
      });
      for (const { id, evidence } of data?.ties.nodes ?? []) found.set(id, saidAt(evidence, knownOn));
    }
  } catch {
    // The file is worth having without them, and says that they are missing.
    return undefined;
  }
  return found.size === ties.length ? found : undefined;
}

/** A document counts from the last day on that its date can mean, as it does for the network of that day. */
function saidAt(
  evidence: TieSourcesQuery['ties']['nodes'][number]['evidence'],
  knownOn: string | null,
): SaidAt[] {
  return evidence
    .filter(({ source }) => !knownOn || source.dateTo <= knownOn)
    .map(({ line, source }) => ({ key: source.key, name: source.name, line }));
}
