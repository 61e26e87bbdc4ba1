import { functions, termOf } from '@maillage/graph-schema/vocabulary';
import { useCallback, useMemo, useState } from 'react';
import { useLayout, type Stage } from '../../components/graph-canvas';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useUrlState } from '../../lib/url-state';
import { broughtOut, type Emphasis } from './emphasis';
import { chooseNetwork, type NetworkData } from './network-data';
import { texts } from './texts';
import { comparedIn } from './time-said';
import { toElements } from './to-elements';
import { toMarks } from './to-marks';
import { useNetworkData } from './use-network-data';
import { dayOf, networkView } from './view-address';

const nothing: NetworkData = { version: 0, omittedNodes: 0, omittedTies: 0, nodes: [], ties: [] };
const none: ReadonlySet<string> = new Set();

/** Everything that the explorer shows, derived from the address and from one reading of the network. */
export function useNetwork(stage: Stage) {
  const [view, update] = useUrlState(networkView);
  const { shown: fictitious } = useFictitious();
  const [way, setWay] = useState<ReadonlySet<string>>(none);
  const { network, tooLarge, error, refetch } = useNetworkData(view, fictitious);

  // Parts of the address by their text, so that what has not changed is not computed anew.
  const layers = view.layers.join();
  const asked = useMemo(() => new Set([view.tie, ...way].filter(Boolean)), [view.tie, way]);
  const extra = useMemo(() => askedBeyond(network, layers, asked), [network, layers, asked]);
  const focusBeyond = network?.nodes.some(
    (node) => node.slug === view.focus && (node.hub || !isTied(network, node.id, layers)),
  );
  const focusSlug = focusBeyond ? view.focus : '';
  const chosen = useMemo(
    () =>
      chooseNetwork(network ?? nothing, {
        layers: layers.split(','),
        hub: view.hub,
        fictitious,
        focus: focusSlug,
        asked: new Set(extra.split(',').filter(Boolean)),
      }),
    [network, layers, view.hub, fictitious, focusSlug, extra],
  );
  const names = useGroupNames();
  const elements = useMemo(
    () => toElements(chosen, { folded: view.folded, large: view.large, group: view.group }, names),
    [chosen, view.folded, view.large, view.group, names],
  );
  const layout = useLayout(elements, stage);
  const focus = chosen.nodes.find((node) => node.slug === view.focus);
  const tie = chosen.ties.find((one) => one.slug === view.tie);
  const emphasis = useMemo(
    (): Emphasis => ({
      stances: view.stances,
      modalities: view.modalities,
      functions: view.functions,
      types: view.types,
      territories: view.territories,
      highlighted: view.highlighted,
      day: view.day ? dayOf(view.day) : null,
      comparison: comparedIn(view),
      changes: view.changes,
      focus: focus?.id,
      degree: view.degree,
      tie: tie?.id,
      way,
    }),
    [view, focus, tie, way],
  );
  const shown = useMemo(() => broughtOut(chosen, emphasis), [chosen, emphasis]);
  const marks = useMemo(() => toMarks(elements, shown, emphasis), [elements, shown, emphasis]);
  const showWay = useCallback((ids: readonly string[]) => setWay(ids.length === 0 ? none : new Set(ids)), []);
  return {
    view,
    update,
    network,
    tooLarge,
    error,
    refetch,
    chosen,
    elements,
    layout,
    emphasis,
    shown,
    marks,
    focus,
    tie,
    showWay,
  };
}

export type NetworkState = ReturnType<typeof useNetwork>;

/** Ties asked for by name that the layers do not hold, as a text that only changes when they do. */
function askedBeyond(network: NetworkData | undefined, layers: string, asked: ReadonlySet<string>): string {
  const drawn = new Set(layers.split(','));
  return (network?.ties ?? [])
    .filter((tie) => !drawn.has(tie.kind) && (asked.has(tie.slug) || asked.has(tie.id)))
    .map((tie) => tie.id)
    .join();
}

function isTied(network: NetworkData, id: string, layers: string): boolean {
  const drawn = new Set(layers.split(','));
  return network.ties.some((tie) => drawn.has(tie.kind) && tie.participants.some((one) => one.nodeId === id));
}

function useGroupNames() {
  const { language } = useLanguage();
  const t = useTexts(texts);
  return useMemo(
    () => ({
      functions: Object.fromEntries(
        functions.map(({ code }) => [code, termOf(functions, code).label[language]]),
      ),
      noFunction: t.noFunction,
      noTerritory: t.noTerritory,
      others: t.others,
      language,
    }),
    [language, t],
  );
}
