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

/** So many pages of 200 are read: more than is ever drawn at once. */
const MOST_PAGES = 30;

/**
 * Who says so, of some ties: read when a file is made, for the drawing does without. Of documents dated up to a day,
 * where the network is looked at as it was known then.
 */
export async function readSources(
  client: ApolloClient,
  ties: readonly TieData[],
  knownOn: string | null,
): Promise<Sources | undefined> {
  const wanted = new Set(ties.map(({ id }) => id));
  const kinds = [...new Set(ties.map(({ kind }) => kind))];
  const withFictitious = ties.some(({ fictitious }) => fictitious);
  const found = new Map<string, readonly SaidAt[]>();
  let after: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES && found.size < wanted.size; page += 1) {
      const { data }: { data?: TieSourcesQuery | undefined } = await client.query({
        query: TieSourcesDocument,
        variables: { after, kinds, withFictitious },
        fetchPolicy: 'no-cache',
      });
      if (!data) return undefined;
      for (const { id, evidence } of data.ties.nodes) {
        if (wanted.has(id)) found.set(id, saidAt(evidence, knownOn));
      }
      if (!data.ties.pageInfo.hasNextPage) break;
      after = data.ties.pageInfo.endCursor;
    }
  } catch {
    // The file is worth having without them, and says that they are missing.
    return undefined;
  }
  return found.size === wanted.size ? found : undefined;
}

function saidAt(
  evidence: TieSourcesQuery['ties']['nodes'][number]['evidence'],
  knownOn: string | null,
): SaidAt[] {
  const plain = (date: string) => date.replace(/[~?%]/g, '');
  return evidence
    .filter(({ source }) => !knownOn || plain(source.date) <= knownOn)
    .map(({ line, source }) => ({ key: source.key, name: source.name, line }));
}
