import type { PlacedCommunes } from './place-communes';

/** The mean radius of the Earth (IUGG), in kilometres. */
const RADIUS = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres that a degree of latitude is. */
const DEGREE = radians(1) * RADIUS;

/**
 * Kilometres that an estimated position is beside where the commune is, in three cases of four (found by leaving out some
 * that are known): so much farther it still counts as around another one, or those that are there would be left out.
 */
export const ESTIMATE_MARGIN = 6;

/** How far one commune is from another, as the crow flies between their centres. */
export interface Distance {
  readonly kilometres: number;
  /** Whether one of the two positions is that of neighbours. */
  readonly isEstimated: boolean;
}

/** Distances between communes whose positions are known; codes are those of INSEE. */
export class CommuneDistances {
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly placed: PlacedCommunes) {
    this.places = new Map(placed.codes.map((code, place) => [code, place]));
  }

  /** Nothing where a position is not known. */
  between(one: string, other: string): Distance | undefined {
    const [from, to] = [this.places.get(one), this.places.get(other)];
    return from === undefined || to === undefined ? undefined : this.distance(from, to);
  }

  /**
   * The communes of which the centre is at most so far from that of one: itself first, then the nearest. Where a position
   * is estimated, those too that may be so near. Itself alone where its position is not known.
   */
  around(code: string, kilometres: number): string[] {
    const from = this.places.get(code);
    if (from === undefined) return [code];
    const found: [code: string, kilometres: number][] = [];
    const latitude = this.latitudeOf(from);
    this.placed.codes.forEach((other, to) => {
      const beyond = Math.abs(this.latitudeOf(to) - latitude) * DEGREE > kilometres + ESTIMATE_MARGIN;
      if (to === from || beyond) return;
      const { kilometres: far, isEstimated } = this.distance(from, to);
      if (far <= kilometres + (isEstimated ? ESTIMATE_MARGIN : 0)) found.push([other, far]);
    });
    return [code, ...found.sort(([, a], [, b]) => a - b).map(([other]) => other)];
  }

  /** By the haversine formula, on a sphere: at most half a hundredth beside the ellipsoid. */
  private distance(from: number, to: number): Distance {
    const [a, b] = [radians(this.latitudeOf(from)), radians(this.latitudeOf(to))];
    const across = radians(this.longitudeOf(to) - this.longitudeOf(from));
    const square = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(across / 2) ** 2;
    return {
      kilometres: 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square))),
      isEstimated: from !== to && Boolean(this.placed.isEstimated[from] || this.placed.isEstimated[to]),
    };
  }

  private longitudeOf(place: number): number {
    return this.placed.degrees[2 * place] ?? 0;
  }

  private latitudeOf(place: number): number {
    return this.placed.degrees[2 * place + 1] ?? 0;
  }
}
