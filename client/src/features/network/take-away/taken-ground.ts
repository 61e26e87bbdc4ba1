import type { CanvasColours } from '../../../components/graph-canvas/canvas-colours';
import { broughtOut, type Emphasis } from '../emphasis';
import { chooseNetwork, type NetworkData, type NodeData, type TieData } from '../network-data';
import { calm as untouched, node as nodeOf, tie as tieOf } from '../network-ground';
import { comparedIn } from '../time-said';
import { toElements } from '../to-elements';
import { toMarks } from '../to-marks';
import { firstLayers } from '../view-address';
import type { TakenView } from './taken-view';

/** A name with what XML cannot hold, and as it is read back. */
const ODD = 'Épicerie « Zoé » & Cie <SCIC>\u0007';
export const PLAIN = 'Épicerie « Zoé » & Cie <SCIC>';

const node = (id: string, more: Partial<NodeData> = {}) =>
  nodeOf(id, { slug: `slug-${id}`, name: `Name of ${id}`, ...more });

const tie = (id: string, who: readonly string[], more: Partial<TieData> = {}): TieData => {
  const found = tieOf(id, who, { slug: `slug-${id}`, name: `Tie ${id}`, ...more });
  // All say the same of their part.
  return { ...found, participants: found.participants.map((one) => ({ ...one, stance: found.stance })) };
};

const whole: NetworkData = {
  version: 1,
  omittedNodes: 0,
  omittedTies: 0,
  nodes: [
    node('a', { name: ODD, functions: ['ACTIVITY_CREATION', 'CSR_PROMOTION'], territoryName: 'Sicoval' }),
    node('b', { actorType: 'COMPANY', fictitious: true }),
    node('c', { kind: 'POLE', actorType: null }),
    node('secret', { name: 'Not to be seen' }),
  ],
  ties: [
    tie('ab', ['a', 'b'], { stance: 'CONTESTED' }),
    tie('ba', ['b', 'a'], {
      stance: 'CONFIRMED',
      kind: 'SHARED_PREMISES',
      // It is known when it ended, and not when it began.
      span: {
        since: null,
        until: '2016-03-10',
        end: 'CLOSED',
        sinceEarliest: '0000-01-01',
        sinceLatest: '2016-03-10',
        untilEarliest: '2016-03-10',
        untilLatest: '2016-03-10',
      },
    }),
    tie('abc', ['a', 'b', 'c'], { name: 'A & <B>' }),
    tie('hidden', ['a', 'secret'], { kind: 'FUNDING', name: 'Hidden tie' }),
  ],
};

/** The layers that are drawn, and the kinds of which something is not faded. */
const seen = { layers: firstLayers, highlighted: ['SHARED_SERVICES', 'SHARED_PREMISES'] } as const;

const colours: CanvasColours = {
  surface: '#fff',
  ink: '#111111',
  faint: '#666666',
  line: '#888888',
  accent: '#005566',
  none: '#999999',
  group: '#eeeeee',
  gained: '#00aa00',
  lost: '#aa0000',
};

const resolved: Readonly<Record<string, string>> = {
  'var(--hue-1)': '#112233',
  'var(--tie-means-1)': '#004400',
  'var(--tie-places-1)': '#440000',
};

/** A view of a small network: unless told otherwise, three parties in three ties, a fourth and its tie faded. */
export function taken({
  network = whole,
  layers = seen.layers,
  highlighted = seen.highlighted,
  folded = false,
  days = { day: null, compared: null },
  more = {},
}: {
  network?: NetworkData;
  layers?: readonly string[];
  highlighted?: Emphasis['highlighted'];
  folded?: boolean;
  days?: Pick<TakenView, 'day' | 'compared'>;
  more?: Partial<TakenView>;
} = {}): TakenView {
  const emphasis = { ...untouched, highlighted, comparison: comparedIn(days) };
  const chosen = chooseNetwork(network, {
    layers,
    hub: false,
    fictitious: true,
    focus: '',
    asked: new Set(),
  });
  const shown = broughtOut(chosen, emphasis);
  const elements = toElements(
    chosen,
    { folded, large: false, group: null },
    { functions: {}, noFunction: '', noTerritory: '', others: '', language: 'fr' },
  );
  const positions = Object.fromEntries(
    elements.nodes.map(({ id }, index) => [id, { x: 100 * index, y: 40 * index * index }]),
  );
  return {
    shown,
    elements,
    marks: toMarks(elements, shown, emphasis),
    arranged: { elements, positions, milliseconds: 0 },
    focus: undefined,
    measured: [],
    tooLarge: 0,
    omitted: 0,
    ...days,
    knownOn: null,
    sources: new Map([['ab', [{ key: '004', name: 'Étude & bilan', line: 58 }]]]),
    language: 'fr',
    address: 'https://pole.example/reseau?couches=SEAT&demo=1',
    today: '2026-11-27',
    colours,
    resolve: (colour) => resolved[colour] ?? '#445566',
    ...more,
  };
}

export function parsed(xml: string | undefined): Document {
  const document = new DOMParser().parseFromString(xml ?? '', 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

export const named = (document: Document, name: string) => [...document.getElementsByTagNameNS('*', name)];
export const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name);
