import type { StylesheetJson } from 'cytoscape';

/** Colours of the page, as its style sheet has them at the moment. */
export interface CanvasColours {
  readonly surface: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly neutral: string;
  readonly group: string;
}

const names: Readonly<Record<keyof CanvasColours, string>> = {
  surface: '--surface',
  ink: '--ink',
  faint: '--ink-3',
  accent: '--accent',
  neutral: '--surface-2',
  group: '--surface-2',
};

export function readColours(element: Element): CanvasColours {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, style.getPropertyValue(name).trim() || '#888']),
  ) as unknown as CanvasColours;
}

/** A colour that may be the name of a property of the page, as the drawing needs it. */
export function resolveColour(element: Element, colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return name ? getComputedStyle(element).getPropertyValue(name).trim() || '#888' : colour;
}

const font = '"Source Sans 3 Variable", system-ui, sans-serif';

/** Colour is never alone: shape says type, dash says stance, outline says invented. */
export function canvasStyle(colours: CanvasColours, labelled: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-fill': 'linear-gradient',
        'background-gradient-stop-colors': 'data(stops)' as unknown as string[],
        'background-gradient-stop-positions': 'data(places)' as unknown as string[],
        'background-gradient-direction': 'to-right',
        'border-width': 1.5,
        'border-color': colours.surface,
        label: labelled ? 'data(label)' : '',
        'font-family': font,
        'font-size': 12.5,
        'min-zoomed-font-size': 7,
        color: colours.ink,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '104px',
        'text-outline-width': 2.5,
        'text-outline-color': colours.surface,
        'text-outline-opacity': 0.95,
      },
    },
    { selector: 'node[?large]', style: { label: 'data(label)', 'font-size': 14, 'font-weight': 600 } },
    {
      selector: 'node[?small]',
      style: {
        'border-color': colours.ink,
        'border-width': 1.5,
        'font-size': 11,
        'font-style': 'italic',
        color: colours.faint,
      },
    },
    { selector: 'node[?hollow]', style: { 'border-color': colours.faint, 'border-width': 1.8 } },
    {
      selector: 'node[?marked]',
      style: { 'border-style': 'dashed', 'border-color': colours.ink, 'border-width': 2 },
    },
    {
      selector: ':parent',
      style: {
        shape: 'round-rectangle',
        'background-fill': 'solid',
        'background-color': colours.group,
        'background-opacity': 0.55,
        'border-width': 0,
        label: 'data(label)',
        'text-valign': 'top',
        'text-margin-y': -2,
        'font-size': 15,
        'font-weight': 600,
        color: colours.faint,
        padding: '18px',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': colours.faint,
        'curve-style': 'bezier',
        'target-arrow-color': colours.faint,
        'source-arrow-color': colours.faint,
        'arrow-scale': 0.9,
      },
    },
    { selector: 'edge[line = "dashed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    {
      selector: 'edge[line = "dotted"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], width: 2.6 },
    },
    { selector: 'edge[?forward]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[?backward]', style: { 'source-arrow-shape': 'triangle' } },
    { selector: '.uncertain', style: { opacity: 0.5 } },
    {
      selector: 'edge.near',
      style: {
        width: 3,
        'line-color': colours.accent,
        'target-arrow-color': colours.accent,
        'source-arrow-color': colours.accent,
      },
    },
    { selector: 'node.near', style: { label: 'data(label)', 'min-zoomed-font-size': 0 } },
    {
      selector: '.way',
      style: {
        'line-color': colours.accent,
        width: 4,
        'border-color': colours.accent,
        'border-width': 4,
      } as never,
    },
    {
      selector: 'node.chosen',
      style: {
        label: 'data(label)',
        'border-color': colours.accent,
        'border-width': 4,
        'border-style': 'solid',
        'font-weight': 700,
        'min-zoomed-font-size': 0,
      },
    },
    { selector: '.faded', style: { opacity: 0.12, label: '' } },
  ];
}
