/** What is drawn: plain data, so that the drawing library stays in this folder. */
export interface CanvasNode {
  readonly id: string;
  readonly label: string;
  /** A shape of cytoscape. */
  readonly shape: string;
  /** Colours side by side; none for an empty one. */
  readonly colours: readonly string[];
  readonly size: number;
  /** Stands for a tie of several: small, and its label gives way to those of others. */
  readonly small?: boolean;
  /** Filled with the colour of the paper: no one who acts, but something acted on. */
  readonly hollow?: boolean;
  /** Colour of its outline, where that says something. */
  readonly stroke?: string;
  /** Drawn with a broken outline. */
  readonly marked?: boolean;
  /** Group that holds it. */
  readonly parent?: string;
}

export interface CanvasEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Read when the pointer is on it. */
  readonly label: string;
  /** What is dotted is struck through as well. */
  readonly line: 'solid' | 'dashed' | 'dotted';
  /** Its colour; without it that of plain lines. */
  readonly stroke?: string;
  readonly arrow: 'none' | 'forward' | 'backward' | 'both';
  /** Of a line that stands for many ties: pixels, and how much of it is seen, for such lines lie over each other. */
  readonly width?: number;
  readonly opacity?: number;
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
export type CanvasMark =
  'faded' | 'aside' | 'lit' | 'near' | 'chosen' | 'uncertain' | 'way' | 'gained' | 'kept' | 'lost';

export type Marks = ReadonlyMap<string, readonly CanvasMark[]>;

export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = Readonly<Record<string, Position>>;

/** Where everything is, together with what it is. */
export interface ArrangedElements {
  readonly elements: CanvasElements;
  readonly positions: Positions;
  /** How long it took, beside the page. */
  readonly milliseconds: number;
}

/** The sheet that is drawn on. Nothing follows each pixel of a window: another sheet is another picture. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** What the page may ask of the drawing. */
export interface CanvasHandle {
  readonly fit: () => void;
  /** Brings elements into the frame, if they are not. */
  readonly reveal: (ids: readonly string[]) => void;
  readonly zoom: (factor: number) => void;
  /** The drawing as a picture, at twice its size on the screen. */
  readonly picture: () => string | undefined;
  /** What is drawn, once everything has its place. */
  readonly drawn: () => { readonly arranged: ArrangedElements; readonly marks: Marks } | undefined;
}
