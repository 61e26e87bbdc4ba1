import { plainText } from '../../lib/plain-text';

/** A name as it is compared: without accents, case and punctuation. */
function bare(text: string): string {
  return plainText(text).replace(/[^a-z0-9]+/g, '');
}

/** Parties whose name holds what is typed, those that begin with it first. */
export function findNodes<N extends { readonly name: string }>(
  nodes: readonly N[],
  text: string,
  most = 8,
): N[] {
  const typed = bare(text);
  if (!typed) return [];
  return nodes
    .map((node) => ({ node, at: bare(node.name).indexOf(typed) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || a.node.name.localeCompare(b.node.name, 'fr'))
    .slice(0, most)
    .map(({ node }) => node);
}
