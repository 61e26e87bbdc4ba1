import { csvCell } from './export-csv';
import { neighbourIn } from './move-focus';
import { chooseNetwork, neighboursOf, onDay, within, type NetworkData } from './network-data';
import { FOLD_LIMIT, tieIdOf, toElements } from './to-elements';
import { brought, toMarks, type Emphasis } from './to-marks';
import { dayOf, firstLayers, networkView } from './view-address';
import { readView, writeView } from '../../lib/url-state';

type Node = NetworkData['nodes'][number];
type Tie = NetworkData['ties'][number];

const node = (id: string, more: Partial<Node> = {}): Node => ({
  id,
  slug: id,
  kind: 'ACTOR',
  name: id.toUpperCase(),
  actorType: 'ASSOCIATION',
  functions: [],
  territoryCode: null,
  territoryName: null,
  hub: false,
  fictitious: false,
  ...more,
});

const tie = (id: string, who: string[], more: Partial<Tie> = {}): Tie => ({
  id,
  slug: id,
  kind: 'SHARED_SERVICES',
  name: id,
  stance: 'DECLARED',
  modality: 'REPORTED',
  status: null,
  implied: false,
  fictitious: false,
  span: {
    since: '2013',
    until: '..',
    end: 'OPEN',
    sinceEarliest: '2013-01-01',
    sinceLatest: '2013-12-31',
    untilEarliest: '9999-12-31',
    untilLatest: '9999-12-31',
  },
  participants: who.map((nodeId) => ({
    __typename: 'NetworkParticipant',
    nodeId,
    role: 'PARTNER',
    stance: 'DECLARED',
  })),
  ...more,
});

const network = (nodes: Node[], ties: Tie[]): NetworkData => ({
  version: 1,
  omittedNodes: 0,
  omittedTies: 0,
  nodes,
  ties,
});

const layers = firstLayers;
const calm: Emphasis = {
  stances: [],
  modalities: [],
  functions: [],
  types: [],
  highlighted: [],
  day: null,
  focus: undefined,
  degree: 1,
  tie: undefined,
  way: new Set(),
};
const names = { functions: {}, noFunction: '—', noTerritory: '—' };

describe('what is drawn of the network', () => {
  const whole = network(
    [
      node('a'),
      node('b'),
      node('c'),
      node('hub', { hub: true }),
      node('x', { fictitious: true }),
      node('alone'),
    ],
    [
      tie('ab', ['a', 'b']),
      tie('abc', ['a', 'b', 'c']),
      tie('hub-a', ['hub', 'a']),
      tie('xa', ['x', 'a'], { fictitious: true }),
      tie('at', ['a', 'alone'], { kind: 'OCCUPANCY' }),
    ],
  );

  it('leaves out other layers, the hub, what is invented, and ties that no longer relate two', () => {
    const chosen = chooseNetwork(whole, { layers, hub: false, fictitious: false });
    expect(chosen.ties.map((one) => one.id)).toEqual(['ab', 'abc']);
    expect(chosen.alone.map((one) => one.id)).toEqual(['alone']);
    expect(chooseNetwork(whole, { layers, hub: true, fictitious: true }).ties).toHaveLength(4);
  });

  it('draws two as a line, more as a small node, or as pairs', () => {
    const chosen = chooseNetwork(whole, { layers, hub: false, fictitious: false });
    const shown = toElements(chosen, { folded: false, group: null }, names);
    expect(shown.nodes.filter((one) => one.small)).toHaveLength(1);
    expect(shown.edges).toHaveLength(4);
    expect(toElements(chosen, { folded: true, group: null }, names).edges).toHaveLength(4);
    const crowd = Array.from({ length: FOLD_LIMIT + 1 }, (_, index) => `n${index}`);
    const large = { nodes: crowd.map((id) => node(id)), ties: [tie('all', crowd)], alone: [] };
    expect(toElements(large, { folded: true, group: null }, names).edges).toEqual([]);
  });

  it('knows the tie of an element', () => {
    expect(tieIdOf('tie:12-ab')).toBe('12-ab');
    expect(tieIdOf('edge:12-ab:0')).toBe('12-ab');
    expect(tieIdOf('12-ab')).toBeUndefined();
  });

  it('fades what is not brought out, and removes nothing', () => {
    const chosen = chooseNetwork(whole, { layers, hub: false, fictitious: false });
    const elements = toElements(chosen, { folded: false, group: null }, names);
    const marks = toMarks(elements, chosen, { ...calm, stances: ['CONFIRMED'] });
    expect(elements.edges.every((edge) => marks.get(edge.id)?.includes('faded'))).toBe(true);
    expect(toMarks(elements, chosen, calm).size).toBe(0);
    const focused = toMarks(elements, chosen, { ...calm, focus: 'a' });
    expect(focused.get('a')).toContain('chosen');
  });

  it('lists for the table exactly what is brought out', () => {
    const chosen = chooseNetwork(whole, { layers, hub: false, fictitious: false });
    expect(brought(chosen, calm).ties).toHaveLength(2);
    expect(brought(chosen, { ...calm, focus: 'c' }).nodes.map((one) => one.id)).toEqual(['a', 'b', 'c']);
    expect(brought(chosen, { ...calm, day: '2010-01-01' })).toEqual({ ties: [], nodes: [] });
  });
});

