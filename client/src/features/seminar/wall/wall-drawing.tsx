import { useEffect, useMemo, useState } from 'react';
import {
  DrawingFault,
  GraphCanvas,
  useLayout,
  type CanvasElements,
  type CanvasMark,
  type Stage,
} from '../../../components/graph-canvas';
import { useScheme } from '../../../lib/colour-scheme';
import { useTexts } from '../../../lib/i18n';
import type { NetworkData } from '../../network';
import { texts } from './texts';

/** The drawing is laid out on a smaller sheet and magnified: names are read from the last row. */
const MAGNIFIED = 1.5;

const whole = { hub: true, fictitious: true, focus: '', asked: new Set<string>() } as const;
const plain = { folded: false, large: false, group: null } as const;
const noNames = { functions: {}, noFunction: '', noTerritory: '', others: '', language: 'fr' } as const;

interface WallDrawingProps {
  readonly network: NetworkData;
  /** Ids of the ties that have just been answered. */
  readonly glowing: ReadonlySet<string>;
  readonly stage: Stage;
}

/** How the explorer draws a network: fetched like the explorer itself, of which it is a part. */
type Explorer = typeof import('../../network');

/** The network, which stays where it is while its ties change their lines. */
export function WallDrawing(props: WallDrawingProps) {
  const [explorer, setExplorer] = useState<Explorer>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    // A wall stands open for hours: after an update its code is gone.
    import('../../network').then(setExplorer, () => setFailed(true));
  }, []);
  if (isFailed) return <DrawingFault />;
  return explorer && <Drawn {...props} explorer={explorer} />;
}

function Drawn({ network, glowing, stage, explorer }: WallDrawingProps & { readonly explorer: Explorer }) {
  const { chooseNetwork, firstLayers, tieIdOf, toElements } = explorer;
  const t = useTexts(texts);
  const { scheme: theme } = useScheme();
  const chosen = useMemo(
    () => chooseNetwork(network, { ...whole, layers: firstLayers }),
    [network, chooseNetwork, firstLayers],
  );
  const elements = useMemo(() => toElements(chosen, plain, noNames), [chosen, toElements]);
  const sheet = useMemo(
    () => ({ width: stage.width / MAGNIFIED, height: stage.height / MAGNIFIED }),
    [stage],
  );
  const layout = useKeptPlaces(elements, sheet);
  const marks = useMemo(() => {
    const near: readonly CanvasMark[] = ['way'];
    const touched = elements.edges.filter(({ id }) => glowing.has(tieIdOf(id) ?? ''));
    const parties = touched.flatMap(({ source, target }) => [source, target]);
    return new Map([...touched.map(({ id }) => id), ...parties].map((id) => [id, near]));
  }, [elements, glowing, tieIdOf]);
  return (
    <GraphCanvas
      elements={elements}
      layout={layout}
      marks={marks}
      theme={theme}
      label={t.canvas(chosen.nodes.length, chosen.ties.length)}
      counts={{ nodes: chosen.nodes.length, ties: chosen.ties.length }}
      onChoose={() => undefined}
      onKey={() => undefined}
      largest={2 * MAGNIFIED}
    />
  );
}

/** Lays out anew only where something came or went: another line alone moves nothing. */
function useKeptPlaces(elements: CanvasElements, sheet: Stage) {
  const [laidOut, setLaidOut] = useState(elements);
  const same = laidOut === elements || shapeOf(laidOut) === shapeOf(elements);
  if (!same) setLaidOut(elements);
  const layout = useLayout(laidOut, sheet);
  const { arranged } = layout;
  return useMemo(
    () =>
      arranged && same && arranged.elements === laidOut
        ? { ...layout, arranged: { ...arranged, elements } }
        : layout,
    [layout, arranged, same, laidOut, elements],
  );
}

function shapeOf({ nodes, edges }: CanvasElements): string {
  return [...nodes, ...edges]
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
