import { gather, groupsOf } from './communities';
import { measuredColumns } from './measured-columns';
import { broughtOut } from './emphasis';
import { chooseNetwork } from './network-data';
import { calm, first, names, network, node, plain, tie } from './network-ground';
import { sizesOf } from './node-size';
import { toElements } from './to-elements';
import { mapAddress } from './zoom';

const actor = (id: string) => ({ id, slug: id, name: id.toUpperCase(), fictitious: false });
const told = {
  actors: 5,
  invented: false,
  count: 2,
  modularity: 0.3,
  stability: 0.9,
  draws: 50,
  tooMany: false,
  communities: [
    { pairs: 3, pairsOut: 1, actors: ['b', 'a', 'c'].map(actor) },
    { pairs: 1, pairsOut: 1, actors: ['d', 'e'].map(actor) },
  ],
};
const chosen = chooseNetwork(
  network(
    [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id)),
      node('place', { kind: 'PLACE', actorType: null }),
    ],
    [
      tie('abc', ['a', 'b', 'c']),
      tie('cd', ['c', 'd']),
      tie('de', ['d', 'e']),
      tie('ed', ['e', 'd']),
      tie('ef', ['e', 'f'], { stance: 'CONTESTED' }),
      tie('at', ['e', 'place']),
    ],
  ),
  first,
);

describe('the groups that cooperate, in the drawing', () => {
  const gathered = gather(told);

  it('go by those with most partners in them', () => {
    expect(gathered.terms.map(({ code, label }) => [code, label.fr, label.en])).toEqual([
      ['b', 'Autour de B', 'Around B'],
      ['d', 'Autour de D', 'Around D'],
    ]);
    expect(gathered.of.get('c')).toBe('b');
    expect(gathered.of.get('f')).toBeUndefined();
  });

  it('are drawn together, the largest first, then who is in none and what is no actor', () => {
    const labels = new Map(gathered.terms.map(({ code, label }) => [code, label.fr]));
    const { groups, nodes } = toElements(
      chosen,
      {
        ...plain,
        group: 'cooperation',
        communities: {
          labels: [...labels.values()],
          none: 'Seuls',
          labelOf: (id) => labels.get(gathered.of.get(id) ?? ''),
        },
      },
      { ...names, others: 'Autres' },
    );
    expect(groups.map(({ label }) => label)).toEqual([
      'Autour de B · 3',
      'Autour de D · 2',
      'Seuls · 1',
      'Autres · 1',
    ]);
    const parent = (id: string) => nodes.find((one) => one.id === id)?.parent;
    expect(parent('a')).toBe(parent('c'));
    expect(parent('d')).not.toBe(parent('c'));
  });

  it('are found again by any of their actors, which an address may have named before another had more partners', () => {
    expect(groupsOf(['c', 'a', 'd'], gathered)).toEqual(['b', 'd']);
    expect(groupsOf(['f', 'nobody'], gathered)).toEqual([]);
  });

  it('fade what is in no group that is brought out', () => {
    const { nodes, ties } = broughtOut(chosen, { ...calm, communities: ['d'], communityOf: gathered.of });
    expect(nodes.map(({ id }) => id).sort()).toEqual(['d', 'e', 'place']);
    expect(ties.map(({ id }) => id).sort()).toEqual(['at', 'de', 'ed']);
  });
});

describe('what gathering and size say of a node', () => {
  const gathered = gather(told);
  const between = new Map([['c', 0.4]]);
  const columns = (group: 'cooperation' | null, size: 'liens' | 'passeurs' | 'egale' | null) =>
    measuredColumns({ view: { group }, chosen, gathered, size, between }, 'fr').map(({ key, label, of }) => [
      key,
      label,
      ...['c', 'f'].map((id) => of({ id })),
    ]);

  it('is a column of the table, in words', () => {
    expect(columns('cooperation', 'passeurs')).toEqual([
      ['group', 'Groupe', 'Autour de B', ''],
      ['ways', 'Passeur', '40\u00a0%', ''],
    ]);
    expect(columns(null, 'liens')).toEqual([['ties', 'Liens', '2', '1']]);
    expect(columns(null, 'egale')).toEqual([]);
    expect(columns(null, null)).toEqual([]);
  });
});

describe('the size of nodes', () => {
  it('compares neighbours, ties or ways, as areas, or nothing', () => {
    const neighbours = sizesOf(chosen, null);
    expect(neighbours('c')).toBe(1);
    expect(neighbours('d')).toBeCloseTo(Math.sqrt(2 / 3), 10);
    const ties = sizesOf(chosen, 'liens');
    // One person twice in a tie is in it once.
    expect(ties('e')).toBe(1);
    expect(ties('a')).toBe(0.5);
    const ways = sizesOf(
      chosen,
      'passeurs',
      new Map([
        ['c', 0.4],
        ['d', 0.1],
      ]),
    );
    expect([ways('c'), ways('d'), ways('place')]).toEqual([1, 0.5, 0]);
    expect(sizesOf(chosen, 'passeurs')('c')).toBe(0);
    const same = sizesOf(chosen, 'egale');
    expect(same('a')).toBe(same('e'));
  });
});

describe('the address of the drawing', () => {
  it('keeps the filters and says what else is to be seen', () => {
    expect(
      mapAddress('?jour=2013&focus=a', { within: 'commune-31446', among: '' }, { taille: 'passeurs' }),
    ).toBe('/reseau?jour=2013&dans=commune-31446&taille=passeurs');
  });
});
