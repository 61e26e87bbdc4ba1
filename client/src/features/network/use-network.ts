import { functions, termOf } from '@maillage/graph-schema/vocabulary';
import { useCallback, useMemo, useState } from 'react';
import { useLayout, type Stage } from '../../components/graph-canvas';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useUrlState, type ValuesOf } from '../../lib/url-state';
import { groupsOf, nothingGathered, type Gathered } from './communities';
import { broughtOut, type Emphasis } from './emphasis';
import { gatheringTexts } from './gathering-texts';
import { chooseNetwork, type NetworkData } from './network-data';
import { sizesOf, type Between } from './node-size';
import { texts } from './texts';
import { comparedIn } from './time-said';
import { toElements } from './to-elements';
import { toMarks } from './to-marks';
import { lossDay, lossOf } from './without';
import { useCommunities } from './use-communities';
import { useNetworkData } from './use-network-data';
import { usePositions, usePositionsWho } from './use-positions';
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
  const { between, positioning, mayLook, mayTry } = useTold(view, fictitious);
  const left = (network?.nodes ?? []).filter((node) => view.without.includes(node.slug) && mayTry(node.id));
  const leftOut = left.map(({ slug }) => slug).join();
  const choice = useMemo(
    () => ({
      layers: layers.split(','),
      hub: view.hub,
      fictitious,
      focus: focusSlug,
      asked: new Set(extra.split(',').filter(Boolean)),
    }),
    [layers, view.hub, fictitious, focusSlug, extra],
  );
  const dayOfLoss = lossDay(view);
  const { chosen, loss } = useMemo(() => {
    const read = network ?? nothing;
    if (!leftOut) return { chosen: chooseNetwork(read, choice), loss: undefined };
    const without = new Set(leftOut.split(','));
    return {
      chosen: chooseNetwork(read, { ...choice, without }),
      loss: lossOf(read, choice, without, dayOfLoss),
    };
  }, [network, choice, leftOut, dayOfLoss]);
  const { gathered, gathering } = useCommunities(view, fictitious);
  // Whoever may not look at positions finds the neighbours.
  const size = view.size === 'passeurs' && !mayLook ? null : view.size;
  const names = useGroupNames();
  const communities = useCommunityLabels(gathered ?? nothingGathered);
  // Not gathered before it is known how: a drawing is not arranged for nothing.
  const group = view.group === 'cooperation' && !communities ? null : view.group;
  const elements = useMemo(() => {
    const sizeOf = sizesOf(chosen, size, between);
    const gathering = group === 'cooperation' && communities ? { communities } : {};
    return toElements(chosen, { folded: view.folded, large: view.large, group, sizeOf, ...gathering }, names);
  }, [chosen, view.folded, view.large, group, size, between, communities, names]);
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
      communities: group === 'cooperation' ? groupsOf(view.communities, gathered ?? nothingGathered) : [],
      communityOf: (gathered ?? nothingGathered).of,
      apart: new Set(loss?.apart.map(({ id }) => id)),
      day: view.day ? dayOf(view.day) : null,
      comparison: comparedIn(view),
      changes: view.changes,
      focus: focus?.id,
      degree: view.degree,
      tie: tie?.id,
      way,
    }),
    [view, group, gathered, loss, focus, tie, way],
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
    gathered,
    gathering,
    size,
    between,
    positioning,
    mayLook,
    mayTry,
    loss,
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

const nobody: Between = new Map();

/**
 * Of each member whose position who looks is told, its part in the ways between the others, asked only to be drawn; and
 * whether it is told what breaks without somebody.
 */
function useTold(view: ValuesOf<typeof networkView>, fictitious: boolean) {
  const { who, mayLook } = usePositionsWho();
  const pole = who?.facilitates.find(({ slug }) => slug === view.members) ?? who?.facilitates[0];
  const skip = view.size !== 'passeurs' || !mayLook;
  const asked = { view, fictitious, pole: pole?.id, outsiders: view.outsiders, skip };
  const { positions, ...positioning } = usePositions(asked);
  const between = useMemo(
    () =>
      positions
        ? new Map(positions.positions.map(({ actor, betweenness }) => [actor.id, betweenness ?? 0]))
        : nobody,
    [positions],
  );
  const mayTry = useCallback(
    (id: string) => Boolean(who && (who.facilitates.length > 0 || who.actsFor.some((own) => own.id === id))),
    [who],
  );
  return { between, positioning, mayLook, mayTry };
}

/** On the frame of a group there is room for so many letters, beside their count. */
const LONGEST = 32;

/** As much of a name as a frame has room for; the legend has all of it. */
function onFrame(name: string): string {
  const short = name.replace(/ \(.*\)$/, '');
  return short.length > LONGEST ? `${short.slice(0, LONGEST - 1).trimEnd()}…` : short;
}

function useCommunityLabels({ of, terms }: Gathered) {
  const { language } = useLanguage();
  const { none } = useTexts(gatheringTexts);
  return useMemo(() => {
    if (of.size === 0) return undefined;
    const labels = new Map(terms.map(({ code, label }) => [code, onFrame(label[language])]));
    return { labels: [...labels.values()], none, labelOf: (id: string) => labels.get(of.get(id) ?? '') };
  }, [of, terms, none, language]);
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
