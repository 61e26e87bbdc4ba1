import { join } from 'node:path';
import fc from 'fast-check';
import { actorTypes, termOf } from '@maillage/graph-schema/vocabulary';
import { readRecordSet } from '../features/seeds/read-record-set';
import { editDistance } from './edit-distance';
import { comparableName, nameLikeness, type NameLikeness } from './same-name';

const likeness = (a: string, b: string) => nameLikeness(comparableName(a), comparableName(b));

describe('likeness of two names', () => {
  it.each<[string, string, NameLikeness | undefined]>([
    ['Les Imaginations Fertiles', 'les imaginations fertiles', 'SAME_LETTERS'],
    ['Adépés', 'ADEPES', 'SAME_LETTERS'],
    ['Coop’Action', 'Coopaction', 'OTHER_SPACING'],
    ['SCOP Ethicable', 'Ethicable', 'OTHER_LEGAL_FORM'],
    ['Société à responsabilité limitée Les Bateliers', 'Bateliers SARL', 'OTHER_LEGAL_FORM'],
    ['Mairie de Ramonville', 'Ville de Ramonville', 'OTHER_LEGAL_FORM'],
    ['Fertiles Imaginations', 'Imaginations Fertiles', 'OTHER_ORDER'],
    ['Coopacton', 'Coopaction', 'SLIP_OF_SPELLING'],
    ['Imaginatoins fertiles', 'Imagination fertile', 'SLIP_OF_SPELLING'],
    ['IF', 'Imaginations Fertiles', 'ACRONYM'],
    ['URSCOP', 'Union régionale des Scop', 'ACRONYM'],
    ['I é S', 'Initiative pour une Économie Solidaire', 'ACRONYM'],
    ['GENIES', 'GENérateur d’Initiatives Economiques et Solidaires', 'ACRONYM'],
    ['BGE', 'BGE Sud Ouest', 'PART_OF_NAME'],
    ['Lot 2 du Canal', 'Lot 3 du Canal', undefined],
    ['Commune de Ramonville', 'Région Ramonville', undefined],
    ['Union régionale des Scop', 'Union régionale des entreprises', undefined],
    ['Toulouse', 'Économie sociale', undefined],
    ['', '', undefined],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });

  it('does not depend on which name comes first', () => {
    const name = fc
      .array(fc.constantFrom('Les', 'IF', 'Union', 'Scop', 'des', 'Lot 2', 'Canal', 'canaux', 'U.R.', 'St'), {
        maxLength: 5,
      })
      .map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => likeness(a, b) === likeness(b, a)));
  });

  it('keeps its precision and recall on the names and spellings of the documents', () => {
    const { records } = readRecordSet(join(__dirname, '../../../seeds/periscope'));
    const actors = records.actors.map((actor) => ({
      family: termOf(actorTypes, actor.type).family,
      names: [actor.name, actor.longName ?? [], actor.spellings.map((one) => one.text)]
        .flat(2)
        .map(comparableName),
    }));
    const pairs = actors.flatMap((a, index) => actors.slice(index + 1).map((b) => [a, b] as const));
    const spelled = actors.flatMap(({ names }) =>
      names.flatMap((a, index) => names.slice(index + 1).map((b) => nameLikeness(a, b))),
    );
    const mistaken = pairs.filter(
      ([a, b]) =>
        a.family === b.family && a.names.some((one) => b.names.some((other) => nameLikeness(one, other))),
    );
    // What no letters tell: « La Communauté d'agglomération » for the Sicoval, « CDC » for the Caisse des Dépôts.
    expect(spelled.filter(Boolean).length / spelled.length).toBeGreaterThan(0.84);
    // The two regions that became one, which have its name in parts.
    expect(mistaken.length).toBeLessThanOrEqual(2);
    expect(pairs.length).toBeGreaterThan(2000);
  });
});

describe('edit distance', () => {
  it('counts slips, a swap as one, and gives up where there are too many', () => {
    expect(editDistance('coopaction', 'coopaction', 2)).toBe(0);
    expect(editDistance('coopaction', 'coopatcion', 2)).toBe(1);
    expect(editDistance('coopaction', 'copaction', 2)).toBe(1);
    expect(editDistance('coopaction', 'coopcation', 0)).toBe(1);
    expect(editDistance('canal', 'scierie', 2)).toBe(3);
  });
});
