import type { ApolloClient } from '@apollo/client';
import { readColours, resolveColour } from '../../../components/graph-canvas/canvas-colours';
import { dayOfMoment } from '../../../lib/format';
import type { Language } from '../../../lib/i18n';
import { svgAsPng } from '../../../lib/svg-as-png';
import { measuredColumns } from '../measured-columns';
import { tooLargeToFold } from '../to-elements';
import type { NetworkState } from '../use-network';
import { dayOf } from '../view-address';
import { nodesAsCsv, tiesAsCsv } from './csv';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { kumuOf } from './kumu';
import { readSources } from './read-sources';
import { svgOf } from './svg';
import type { TakenView } from './taken-view';

export type TakeAway = 'PNG' | 'SVG' | 'GEXF' | 'GRAPHML' | 'KUMU' | 'TIES' | 'NODES';

interface TakenFile {
  readonly name: string;
  readonly content: string | Blob;
  readonly type: string;
}

const CSV = 'text/csv;charset=utf-8';

/** The file of what is shown; undefined where there is nothing to draw yet. */
export async function fileOf(
  what: TakeAway,
  state: NetworkState,
  language: Language,
  client: ApolloClient,
): Promise<TakenFile | undefined> {
  const { shown, chosen, emphasis } = state;
  const said = { language, address: window.location.href };
  if (what === 'NODES') {
    return {
      name: 'maillage-acteurs.csv',
      content: nodesAsCsv(shown.nodes, chosen, said, measuredColumns(state, language)),
      type: CSV,
    };
  }
  const taken = await takenView(state, language, client);
  if (what === 'TIES') {
    return {
      name: 'maillage-liens.csv',
      content: tiesAsCsv(shown.ties, chosen.nodes, taken.sources, said, emphasis.comparison),
      type: CSV,
    };
  }
  if (what === 'GEXF') {
    return { name: 'maillage-reseau.gexf', content: gexfOf(taken), type: 'application/gexf+xml' };
  }
  if (what === 'GRAPHML') {
    return { name: 'maillage-reseau.graphml', content: graphmlOf(taken), type: 'application/graphml+xml' };
  }
  if (what === 'KUMU') {
    return { name: 'maillage-reseau-kumu.json', content: kumuOf(taken), type: 'application/json' };
  }
  const content = svgOf(taken);
  if (!content) return undefined;
  // Dots of the same sheet: a picture leaves its page, and must say by itself what it shows.
  return what === 'PNG'
    ? { name: 'maillage-reseau.png', content: await svgAsPng(content), type: 'image/png' }
    : { name: 'maillage-reseau.svg', content, type: 'image/svg+xml' };
}

async function takenView(state: NetworkState, language: Language, client: ApolloClient): Promise<TakenView> {
  const { shown, elements, marks, layout, focus, view, network } = state;
  const { arranged } = layout;
  const page = document.documentElement;
  return {
    shown,
    elements,
    marks,
    arranged: arranged?.elements === elements ? arranged : undefined,
    focus,
    measured: measuredColumns(state, language),
    tooLarge: tooLargeToFold(shown.ties, view),
    omitted: (network?.omittedNodes ?? 0) + (network?.omittedTies ?? 0),
    day: view.day,
    compared: view.compared,
    knownOn: view.knownOn,
    sources: await readSources(client, shown.ties, view.knownOn && dayOf(view.knownOn)),
    language,
    address: window.location.href,
    today: dayOfMoment(),
    colours: readColours(page),
    resolve: (colour) => resolveColour(page, colour),
  };
}
