import { linesOf } from '../../../components/graph-canvas/layout/lines';
import { round } from '../../../components/graph-canvas/vector/outlines';
import { textLines, vectorPicture } from '../../../components/graph-canvas/vector/vector-picture';
import type { ArrangedElements, Marks } from '../../../components/graph-canvas';
import type { CanvasColours } from '../../../components/graph-canvas/canvas-colours';
import type { Language } from '../../../lib/i18n';
import { xmlElement, xmlText } from '../../../lib/xml';
import type { About } from './about';

/** What is drawn on a sheet. */
export interface Sheet {
  readonly about: About;
  readonly arranged: ArrangedElements;
  readonly marks: Marks;
  readonly colours: CanvasColours;
  /** What a colour of the elements is in this scheme. */
  readonly resolve: (colour: string) => string;
  readonly language: Language;
  /** What the marks of the drawing mean, within a width from a point on, and where that ends. */
  readonly legend?: (
    x: number,
    y: number,
    width: number,
  ) => { readonly drawn: string; readonly bottom: number };
}

const MARGIN = 28;
const LEAST_WIDTH = 760;
const TITLE = 26;
const TEXT = 14;
const NOTE = 12;

/** A drawing as a sheet that stands by itself: title, picture, legend, who says so, when and where it was made. */
export function sheetOf({ about, arranged, marks, colours, resolve, language, legend }: Sheet): string {
  const picture = vectorPicture(arranged, marks, colours, resolve);
  const drawing = { width: picture.box.x2 - picture.box.x1, height: picture.box.y2 - picture.box.y1 };
  const inner = Math.max(LEAST_WIDTH, drawing.width);
  const parts: string[] = [];
  let top = MARGIN;
  const say = (text: string, size: number, attributes: Readonly<Record<string, string | number>>): void => {
    const broken = linesOf(text, size, inner);
    parts.push(textLines(broken, { x: MARGIN, y: top + size }, size, attributes));
    top += broken.length * size * 1.18 + size * 0.4;
  };
  say(about.title, TITLE, { fill: colours.ink, 'font-weight': 600 });
  say(about.what, TEXT, { fill: colours.ink });
  top += MARGIN / 2;
  const left = MARGIN + (inner - drawing.width) / 2;
  const move = `translate(${round(left - picture.box.x1)} ${round(top - picture.box.y1)})`;
  parts.push(xmlElement('g', { id: 'network', transform: move }, `\n${picture.content}\n`));
  top += drawing.height + MARGIN;
  const explained = legend?.(MARGIN, top, inner);
  if (explained) {
    parts.push(explained.drawn);
    top = explained.bottom;
  }
  for (const note of about.notes) say(note, NOTE, { fill: colours.faint });
  const [width, height] = [Math.ceil(inner + 2 * MARGIN), Math.ceil(top + MARGIN / 2)];
  const paper = xmlElement('rect', { width, height, fill: colours.surface });
  const inside = [
    xmlElement('title', {}, xmlText(about.title)),
    xmlElement('desc', {}, xmlText([about.what, ...about.notes].join('\n'))),
    paper,
    ...parts,
  ].join('\n');
  const names = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': language,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('svg', names, `\n${inside}\n`)}\n`;
}
