interface Asked {
  readonly pole: string | null;
  readonly withFictitious: boolean;
}

function query({ pole, withFictitious }: Asked, more: Readonly<Record<string, string | null>> = {}): string {
  const params = new URLSearchParams();
  if (pole) params.set('pole', pole);
  if (withFictitious) params.set('inventees', '1');
  for (const [name, value] of Object.entries(more)) if (value) params.set(name, value);
  const text = params.toString();
  return text && `?${text}`;
}

/** The page that compares, with the pole and the territory that are looked at on its first side. */
export function compareAddress(asked: Asked, territory: string | null): string {
  return `/impact/comparer${query(asked, territory ? { quoi: 'territoires', t1: territory } : {})}`;
}

/** The page on which one chooses what the public is shown. */
export function publishAddress(asked: Asked): string {
  return `/impact/montrer${query(asked)}`;
}

/** The page of who initiates, pays, owns, decides and runs. */
export function sliderAddress(asked: Asked): string {
  return `/impact/curseur${query(asked)}`;
}

/** The page itself. */
export function impactAddress(asked: Asked): string {
  return `/impact${query(asked)}`;
}
