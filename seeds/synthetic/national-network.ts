import { recordKinds } from '@maillage/graph-schema/records';
import { functions, type FunctionCode } from '@maillage/graph-schema/vocabulary';
import { actor, clustersOf, commune, pole, source, tie, Urns, type Drawn } from './generate-network';
import { randomFrom } from './random';

export interface NationalSize {
  readonly actors: number;
  /** How many times an actor takes part in a tie; met exactly. Two at least. */
  readonly participations: number;
  /** The same seed gives the same network. */
  readonly seed: number;
}

/** Municipalities of one département, and départements of one region. */
const COMMUNES = 33;
const DEPARTEMENTS = 8;
/** One national network for so many actors, and how many of the ties one of them is in. */
const ACTORS_PER_HUB = 20_000;
const WITH_A_HUB = 0.1;
/** Of those who look for partners outside their municipality, how many stay in its département. */
const NEARBY = 0.75;

/**
 * An invented country, record by record, each after all that it refers to: municipalities in départements in regions,
 * a pole for each département, actors of one function each, and ties as in `generateNetwork`, of which a tenth has a
 * national network in it: at 200,000 actors ten of these, of two to six thousand ties. A tie is said either by the
 * document or by those who take part in it. Needs some 30 bytes an actor and 20 a participation, however it is read.
 */
export function* drawNational({ actors, participations, seed }: NationalSize): Generator<Drawn> {
  const random = randomFrom(seed);
  const communes = clustersOf(actors);
  const departements = Math.ceil(communes / COMMUNES);
  yield source;
  yield* territories(communes, departements);
  for (let index = 0; index < departements; index += 1)
    yield pole(poleKey(index), `Pôle engendré ${index + 1}`, departementKey(index));
  for (let index = 0; index < actors; index += 1)
    yield actor(index, communes, [functionBy(random())], random);

  const urns = new Urns(actors, communes);
  const hub = hubsOf(actors);
  for (let index = 0, left = participations; left > 0; index += 1) {
    const home = Math.floor(random() * communes);
    const departement = home % departements;
    const elsewhere = () => {
      if (random() >= NEARBY) return Math.floor(random() * communes);
      const first = Math.floor(random() * COMMUNES) * departements + departement;
      return first < communes ? first : home;
    };
    const already = random() < WITH_A_HUB ? [hub(random())] : [];
    const members = fitted(urns.draw({ home, already, elsewhere }, random), left);
    left -= members.length;
    yield tie({ index, members, pole: poleKey(departement), saidOnce: true }, random);
  }
}

function* territories(communes: number, departements: number): Generator<Drawn> {
  for (let index = 0; index < Math.ceil(departements / DEPARTEMENTS); index += 1)
    yield territory('REGION', regionKey(index), `XR${index + 1}`, `Région engendrée ${index + 1}`, []);
  for (let index = 0; index < departements; index += 1) {
    const within = [regionKey(Math.floor(index / DEPARTEMENTS))];
    yield territory(
      'DEPARTEMENT',
      departementKey(index),
      `XD${index + 1}`,
      `Département engendré ${index + 1}`,
      within,
    );
  }
  for (let index = 0; index < communes; index += 1)
    yield commune(index, [departementKey(index % departements)]);
}

function territory(
  level: 'REGION' | 'DEPARTEMENT',
  key: string,
  code: string,
  name: string,
  within: readonly string[],
): Drawn {
  const reference = 'engendré';
  return {
    kind: 'territories',
    record: recordKinds.territories.parse({ key, level, code, name, within, reference, fictitious: true }),
  };
}

const regionKey = (index: number) => `synthetic-region-${index + 1}`;
const departementKey = (index: number) => `synthetic-departement-${index + 1}`;
const poleKey = (index: number) => `synthetic-pole-${index + 1}`;

/** The functions are not equally frequent: 40, 30, 20 and 10 of a hundred. */
function functionBy(drawn: number): FunctionCode {
  const at = drawn < 0.4 ? 0 : drawn < 0.7 ? 1 : drawn < 0.9 ? 2 : 3;
  return functions[at].code;
}

/** Draws a national network: the first actors, each as likely as the root of its rank has it. */
function hubsOf(actors: number): (drawn: number) => number {
  const weights = Array.from(
    { length: Math.max(1, Math.round(actors / ACTORS_PER_HUB)) },
    (_, rank) => 1 / Math.sqrt(rank + 1),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (drawn) => {
    let rest = drawn * sum;
    return Math.max(
      0,
      weights.findIndex((weight) => (rest -= weight) < 0),
    );
  };
}

/** No more of them than are left to draw, and not so that one alone is left: no tie is made of one. */
function fitted(members: readonly number[], left: number): readonly number[] {
  if (members.length >= left) return members.slice(0, left);
  if (left - members.length > 1) return members;
  if (members.length > 2) return members.slice(0, -1);
  const [one = 0] = [0, 1, 2].filter((other) => !members.includes(other));
  return [...members, one];
}
