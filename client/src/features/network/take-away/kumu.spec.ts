import { kumuOf } from './kumu';
import { taken } from './taken-ground';

interface Blueprint {
  readonly about: string;
  readonly elements: readonly Readonly<Record<string, unknown>>[];
  readonly connections: readonly Readonly<Record<string, unknown>>[];
}

const read = (view: Parameters<typeof taken>[0] = {}): Blueprint =>
  JSON.parse(kumuOf(taken(view))) as Blueprint;

describe('the network as a blueprint of Kumu', () => {
  const { elements, connections, about } = read();

  it('is made of elements and connections that name their ids, all of them distinct', () => {
    const ids = elements.map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'tie:abc']);
    const all = [...ids, ...connections.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
    expect(connections.flatMap(({ from, to }) => [from, to]).every((id) => ids.includes(id))).toBe(true);
  });

  it('says of a party what it is, and marks what is invented', () => {
    expect(elements[0]).toEqual({
      id: 'a',
      label: 'Épicerie « Zoé » & Cie <SCIC>\u0007',
      type: 'association',
      functions: [expect.any(String), expect.any(String)],
      territory: 'Sicoval',
      slug: 'slug-a',
      url: 'https://pole.example/acteurs/slug-a',
      fictitious: false,
    });
    expect(elements[1]).toMatchObject({ type: 'entreprise', fictitious: true, tags: ['inventé'] });
    expect(read({ more: { language: 'en' } }).elements[1]).toMatchObject({
      type: 'company',
      tags: ['invented'],
    });
  });

  it('says of a connection its kind, direction, stance, time and sources', () => {
    expect(connections[0]).toMatchObject({
      from: 'a',
      to: 'b',
      label: 'Tie ab',
      type: 'Moyens ou services mutualisés',
      direction: 'undirected',
      stance: 'Contesté',
      since: '2013',
      until: '..',
      sources: '004 l. 58',
      fictitious: false,
    });
  });

  it('has a tie of several as an element of its kind, marked as such, or as pairs', () => {
    expect(elements[3]).toMatchObject({
      label: 'A & <B>',
      type: 'Moyens ou services mutualisés',
      tags: ['coopération à plusieurs'],
    });
    expect(connections.filter(({ to }) => to === 'tie:abc')).toHaveLength(3);
    const folded = read({ folded: true });
    expect(folded.elements).toHaveLength(3);
    expect(folded.connections.filter(({ tie_slug: slug }) => slug === 'slug-abc')).toHaveLength(3);
  });

  it('lets nothing out that is faded, and says what it is', () => {
    for (const word of ['secret', 'Not to be seen', 'Hidden tie'])
      expect(kumuOf(taken())).not.toContain(word);
    expect(about).toContain('004 (Étude & bilan)');
    expect(about).toContain('https://pole.example/reseau?couches=SEAT&demo=1');
  });
});
