/** A commune of the official geography, of today or of before; `chefLieu` is what a former one is part of today. */
export interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly chefLieu?: string;
  readonly codesPostaux?: readonly string[];
}

/** A populated place with the INSEE code of its commune, where its gazetteer has one. */
export interface PopulatedPlace {
  readonly name: string;
  readonly country: string;
  readonly muniSub?: string;
  readonly population: number;
  /** Longitude and latitude, in degrees (WGS 84). */
  readonly loc: { readonly coordinates: readonly number[] };
}

/** Where communes are, one after the other: plain data, so that threads can pass it on. */
export interface PlacedCommunes {
  readonly codes: readonly string[];
  /** Longitude and latitude of each, in degrees (WGS 84). */
  readonly degrees: Float64Array;
  /** 1 where the position is that of neighbours. */
  readonly isEstimated: Uint8Array;
}

/** France and those of its overseas territories that have départements: countries of their own in gazetteers. */
const FRANCE = new Set(['FR', 'GF', 'GP', 'MQ', 'RE', 'YT']);

type Degrees = readonly [longitude: number, latitude: number];

/**
 * Gives communes the position of their most populous place. One that the gazetteer leaves out, for it is small, is put in
 * the middle of those that share a postal code with it: some kilometres beside where it is, and marked.
 */
export function placeCommunes(
  communes: readonly Commune[],
  places: readonly PopulatedPlace[],
): PlacedCommunes {
  const today = communes.filter(({ type }) => type === 'commune-actuelle');
  const known = placesOf(communes, today, places);
  const byPostalCode = new Map<string, Degrees[]>();
  for (const { code, codesPostaux = [] } of today) {
    const at = known.get(code);
    if (at) for (const postal of codesPostaux) append(byPostalCode, postal, at);
  }
  const placed = today.flatMap(({ code, codesPostaux = [] }) => {
    const at = known.get(code) ?? middleOf(codesPostaux.flatMap((postal) => byPostalCode.get(postal) ?? []));
    return at ? [{ code, at, isEstimated: !known.has(code) }] : [];
  });
  return {
    codes: placed.map(({ code }) => code),
    degrees: Float64Array.from(placed.flatMap(({ at }) => at)),
    isEstimated: Uint8Array.from(placed, ({ isEstimated }) => Number(isEstimated)),
  };
}

function placesOf(
  communes: readonly Commune[],
  today: readonly Commune[],
  places: readonly PopulatedPlace[],
): Map<string, Degrees> {
  const codes = new Map(today.map(({ code }) => [code, code]));
  for (const { code, chefLieu } of communes) if (chefLieu && !codes.has(code)) codes.set(code, chefLieu);
  const byName = new Map<string, Commune[]>();
  for (const one of today) append(byName, one.nom, one);
  /** A few places have no code: a name that one commune alone has says it as well. */
  const codeOf = ({ name, muniSub }: PopulatedPlace): string | undefined => {
    if (muniSub) return codes.get(muniSub);
    const [only, another] = byName.get(name) ?? [];
    return another ? undefined : only?.code;
  };
  const largest = new Map<string, PopulatedPlace>();
  for (const place of places) {
    const code = FRANCE.has(place.country) ? codeOf(place) : undefined;
    if (code && place.population >= (largest.get(code)?.population ?? 0)) largest.set(code, place);
  }
  return new Map(
    [...largest].map(([code, { loc }]) => [code, [loc.coordinates[0] ?? 0, loc.coordinates[1] ?? 0]]),
  );
}

function middleOf(all: readonly Degrees[]): Degrees | undefined {
  if (all.length === 0) return undefined;
  const mean = (of: 0 | 1) => all.reduce((sum, one) => sum + one[of], 0) / all.length;
  return [mean(0), mean(1)];
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
