import { knownOf, match, queryFor, queryOfLetters, type Match } from './named';

const known = (key: string, name: string, more: { spellings?: string[]; numbers?: string[] } = {}) =>
  knownOf({
    ...{ id: key, key, kind: 'ACTOR', name, longName: null, readers: ['public'] },
    ...{ spellings: more.spellings ?? null, numbers: more.numbers ?? [] },
  });
const asked = (name: string, ...numbers: string[]) => ({ name, others: [], numbers });
const keysOf = (found: Match) =>
  found.is === 'SURE'
    ? [found.known.key]
    : (found.is === 'NONE' ? found.like : found.known).map((one) => one.key);

const loom = known('loom', 'Métiers inventés du Tissage', {
  spellings: ['MIT'],
  numbers: ['SIRET 12345678900011'],
});

describe('who is meant by a name', () => {
  it.each([
    ['METIERS INVENTES DU TISSAGE', 'SURE'],
    ['Métiers inventés du tis-sage', 'SURE'],
    ['Association Métiers inventés du Tissage', 'SURE'],
    ['M.I.T.', 'SURE'],
    ['Métiers inventés du Tisage', 'NONE'],
    ['Boulangerie', 'NONE'],
  ])('%s: %s', (name, is) => {
    expect(match(asked(name), [loom]).is).toBe(is);
  });

  it('offers those that are somehow like it, and nobody else', () => {
    const found = match(asked('Métiers inventés du Tisage'), [loom, known('bakery', 'Boulangerie inventée')]);
    expect(keysOf(found)).toEqual(['loom']);
  });

  it('asks which of two of that name, and takes the one of the very letters before the one with a legal form', () => {
    const [one, two] = [known('one', 'Régie inventée'), known('two', 'Régie inventée')];
    expect(match(asked('Régie inventée'), [one, two]).is).toBe('DOUBTFUL');
    const formed = known('formed', 'SCOP Régie inventée');
    expect(match(asked('Régie inventée'), [formed, one])).toMatchObject({
      is: 'SURE',
      known: { key: 'one' },
    });
  });

  it('is told apart by the register: another firm of that name is somebody else', () => {
    const found = match(asked('Métiers inventés du Tissage', 'SIRET 98765432100017'), [loom]);
    expect(found).toMatchObject({ is: 'NONE', like: [] });
  });

  it('is asked where a number is that of one with another name', () => {
    const found = match(asked('Boulangerie', 'SIRET 12345678900011'), [loom]);
    expect(found).toMatchObject({ is: 'DOUBTFUL', number: 'SIRET 12345678900011' });
    // Of a firm one establishment is another one.
    expect(match(asked('Boulangerie', 'SIRET 12345678900029'), [loom]).is).toBe('NONE');
    expect(match(asked('Boulangerie', 'SIREN 123456789'), [loom]).is).toBe('DOUBTFUL');
    expect(match(asked('MIT', 'SIREN 123456789'), [loom]).is).toBe('SURE');
  });
});

it('asks the index nothing of what has no letters, and escapes all that it could take for its own', () => {
  expect(queryFor('« ! »')).toBeUndefined();
  expect(queryOfLetters('A" OR kind:(tie) OR "b')).toBe(
    '+kind:(actor pole place body)^0 +searchKeys:"a or kind tie or b"',
  );
});
