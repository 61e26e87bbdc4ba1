interface Dated {
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Months, as `2013-03`, from the first year that spans speak of to the last. */
export function monthsOf(spans: readonly Dated[]): string[] {
  const years = spans
    .flatMap(({ since, until }) => [since, until])
    .flatMap((date) => (date && /^\d{4}/.test(date) ? [Number(date.slice(0, 4))] : []));
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${first + Math.floor(index / 12)}-${month}`;
  });
}

/** Where a day stands among months; at the end without one, at the nearest end when it is outside. */
export function placeOf(months: readonly string[], day: string | null): number {
  if (!day) return months.length - 1;
  const month = day.length === 4 ? `${day}-07` : day.slice(0, 7);
  const found = months.findIndex((one) => one >= month);
  return found === -1 ? months.length - 1 : found;
}