describe('a day', () => {
  it('is outside, possible or certain', () => {
    expect(onDay(tie('t', ['a', 'b']), '2012-06-01')).toBe('OUTSIDE');
    expect(onDay(tie('t', ['a', 'b']), '2013-03-15')).toBe('POSSIBLE');
    expect(onDay(tie('t', ['a', 'b']), '2020-01-01')).toBe('CERTAIN');
  });

  it('is the middle of a month or year', () => {
    expect([dayOf('2013'), dayOf('2013-03'), dayOf('2013-03-05')]).toEqual([
      '2013-07-01',
      '2013-03-15',
      '2013-03-05',
    ]);
  });
});

describe('the address of a view', () => {
  it('gives back what it was given, and says nothing of what is as at first', () => {
    const patch = {
      focus: 'sicoval',
      degree: 2,
      day: '2013-03',
      hub: true,
      layers: ['OCCUPANCY' as const],
      group: 'fonction' as const,
    };
    const address = writeView(networkView, new URLSearchParams(), patch);
    expect(readView(networkView, new URLSearchParams(address.toString()))).toMatchObject(patch);
    expect(
      writeView(networkView, address, { ...readView(networkView, new URLSearchParams()) }).toString(),
    ).toBe('');
  });

  it('takes no harm from what it does not know', () => {
    const odd = readView(
      networkView,
      new URLSearchParams('couches=NOPE&jour=2013-99&groupe=x&degre=many&stances=,,'),
    );
    expect(odd).toMatchObject({ layers: [], day: null, group: null, degree: 1, stances: [] });
  });
});

describe('moving in the drawing', () => {
  const chosen = {
    nodes: [node('a'), node('b'), node('c')],
    ties: [tie('ab', ['a', 'b']), tie('ac', ['a', 'c'])],
    alone: [],
  };
  const positions = { a: { x: 0, y: 0 }, b: { x: 100, y: 10 }, c: { x: -80, y: 0 } };

  it('goes to the neighbour in that direction, and begins with the best connected', () => {
    const [a] = chosen.nodes;
    expect(neighbourIn('ArrowRight', a, chosen, positions)?.id).toBe('b');
    expect(neighbourIn('ArrowLeft', a, chosen, positions)?.id).toBe('c');
    expect(neighbourIn('ArrowUp', a, chosen, positions)).toBeUndefined();
    expect(neighbourIn('ArrowUp', undefined, chosen, positions)?.id).toBe('a');
  });

  it('reaches as far as it is told', () => {
    const neighbours = neighboursOf(chosen.ties);
    expect([...within('b', 1, neighbours)]).toEqual(['b', 'a']);
    expect(within('b', 2, neighbours).size).toBe(3);
  });
});

describe('a cell of a spreadsheet', () => {
  it('runs no formula', () => {
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('-2')).toBe("'-2");
    expect(csvCell('a;b')).toBe('"a;b"');
    expect(csvCell('say "x"')).toBe('"say ""x"""');
  });
});
