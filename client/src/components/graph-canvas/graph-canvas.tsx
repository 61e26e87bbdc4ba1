import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { DrawingFault } from './drawing-fault';
import { DrawnGraph } from './drawn-graph';
import classes from './graph-canvas.module.css';
import type { CanvasElements, CanvasHandle, Marks } from './types';
import type { Layout } from './use-layout';

interface GraphCanvasProps {
  /** What is to be drawn; what is drawn until it is arranged may be something before it. */
  readonly elements: CanvasElements;
  readonly layout: Layout;
  readonly marks: Marks;
  /** Changes when the colours of the page do. */
  readonly theme: string;
  /** Says what the drawing is and how to move in it. */
  readonly label: string;
  /** How many things are brought out, for whoever watches from outside. */
  readonly counts: { readonly nodes: number; readonly ties: number };
  readonly onChoose: (id: string | undefined) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly handle?: Ref<CanvasHandle>;
  /** How far the drawing may be magnified to fill its frame: more where it is read from afar. */
  readonly largest?: number;
}

/** A drawing of nodes and edges. Other marks change classes only; other elements move to their places. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { elements, layout, marks, theme, label, counts, onChoose, onKey, handle, largest } = props;
  const { arranged, isFailed } = layout;
  const host = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLImageElement>(null);
  const drawn = useRef<DrawnGraph | undefined>(undefined);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  }, [onChoose]);

  useEffect(() => {
    if (!host.current) return;
    const graph = new DrawnGraph(host.current, (id) => choose.current(id), largest);
    drawn.current = graph;
    // On paper: a picture in the colours of paper, for the canvas would be that of the screen.
    const media = window.matchMedia('print');
    const onPrint = (): void => {
      graph.recolour();
      if (media.matches && paper.current) paper.current.src = graph.picture() ?? '';
    };
    media.addEventListener('change', onPrint);
    return () => {
      media.removeEventListener('change', onPrint);
      drawn.current = undefined;
      graph.end();
    };
  }, [largest]);

  useEffect(() => {
    if (arranged) drawn.current?.draw(arranged);
  }, [arranged]);
  useEffect(() => drawn.current?.recolour(), [theme]);
  useEffect(() => drawn.current?.mark(marks), [marks, arranged]);

  useImperativeHandle(handle, () => ({
    fit: () => drawn.current?.fit(),
    reveal: (ids) => drawn.current?.reveal(ids),
    zoom: (factor) => drawn.current?.zoom(factor),
    picture: () => drawn.current?.picture(),
    drawn: () => (arranged?.elements === elements ? { arranged, marks } : undefined),
  }));

  return (
    <>
      {/* A drawing that is moved in with the keyboard is an application of its own; its words say how. */}
      <div
        role="application"
        aria-label={label}
        tabIndex={0}
        className={classes.canvas}
        onKeyDown={onKey}
        data-testid="network-canvas"
        data-ready={arranged?.elements === elements}
        data-nodes={counts.nodes}
        data-ties={counts.ties}
        data-layout-ms={arranged ? Math.round(arranged.milliseconds) : undefined}
      >
        <div ref={host} className={classes.host} aria-hidden="true" />
        <img ref={paper} className={classes.paper} alt="" />
      </div>
      {isFailed && <DrawingFault />}
    </>
  );
}
