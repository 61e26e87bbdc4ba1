import { namedGroups, toGroupElements, type GroupsData } from './group-data';
import { groupsFile, type ShownGroups } from './groups-files';
import { texts } from './texts';

const group = (key: string, count: number): GroupsData['groups'][number] => ({
  ...{ key, kind: 'TERRITORY', function: null, count, ties: count * 2 },
  territory: { code: key, level: 'COMMUNE', name: `Commune « ${key} » & autour` },
});
const data: GroupsData = {
  ...{ version: 1, level: 'COMMUNE', actors: 20, others: 0, ties: 40, drawable: false },
  ...{ omittedGroups: 2, omittedActors: 3, omittedTies: 4 },
  path: [{ code: '31', level: 'DEPARTEMENT', name: 'Haute-Garonne' }],
  groups: [group('a', 16), group('b', 4)],
  between: [{ from: 'a', to: 'b', ties: 7 }],
};
const t = texts.fr;
const groups = namedGroups(data, { within: '', among: '' }, 'fr', t);
const elements = toGroupElements(groups, data.between, t);
const shown = (more: Partial<ShownGroups> = {}): ShownGroups => ({
  ...{ groups, data, t, level: 'Par commune', chosen: ['Date : 2013'], language: 'fr', invented: true },
  drawn: {
    arranged: { elements, positions: { a: { x: 0, y: 0 }, b: { x: 120, y: 40 } }, shift: {} } as never,
    marks: new Map([['b', ['aside']]]),
  },
  ...more,
});
const read = async (what: 'SVG' | 'GEXF', more?: Partial<ShownGroups>) => {
  const content = (await groupsFile(what, shown(more)))?.content;
  return typeof content === 'string'
    ? new DOMParser().parseFromString(content, 'application/xml')
    : undefined;
};

describe('groups taken away', () => {
  it('as a drawing: circles by their counts, lines as wide as their ties, and what is not shown in words', async () => {
    const document = await read('SVG');
    expect(document?.querySelector('parsererror')).toBeNull();
    const circles = [...(document?.getElementById('nodes')?.querySelectorAll('circle') ?? [])];
    const [large, small] = circles.map((one) => Number(one.getAttribute('r')));
    expect(large).toBeGreaterThan(Number(small));
    const widths = [...(document?.getElementById('ties')?.querySelectorAll('path') ?? [])].map((one) =>
      Number(one.getAttribute('stroke-width')),
    );
    expect(widths).toEqual([elements.edges[0]?.width]);
    const said = document?.documentElement.textContent ?? '';
    for (const word of [
      'Réseau par groupes · Haute-Garonne',
      'Par commune · Date : 2013',
      '7 liens',
      t.key.slice(0, 20),
    ])
      expect(said.replaceAll(/\s+/g, ' ')).toContain(word);
    expect(said).toContain(t.omitted(2, 3, 4));
    expect(said).toContain(t.withInvented);
    const real = await read('SVG', { invented: false });
    expect(real?.documentElement.textContent).not.toContain(t.withInvented);
  });

  it('as a graph for Gephi: groups with their counts and places, ties as weights', async () => {
    const document = await read('GEXF');
    const [edge] = [...(document?.getElementsByTagName('edge') ?? [])];
    expect(['source', 'target', 'weight'].map((name) => edge?.getAttribute(name))).toEqual(['a', 'b', '7']);
    const nodes = [...(document?.getElementsByTagName('node') ?? [])];
    expect(nodes.map((one) => one.getAttribute('label'))).toEqual(groups.map(({ name }) => name));
    expect(nodes[0]?.querySelector('attvalue[for=count]')?.getAttribute('value')).toBe('16');
    expect(nodes[1]?.getElementsByTagName('viz:position')[0]?.getAttribute('x')).toBe('120');
  });

  it('needs a drawing for a picture, and none for a graph', async () => {
    expect(await groupsFile('SVG', shown({ drawn: undefined }))).toBeUndefined();
    const document = await read('GEXF', { drawn: undefined });
    expect(document?.getElementsByTagName('node')).toHaveLength(2);
    expect(document?.getElementsByTagName('viz:position')).toHaveLength(0);
  });
});
