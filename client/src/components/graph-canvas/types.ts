/** What is drawn: plain data, so that the drawing library stays in this folder. */
export interface CanvasNode {
  readonly id: string;
  readonly label: string;
  /** A shape of cytoscape. */
  readonly shape: string;
  /** Colours side by side; none for an empty one. */
  readonly colours: readonly string[];
  readonly size: number;
  readonly small?: boolean;
  /** Drawn with a broken outline. */
  readonly marked?: boolean;
  /** Group that holds it. */
  readonly parent?: string;
}

export interface CanvasEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly arrow: 'none' | 'forward' | 'backward' | 'both';
}

export interface CanvasGroup {
  readonly id: string;
  readonly label: string;
}

export interface CanvasElements {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly groups: readonly CanvasGroup[];
}

/** What is said of an element at the moment: changes without a new drawing. */
export type CanvasMark = 'faded' | 'near' | 'chosen' | 'uncertain' | 'way';

export type Marks = ReadonlyMap<string, readonly CanvasMark[]>;

export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = Readonly<Record<string, Position>>;

/** What the page may ask of the drawing. */
export interface CanvasHandle {
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoom: (factor: number) => void;
  /** The drawing as a picture, at twice its size on the screen. */
  readonly picture: () => string | undefined;
}
