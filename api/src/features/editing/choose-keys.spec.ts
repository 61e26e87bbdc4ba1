import { chooseKeys } from './choose-keys';
import type { Edit } from './edit';

const END = '-[b-df-hj-np-tv-z2-9]{4}';
const edit = (kind: Edit['kind'], record: object): Edit => ({ kind, key: '~1', version: null, record });
const keyOf = (one: Edit) => chooseKeys([one]).keys.get('~1');

describe('the key that a new thing gets', () => {
  it('is its name as people would write it, and an end of its own each time', () => {
    const schools = edit('tenders', { name: 'Nettoyage des écoles' });
    expect(keyOf(schools)).toMatch(new RegExp(`^nettoyage-des-ecoles${END}$`));
    expect(new Set(Array.from({ length: 20 }, () => keyOf(schools))).size).toBeGreaterThan(18);
    expect(keyOf(edit('events', { name: '!' }))).toMatch(new RegExp(`^sans-nom${END}$`));
  });

  it('is written wherever the request mentions it', () => {
    const actor = edit('actors', { name: 'Neuve' });
    const tie = { ...edit('ties', { name: 'Lien', participants: [{ who: '~1' }] }), key: '~2' };
    const { edits, keys } = chooseKeys([actor, tie]);
    expect(edits[0]?.key).toBe(keys.get('~1'));
    expect(edits[1]?.record).toEqual({ name: 'Lien', participants: [{ who: keys.get('~1') }] });
  });

  it('is called after the actor for what it can do, and is the one of what there is but one of', () => {
    expect(keyOf(edit('competences', { of: 'a', name: 'Ménage' }))).toMatch(
      new RegExp(`^a--competence-menage${END}$`),
    );
    expect(keyOf(edit('capacities', { of: 'a' }))).toBe('a--capacity');
  });
});
