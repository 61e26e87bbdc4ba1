import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { canvasStyle, readColours, resolveColour } from './canvas-style';
import classes from './graph-canvas.module.css';
import type { CanvasElements, CanvasHandle, Marks, Positions } from './types';

interface GraphCanvasProps {
  readonly elements: CanvasElements;
  readonly positions: Positions | undefined;
  readonly marks: Marks;
  /** Changes when the colours of the page do. */
  readonly theme: string;
  /** Says what the drawing is and how to move in it. */
  readonly label: string;
  readonly onChoose: (id: string | undefined) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly handle?: Ref<CanvasHandle>;
}

/** Above so many nodes only the large ones are labelled. */
const LABEL_ALL = 150;

/** A drawing of nodes and edges: made anew for other elements or colours, only marked anew for other marks. */
export function GraphCanvas({
  elements,
  positions,
  marks,
  theme,
  label,
  onChoose,
  onKey,
  handle,
}: GraphCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const core = useRef<Core | undefined>(undefined);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  }, [onChoose]);

  useEffect(() => {
    const container = host.current;
    if (!container || !positions) return;
    const graph = cytoscape({
      container,
      elements: definitions(container, elements, positions),
      style: canvasStyle(readColours(container), elements.nodes.length <= LABEL_ALL),
      layout: { name: 'preset' },
      minZoom: 0.15,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
    });
    graph.on('tap', (event) => {
      const id: unknown = event.target === graph ? undefined : event.target.id();
      choose.current(typeof id === 'string' ? id : undefined);
    });
    graph.on('mouseover', 'node', () => container.setAttribute('data-over', 'true'));
    graph.on('mouseout', 'node', () => container.removeAttribute('data-over'));
    fitAll(graph);
    core.current = graph;
    const watcher = new ResizeObserver(() => graph.resize());
    watcher.observe(container);
    return () => {
      watcher.disconnect();
      core.current = undefined;
      graph.destroy();
    };
  }, [elements, positions, theme]);

  useEffect(() => {
    const graph = core.current;
    if (!graph) return;
    graph.batch(() => {
      graph.elements().forEach((element) => {
        element.classes((marks.get(element.id()) ?? []) as string[]);
      });
    });
  }, [marks, elements, positions, theme]);

  useImperativeHandle(handle, () => ({
    fit: (ids) => {
      const graph = core.current;
      if (!graph) return;
      if (!ids || ids.length === 0) fitAll(graph);
      else
        graph.fit(
          graph.nodes().filter((node) => ids.includes(node.id())),
          70,
        );
    },
    zoom: (factor) => {
      const graph = core.current;
      if (graph)
        graph.zoom({
          level: graph.zoom() * factor,
          renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
        });
    },
    picture: () =>
      core.current?.png({
        full: true,
        scale: 2,
        bg: host.current ? readColours(host.current).surface : '#fff',
      }),
  }));

  return (
    // A drawing that is moved in with the keyboard is an application of its own; its words say how.
    <div
      role="application"
      aria-label={label}
      tabIndex={0}
      className={classes.canvas}
      onKeyDown={onKey}
      data-testid="network-canvas"
      data-ready={positions !== undefined}
      data-nodes={elements.nodes.length}
      data-edges={elements.edges.length}
    >
      <div ref={host} className={classes.host} aria-hidden="true" />
    </div>
  );
}

function fitAll(graph: Core): void {
  graph.fit(undefined, 36);
  if (graph.zoom() > 1.4) {
    graph.zoom(1.4);
    graph.center();
  }
}

function definitions(
  host: Element,
  { nodes, edges, groups }: CanvasElements,
  positions: Positions,
): ElementDefinition[] {
  return [
    ...groups.map(({ id, label }) => ({ data: { id, label } })),
    ...nodes.map((node) => ({
      data: {
        ...node,
        ...fill(host, node.colours),
        large: node.size >= 40,
        hollow: node.colours.length === 0,
      },
      position: { ...(positions[node.id] ?? { x: 0, y: 0 }) },
    })),
    ...edges.map((edge) => ({
      data: {
        ...edge,
        forward: edge.arrow === 'forward' || edge.arrow === 'both',
        backward: edge.arrow === 'backward' || edge.arrow === 'both',
      },
    })),
  ];
}

/** Colours side by side, as a gradient with sharp steps. */
function fill(host: Element, colours: readonly string[]): { stops: string; places: string } {
  const known = (colours.length === 0 ? ['var(--hue-none)'] : colours).map((colour) =>
    resolveColour(host, colour),
  );
  const stops = known.flatMap((colour) => [colour, colour]);
  const places = known.flatMap((_, index) => [
    (100 * index) / known.length,
    (100 * (index + 1)) / known.length,
  ]);
  return { stops: stops.join(' '), places: places.map((place) => `${place}%`).join(' ') };
}
