/** Who has which share of a whole, in per cent with two decimals; undefined where none is set yet. */
export interface Share {
  readonly who: string;
  readonly share?: number | undefined;
}

/** The whole, in hundredths of a per cent: sums of whole numbers are exact. */
const WHOLE = 10_000;

/** What is missing to 100 %, in per cent: 0 where shares are whole, negative where there is too much. */
export function missingShare(shares: readonly Share[]): number {
  return (WHOLE - shares.reduce((sum, one) => sum + hundredths(one.share), 0)) / 100;
}

/** Everybody has the same, to a hundredth: the first ones take what cannot be divided. */
export function equalShares<S extends Share>(shares: readonly S[]): S[] {
  return spread(
    shares,
    shares.map(() => 1),
    WHOLE,
  );
}

/** Shares in proportion to amounts; equal ones where there is no amount at all. */
export function sharesOfAmounts<S extends Share>(
  shares: readonly S[],
  amounts: ReadonlyMap<string, number>,
): S[] {
  return spread(
    shares,
    shares.map((one) => amounts.get(one.who) ?? 0),
    WHOLE,
  );
}

/** One has this share, the others what is left, in proportion to what they had. One alone has all. */
export function withShare<S extends Share>(shares: readonly S[], who: string, share: number): S[] {
  const others = shares.filter((one) => one.who !== who);
  const own = others.length === 0 ? WHOLE : Math.min(WHOLE, Math.max(0, hundredths(share)));
  const left = spread(
    others,
    others.map((one) => hundredths(one.share)),
    WHOLE - own,
  );
  const byWho = new Map(left.map((one) => [one.who, one]));
  return shares.map((one) => byWho.get(one.who) ?? { ...one, share: own / 100 });
}

/** One more takes part: with this share, or with as much as an equal one would be. */
export function withNewcomer<S extends Share>(shares: readonly S[], newcomer: S): S[] {
  const all = [...shares, newcomer];
  return withShare(all, newcomer.who, newcomer.share ?? 100 / all.length);
}

/** One less takes part: what it had goes to the others in proportion. */
export function withoutMember<S extends Share>(shares: readonly S[], who: string): S[] {
  const others = shares.filter((one) => one.who !== who);
  return spread(
    others,
    others.map((one) => hundredths(one.share)),
    WHOLE,
  );
}

/** Divides a whole by weights, to the unit, by largest remainders (Hare); without any weight, equally. */
function spread<S extends Share>(shares: readonly S[], weights: readonly number[], whole: number): S[] {
  const total = weights.reduce((sum, one) => sum + one, 0);
  const exact = weights.map((weight) => (total > 0 ? (weight * whole) / total : whole / weights.length));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((one, index) => ({ index, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = whole - parts.reduce((sum, one) => sum + one, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return shares.map((one, index) => ({ ...one, share: (parts[index] ?? 0) / 100 }));
}

function hundredths(share: number | undefined): number {
  return Math.round((share ?? 0) * 100);
}
