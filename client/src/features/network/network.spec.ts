import { broughtOut, type Emphasis } from './emphasis';
import { csvCell } from '../../lib/csv';
import { neighbourIn, type Direction } from './move-focus';
import { chooseNetwork, neighboursOf, onDay, within } from './network-data';
import { calm, first, names, network, node, plain, tie } from './network-ground';
import { FOLD_LIMIT, tieIdOf, toElements, tooLargeToFold } from './to-elements';
import { toMarks } from './to-marks';
import { dayOf, networkView } from './view-address';
import { readView, writeView } from '../../lib/url-state';

const inPairs = { ...plain, folded: true };

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
    const chosen = chooseNetwork(whole, first);
    expect(chosen.ties.map((one) => one.id)).toEqual(['ab', 'abc']);
    expect(chosen.alone.map((one) => one.id)).toEqual(['alone']);
    expect(chooseNetwork(whole, { ...first, hub: true, fictitious: true }).ties).toHaveLength(4);
  });

  it('draws two as a line, more as a small node, or as pairs', () => {
    const chosen = chooseNetwork(whole, first);
    const shown = toElements(chosen, plain, names);
    expect(shown.nodes.filter((one) => one.small)).toHaveLength(1);
    expect(shown.edges).toHaveLength(4);
    expect(toElements(chosen, inPairs, names).edges).toHaveLength(4);
    const crowd = Array.from({ length: FOLD_LIMIT + 1 }, (_, index) => `n${index}`);
    const large = chooseNetwork(
      network(
        crowd.map((id) => node(id)),
        [tie('all', crowd)],
      ),
      first,
    );
    expect(toElements(large, inPairs, names).edges).toEqual([]);
    expect(tooLargeToFold(large.ties, inPairs)).toBe(1);
    const unfolded = toElements(large, { ...inPairs, large: true }, names);
    expect(unfolded.edges).toHaveLength((crowd.length * (crowd.length - 1)) / 2);
  });

  it('knows the tie of an element', () => {
    expect(tieIdOf('tie:12-ab')).toBe('12-ab');
    expect(tieIdOf('edge:12-ab:0')).toBe('12-ab');
    expect(tieIdOf('12-ab')).toBeUndefined();
  });

  it('draws whoever is asked for by name, and ties of other layers that are', () => {
    expect(chooseNetwork(whole, { ...first, focus: 'hub' }).ties.map((one) => one.id)).toContain('hub-a');
    const asked = chooseNetwork(whole, { ...first, asked: new Set(['at']) });
    expect(asked.ties.map((one) => one.id)).toContain('at');
    expect(asked.alone).toEqual([]);
  });

  it('fades what is not brought out, and removes nothing', () => {
    const chosen = chooseNetwork(whole, first);
    const elements = toElements(chosen, plain, names);
    const marksOf = (emphasis: Emphasis) => toMarks(elements, broughtOut(chosen, emphasis), emphasis);
    const unconfirmed = marksOf({ ...calm, stances: ['CONFIRMED'] });
    expect(elements.edges.every((edge) => unconfirmed.get(edge.id)?.includes('faded'))).toBe(true);
    expect(marksOf(calm).size).toBe(0);
    const focused = marksOf({ ...calm, focus: 'a' });
    expect(focused.get('a')).toContain('chosen');
    expect(focused.get('b')).toContain('near');
  });

  it('lists for the table exactly what is brought out', () => {
    const chosen = chooseNetwork(whole, first);
    expect(broughtOut(chosen, calm).ties).toHaveLength(2);
    expect(broughtOut(chosen, { ...calm, focus: 'c' }).nodes.map((one) => one.id)).toEqual(['a', 'b', 'c']);
    expect(broughtOut(chosen, { ...calm, day: '2010-01-01' })).toEqual({ ties: [], nodes: [] });
    const way = new Set(['a', 'ab', 'b']);
    expect(broughtOut(chosen, { ...calm, way }).ties.map((one) => one.id)).toEqual(['ab']);
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
      compared: '2010',
      changes: ['LOST' as const],
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
  const among = [node('a'), node('b'), node('c'), node('far')];
  const neighbours = neighboursOf([tie('ab', ['a', 'b']), tie('ac', ['a', 'c'])]);
  const positions = {
    a: { x: 0, y: 0 },
    b: { x: 100, y: 10 },
    c: { x: -80, y: 0 },
    far: { x: 150, y: -10 },
  };
  const from = (id: string | undefined, direction: Direction) =>
    neighbourIn(
      direction,
      among.find((one) => one.id === id),
      among,
      { neighbours },
      positions,
    )?.id;

  it('goes to the neighbour in that direction, and begins with the best connected', () => {
    expect(from('a', 'ArrowRight')).toBe('b');
    expect(from('a', 'ArrowLeft')).toBe('c');
    expect(from(undefined, 'ArrowUp')).toBe('a');
  });

  it('goes on to whoever lies that way where no neighbour does, and stays at the edge', () => {
    expect(from('b', 'ArrowRight')).toBe('far');
    expect(from('c', 'ArrowLeft')).toBeUndefined();
  });

  it('reaches as far as it is told', () => {
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
