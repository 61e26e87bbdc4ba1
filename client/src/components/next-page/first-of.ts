/** The first rows of a list that is read anew with more of them, at most `most`, as the list that `NextPage` goes on with. */
export function firstOf<T>(nodes: readonly T[], totalCount: number, most: number) {
  const hasNextPage = nodes.length < Math.min(totalCount, most);
  return { nodes, totalCount, pageInfo: { hasNextPage, endCursor: String(nodes.length) } };
}
