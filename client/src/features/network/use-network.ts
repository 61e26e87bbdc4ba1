import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { useFictitious } from '../../lib/kept-params';
import { useTexts } from '../../lib/i18n';
import { functions, termOf } from '@maillage/graph-schema/vocabulary';
import { useLanguage } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { useLayout, type Positions } from '../../components/graph-canvas';
import { NetworkDocument, type NetworkQuery } from './network.generated';
import { chooseNetwork, type NetworkData } from './network-data';
import { texts } from './texts';
import { toElements } from './to-elements';
import { brought, toMarks } from './to-marks';
import { dayOf, networkView } from './view-address';

const nothing: NetworkData = { version: 0, omittedNodes: 0, omittedTies: 0, nodes: [], ties: [] };
const noWay: ReadonlySet<string> = new Set();

/** Everything that the explorer shows, derived from the address and from one reading of the network. */
export function useNetwork(ratio: number) {
  const [view, update] = useUrlState(networkView);
  const { shown: fictitious } = useFictitious();
  const { language } = useLanguage();
  const t = useTexts(texts);
  const [way, setWay] = useState<ReadonlySet<string>>(noWay);
  const knownOn = view.knownOn ? dayOf(view.knownOn) : null;
  const { data, previousData, error, refetch } = useQuery(NetworkDocument, { variables: { knownOn } });
  const network = ((data ?? previousData) as NetworkQuery | undefined)?.network;

  const layers = view.layers.join();
  const chosen = useMemo(
    () => chooseNetwork(network ?? nothing, { layers: layers.split(','), hub: view.hub, fictitious }),
    [network, layers, view.hub, fictitious],
  );
  const elements = useMemo(
    () =>
      toElements(
        chosen,
        { folded: view.folded, group: view.group },
        {
          functions: Object.fromEntries(
            functions.map(({ code }) => [code, termOf(functions, code).label[language]]),
          ),
          noFunction: t.noFunction,
          noTerritory: t.noTerritory,
        },
      ),
    [chosen, view.folded, view.group, language, t],
  );
  const positions: Positions | undefined = useLayout(elements, ratio);
  const focus = chosen.nodes.find((node) => node.slug === view.focus);
  const tie = chosen.ties.find((one) => one.slug === view.tie);
  const emphasis = useMemo(
    () => ({
      stances: view.stances,
      modalities: view.modalities,
      functions: view.functions,
      types: view.types,
      highlighted: view.highlighted,
      day: view.day ? dayOf(view.day) : null,
      focus: focus?.id,
      degree: Math.min(4, Math.max(1, view.degree)),
      tie: tie?.id,
      way,
    }),
    [view, focus, tie, way],
  );
  const shown = useMemo(() => brought(chosen, emphasis), [chosen, emphasis]);
  const marks = useMemo(() => toMarks(elements, chosen, emphasis), [elements, chosen, emphasis]);
  const showWay = useCallback(
    (ids: readonly string[]) => setWay(ids.length === 0 ? noWay : new Set(ids)),
    [],
  );
  return {
    view,
    update,
    network,
    error,
    refetch,
    chosen,
    elements,
    positions,
    emphasis,
    shown,
    marks,
    focus,
    tie,
    showWay,
  };
}

export type NetworkState = ReturnType<typeof useNetwork>;
