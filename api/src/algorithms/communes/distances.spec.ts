import { CommuneDistances, ESTIMATE_MARGIN } from './distances';

/** Communes of a code, a longitude, a latitude, and whether that is estimated. */
const placed = (...communes: [string, number, number, boolean?][]) =>
  new CommuneDistances({
    codes: communes.map(([code]) => code),
    degrees: Float64Array.from(communes.flatMap(([, longitude, latitude]) => [longitude, latitude])),
    isEstimated: Uint8Array.from(communes.map(([, , , isEstimated]) => (isEstimated ? 1 : 0))),
  });

/** A degree of a great circle: the circumference of a sphere of 6,371.0088 km, divided by 360. */
const DEGREE = 111.195;

describe('distances between communes', () => {
  it('are those of the sphere, along a meridian, along the equator and between two towns', () => {
    const towns = placed(
      ['origin', 0, 0],
      ['north', 0, 1],
      ['east', 1, 0],
      ['ahead', 179.5, 0],
      ['behind', -179.5, 0],
    );
    expect(towns.between('origin', 'north')?.kilometres).toBeCloseTo(DEGREE, 2);
    expect(towns.between('origin', 'east')?.kilometres).toBeCloseTo(DEGREE, 2);
    // Across the line where longitudes begin anew: no way around the Earth.
    expect(towns.between('ahead', 'behind')?.kilometres).toBeCloseTo(DEGREE, 2);
    expect(
      placed(['31555', 1.4442, 43.6047], ['75056', 2.3522, 48.8566]).between('31555', '75056')?.kilometres,
    ).toBeCloseTo(588.1, 0);
  });

  it('say when one of the two is estimated, and nothing of what is nowhere', () => {
    const towns = placed(['a', 0, 0], ['b', 0, 0.1, true], ['c', 0, 0.2]);
    expect(towns.between('a', 'b')).toMatchObject({ isEstimated: true });
    expect(towns.between('b', 'a')).toMatchObject({ isEstimated: true });
    expect(towns.between('a', 'c')).toMatchObject({ isEstimated: false });
    expect(towns.between('b', 'b')).toEqual({ kilometres: 0, isEstimated: false });
    expect(towns.between('a', 'nowhere')).toBeUndefined();
    expect(towns.between('nowhere', 'a')).toBeUndefined();
  });

  it('find what is around, itself first and then the nearest, east and west as north and south', () => {
    const towns = placed(
      ...(
        [
          ['far', 0, 0.5],
          ['north', 0, 0.08],
          ['home', 0, 0],
          ['west', -0.06, 0],
          ['east', 0.07, 0],
          ['aside', 0.5, 0],
        ] as const
      ).map((one) => [...one] as [string, number, number]),
    );
    expect(towns.around('home', 10)).toEqual(['home', 'west', 'east', 'north']);
    expect(towns.around('home', 7)).toEqual(['home', 'west']);
    expect(towns.around('nowhere', 10)).toEqual(['nowhere']);
  });

  it('take what is exactly so far, and an estimated one that may be so near', () => {
    const edge = placed(['home', 0, 0], ['edge', 0, 0.1]);
    const far = edge.between('home', 'edge')?.kilometres ?? 0;
    expect(edge.around('home', far)).toEqual(['home', 'edge']);
    expect(edge.around('home', far - 0.001)).toEqual(['home']);
    const within = (10 + ESTIMATE_MARGIN - 0.01) / DEGREE;
    const beyond = (10 + ESTIMATE_MARGIN + 0.01) / DEGREE;
    const towns = placed(
      ['home', 0, 0],
      ['maybe', 0, within, true],
      ['not', 0, beyond, true],
      ['known', 0, within],
    );
    expect(towns.around('home', 10)).toEqual(['home', 'maybe']);
  });
});
