/** Whether the figures of a year are asked of it: of structures they are, of collectivities they are not. */
export function givesFigures({
  __typename: kind,
}: {
  readonly __typename: 'Structure' | 'Collectivity';
}): boolean {
  return kind === 'Structure';
}
