import { columnsOf, inOrder, meaningOf, valueOf, type Position } from './position-columns';

const nobody = { coordinator: 0, gatekeeper: 0, representative: 0, itinerant: 0, liaison: 0 };
const position = (slug: string, more: Partial<Position> = {}): Position => ({
  actor: { id: slug, slug, name: slug.toUpperCase(), fictitious: false },
  partners: 3,
  betweenness: 0,
  cutOff: 0,
  constraint: 0.3,
  core: 2,
  brokerage: nobody,
  ...more,
});

describe('the positions as they are shown', () => {
  it('say first what can be done about them', () => {
    expect(meaningOf(position('a', { partners: 0, constraint: null }), 'fr')).toMatch('premier contact');
    expect(meaningOf(position('a', { cutOff: 1 }), 'fr')).toMatch('Sans A, un acteur ne joindrait plus');
    expect(meaningOf(position('a', { cutOff: 4 }), 'fr')).toMatch('Sans A, 4 acteurs ne joindraient plus');
    expect(meaningOf(position('a', { partners: 1 }), 'en')).toMatch('one partner');
    expect(meaningOf(position('a', { betweenness: 0.25 }), 'en')).toMatch('25%');
    expect(meaningOf(position('a', { constraint: 0.9 }), 'en')).toMatch('circle');
    // As it is for two partners who do not know each other.
    expect(meaningOf(position('a', { partners: 2, constraint: 0.5 }), 'fr')).toMatch('Plusieurs partenaires');
    expect(meaningOf(position('a', { betweenness: null, constraint: null }), 'fr')).toMatch(
      'Plusieurs partenaires',
    );
  });

  it('leave out the columns that say nothing', () => {
    expect(columnsOf([position('a')])).toEqual(['partners', 'betweenness', 'cutOff', 'constraint']);
    const broker = position('b', { betweenness: null, brokerage: { ...nobody, liaison: 2, gatekeeper: 1 } });
    expect(columnsOf([broker])).toEqual(['partners', 'cutOff', 'constraint', 'brokerage']);
    expect(valueOf(broker, 'brokerage', 'en')).toBe('brings in (1), links three types (2)');
    expect(valueOf(broker, 'betweenness', 'fr')).toBe('–');
    expect(valueOf(position('c', { cutOff: 0 }), 'cutOff', 'fr')).toBe('–');
    expect(valueOf(position('c', { constraint: 0.333 }), 'constraint', 'fr')).toBe('0,33');
  });

  it('are ordered by any of them, those of one value by name', () => {
    const all = [
      position('c', { constraint: null }),
      position('b', { betweenness: 0.5, constraint: 0.2 }),
      position('a', { constraint: 0.2 }),
    ];
    const slugs = (order: Parameters<typeof inOrder>[1]) =>
      inOrder(all, order).map(({ actor }) => actor.slug);
    expect(slugs('betweenness')).toEqual(['b', 'a', 'c']);
    expect(slugs('constraint')).toEqual(['a', 'b', 'c']);
    expect(slugs('name')).toEqual(['a', 'b', 'c']);
  });
});
