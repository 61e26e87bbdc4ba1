import type { StylesheetJson } from 'cytoscape';
import type { CanvasColours } from './canvas-colours';
import { label } from './layout/boxes';

const font = '"Source Sans 3 Variable", system-ui, sans-serif';

const beside = { 'text-valign': 'center', 'text-margin-y': 0 } as const;

/** Colour is never alone: shape says type, dash says stance, outline says invented. */
export function canvasStyle(colours: CanvasColours): StylesheetJson {
  return [...nodes(colours), ...edges(colours), ...marks(colours)];
}

function nodes(colours: CanvasColours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        // Said, though it is so anyway: of what never had an opacity the library orders everything anew.
        opacity: 1,
        'border-width': 1.5,
        'border-color': colours.surface,
        'font-family': font,
        'font-size': 'data(type)' as unknown as number,
        'line-height': label.line,
        'min-zoomed-font-size': 7,
        color: colours.ink,
        'text-valign': 'bottom',
        'text-margin-y': label.gap,
        'text-wrap': 'wrap',
        // The lines are broken already.
        'text-max-width': '1000px',
        'text-outline-width': 2,
        'text-outline-color': colours.surface,
      },
    },
    // Not of groups, which have none of it: the library would complain of each, again and again.
    {
      selector: 'node[size]',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-fill': 'linear-gradient',
        'background-gradient-stop-colors': 'data(stops)' as unknown as string[],
        'background-gradient-stop-positions': 'data(places)' as unknown as string[],
        'background-gradient-direction': 'to-right',
      },
    },
    { selector: 'node.labelled', style: { label: 'data(label)' } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -label.gap } },
    { selector: 'node.right', style: { ...beside, 'text-halign': 'right', 'text-margin-x': label.gap } },
    { selector: 'node.left', style: { ...beside, 'text-halign': 'left', 'text-margin-x': -label.gap } },
    // Of large nodes, and of groups.
    { selector: 'node[type > 13]', style: { 'font-weight': 600 } },
    { selector: 'node[?plain]', style: { 'border-color': colours.none, 'border-width': 1.6 } },
    { selector: 'node[?hollow]', style: { 'border-color': colours.faint, 'border-width': 1.8 } },
    {
      selector: 'node[?small]',
      style: {
        'border-color': colours.faint,
        'border-width': 1.6,
        'font-style': 'italic',
        color: colours.faint,
      },
    },
    { selector: 'node[stroke]', style: { 'border-color': 'data(stroke)' } },
    {
      selector: 'node[?marked]',
      style: { 'border-style': 'dashed', 'border-color': colours.ink, 'border-width': 2 },
    },
    {
      selector: ':parent',
      style: {
        shape: 'round-rectangle',
        'background-color': colours.group,
        'background-opacity': 0.6,
        'border-width': 0,
        label: 'data(label)',
        'text-valign': 'top',
        'text-margin-y': 24,
        color: colours.ink,
        'text-background-color': colours.group,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        padding: '26px',
        events: 'no',
      },
    },
  ];
}

function edges(colours: CanvasColours): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        opacity: 1,
        width: 1.5,
        ...inColour(colours.line),
        'curve-style': 'bezier',
        'arrow-scale': 0.9,
        'font-family': font,
        'text-wrap': 'wrap',
        'text-max-width': '160px',
        color: colours.ink,
        'text-background-color': colours.surface,
        'text-background-opacity': 0.92,
        'text-background-padding': '3px',
      },
    },
    { selector: 'edge[line != "solid"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    {
      selector: 'edge[line = "dotted"]',
      style: {
        'line-dash-pattern': [2, 4],
        width: 2.6,
        'mid-target-arrow-shape': 'tee',
        'arrow-scale': 1.2,
      },
    },
    { selector: 'edge[stroke]', style: inColour('data(stroke)') },
    {
      selector: 'edge[width]',
      style: {
        width: 'data(width)',
        opacity: 'data(opacity)' as unknown as number,
        'curve-style': 'straight',
      },
    },
    // Among blocks every line crosses others: they wait to be pointed at.
    { selector: 'edge[?thin]', style: { width: 1, opacity: 0.55 } },
    { selector: 'edge[?forward]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[?backward]', style: { 'source-arrow-shape': 'triangle' } },
  ];
}

/** A line, its arrows and the bar that strikes it through. */
function inColour(colour: string) {
  return {
    'line-color': colour,
    'target-arrow-color': colour,
    'source-arrow-color': colour,
    'mid-target-arrow-color': colour,
  };
}

function marks(colours: CanvasColours): StylesheetJson {
  const accented = inColour(colours.accent);
  return [
    { selector: '.uncertain', style: { opacity: 0.5 } },
    // Of two days that are compared, colour says what became of a tie, and not its kind. Not by colour alone: what was
    // gained is thick, what was lost is struck through.
    { selector: 'edge.kept', style: inColour(colours.line) },
    { selector: 'node.kept', style: { 'border-color': colours.faint } },
    { selector: 'edge.gained', style: { width: 3.4, ...inColour(colours.gained) } },
    {
      selector: 'edge.lost',
      style: {
        ...inColour(colours.lost),
        width: 2.2,
        'mid-target-arrow-shape': 'tee',
        'arrow-scale': 1.5,
      },
    },
    { selector: 'node.gained', style: { 'border-color': colours.gained, 'border-width': 3.4 } },
    { selector: 'node.lost', style: { 'border-color': colours.lost, 'border-width': 1.6 } },
    // What has a colour of its own keeps it, for it says something.
    { selector: 'edge.near', style: { width: 3 } },
    { selector: 'edge.lit', style: accented },
    { selector: 'edge[width].lit', style: { opacity: 0.8 } },
    { selector: 'edge[!stroke].near, edge[!stroke].hot', style: accented },
    { selector: 'edge.way', style: { width: 4, ...accented } },
    {
      selector: 'node.way',
      style: { 'border-color': colours.accent, 'border-width': 3 },
    },
    {
      selector: 'node.chosen',
      style: {
        'border-color': colours.accent,
        'border-width': 4,
        'border-style': 'solid',
        'font-weight': 700,
        'min-zoomed-font-size': 0,
        'z-index': 3,
      },
    },
    { selector: '.aside', style: { opacity: 0.3 } },
    { selector: '.faded', style: { opacity: 0.12, label: '' } },
    { selector: 'edge.hot', style: { width: 2.6, opacity: 1, 'z-index': 2 } },
    { selector: 'edge.named', style: { label: 'data(label)', 'z-index': 4 } },
    {
      selector: 'node.hot',
      style: { opacity: 1, 'min-zoomed-font-size': 0, 'z-index': 4 },
    },
    // Of the ties among what is pointed at, their lines are enough: their names would cover each other.
    { selector: 'node.hot[!small], node.named', style: { label: 'data(label)' } },
  ];
}
