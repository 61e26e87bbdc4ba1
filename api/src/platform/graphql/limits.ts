/** What one operation may be made of. Our own client's largest needs a third to a half of each. */
export const limits = {
  depth: 12,
  aliases: 20,
  tokens: 2000,
  directives: 20,
  cost: 200_000,
  repeats: { names: 12, fragments: 30 },
} as const;
