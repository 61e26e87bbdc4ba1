import cytoscape, { type Core } from 'cytoscape';
import { readColours } from './canvas-colours';
import { canvasStyle } from './canvas-style';
import { drawElements, extentOf, recolour } from './draw-elements';
import { followPointer } from './hover';
import { classesOf } from './classes-of';
import { giveClasses } from './give-classes';
import { GradualClasses } from './gradual-classes';
import { magnificationAt } from './legible';
import type { ArrangedElements, Marks } from './types';
import { viewFor } from './view-for';

const PADDING = 26;
/** Nothing is shown larger than this by itself. */
const LARGEST = 1.2;
/** What takes a smaller part of the frame than this is brought nearer. */
const SMALL = 0.7;
const MOVE = 280;

/** The drawing library, behind the few verbs that a drawing here knows. */
export class DrawnGraph {
  private readonly core: Core;
  private readonly watcher: ResizeObserver;
  private arranged: ArrangedElements | undefined;
  private readonly classes: GradualClasses;
  /** What is to be in the frame; none of it in particular is all. */
  private framed: ReadonlySet<string> = new Set();
  /** Whether somebody has moved or zoomed the sheet: then it is left where it is. */
  private moved = false;
  /** Those of what is drawn, once they are known. */
  private marks: Marks | undefined;
  /** How much larger than the sheet names are drawn. */
  private magnified = 1;

  constructor(
    private readonly host: HTMLElement,
    onChoose: (id: string | undefined) => void,
    private readonly largest = LARGEST,
  ) {
    this.core = cytoscape({
      container: host,
      style: canvasStyle(readColours(host)),
      layout: { name: 'preset' },
      minZoom: 0.1,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
    });
    this.classes = new GradualClasses(
      (changes) => giveClasses(this.core, changes),
      () => this.core.forceRender(),
    );
    this.core.on('tap', ({ target }) => {
      const id: unknown = target === this.core ? undefined : target.id();
      onChoose(typeof id === 'string' ? id : undefined);
    });
    this.core.on('dragpan scrollzoom pinchzoom', () => {
      this.moved = true;
    });
    this.core.on('zoom', () => this.makeLegible());
    followPointer(this.core, host);
    this.watcher = new ResizeObserver(() => {
      this.core.resize();
      if (!this.moved) this.show(false);
    });
    this.watcher.observe(host);
  }

  /** Draws other elements; those that were there before move to their new places. */
  draw(arranged: ArrangedElements): void {
    const first = this.arranged === undefined;
    this.arranged = arranged;
    this.classes.begin();
    this.moved = false;
    this.magnified = 1;
    this.marks = undefined;
    drawElements(this.core, this.host, arranged, readColours(this.host));
    const quick = !first && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const { id } of arranged.elements.nodes) {
      const position = arranged.positions[id];
      const node = this.core.$id(id);
      if (!position) continue;
      if (quick) node.animate({ position: { ...position } }, { duration: MOVE });
      else node.position({ ...position });
    }
    this.show(quick);
    this.makeLegible();
  }

  /**
   * Changes the classes of the elements whose marks have changed, and of no other: of many, some with each picture,
   * for the library computes the look of all that changed in one go.
   */
  mark(marks: Marks): void {
    this.marks = marks;
    this.classes.become(this.arranged ? classesOf(this.arranged, marks, this.magnified) : new Map());
  }

  recolour(): void {
    const colours = readColours(this.host);
    this.core.batch(() => {
      if (this.arranged) recolour(this.core, this.host, this.arranged, colours);
      this.core.style(canvasStyle(colours));
    });
  }

  fit(): void {
    this.moved = false;
    this.framed = new Set();
    this.show(true);
  }

  /** Brings elements into the frame, and nearer if they are small in it; none of them is all of them again. */
  reveal(ids: readonly string[]): void {
    if (ids.length === 0 && this.framed.size > 0) return this.fit();
    this.framed = new Set(ids);
    const box = this.arranged && extentOf(this.arranged, this.framed);
    if (!box || ids.length === 0) return;
    const view = this.core.extent();
    const inside = box.x1 >= view.x1 && box.y1 >= view.y1 && box.x2 <= view.x2 && box.y2 <= view.y2;
    const share = Math.max((box.x2 - box.x1) / view.w, (box.y2 - box.y1) / view.h);
    if (inside && (share > SMALL || this.core.zoom() >= this.largest)) return;
    this.moved = false;
    this.moveTo(box, true);
  }

  zoom(factor: number): void {
    this.moved = true;
    const middle = { x: this.core.width() / 2, y: this.core.height() / 2 };
    this.core.zoom({ level: this.core.zoom() * factor, renderedPosition: middle });
  }

  picture(): string | undefined {
    if (this.core.elements().empty()) return undefined;
    this.classes.finish();
    return this.core.png({ full: true, scale: 2, maxWidth: 8000, bg: readColours(this.host).surface });
  }

  end(): void {
    this.watcher.disconnect();
    this.classes.end();
    this.core.destroy();
  }

  /** Of a sheet that is seen from afar the names are drawn larger, and fewer of them: those that there is room for. */
  private makeLegible(): void {
    const magnified = magnificationAt(this.core.zoom(), this.arranged?.elements.groups.length);
    if (magnified === this.magnified) return;
    this.magnified = magnified;
    this.core.nodes().forEach((node) => {
      node.style('font-size', magnified * node.data('type'));
    });
    if (this.marks) this.mark(this.marks);
  }

  private show(quick: boolean): void {
    const box = this.arranged && (extentOf(this.arranged, this.framed) ?? extentOf(this.arranged));
    if (box) this.moveTo(box, quick);
  }

  private moveTo(box: Parameters<typeof viewFor>[0], animated: boolean): void {
    const sheet = { width: this.core.width(), height: this.core.height() };
    if (sheet.width === 0 || sheet.height === 0) return;
    const view = viewFor(box, sheet, PADDING, this.largest);
    const still = !animated || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.core.stop();
    if (still) this.core.viewport({ zoom: view.zoom, pan: view.pan });
    else this.core.animate({ zoom: view.zoom, pan: view.pan }, { duration: MOVE });
  }
}
