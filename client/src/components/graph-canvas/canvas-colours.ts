/** Colours of the page, as its style sheet has them at the moment. */
export interface CanvasColours {
  readonly surface: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly none: string;
  readonly group: string;
  readonly gained: string;
  readonly lost: string;
}

const names: Readonly<Record<keyof CanvasColours, string>> = {
  surface: '--surface',
  ink: '--ink',
  faint: '--ink-3',
  line: '--line-strong',
  accent: '--accent',
  none: '--hue-none',
  group: '--surface-2',
  gained: '--ok',
  lost: '--danger',
};

export function readColours(element: Element): CanvasColours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim() || '#888888';
  return {
    surface: colour(names.surface),
    ink: colour(names.ink),
    faint: colour(names.faint),
    line: colour(names.line),
    accent: colour(names.accent),
    none: colour(names.none),
    group: colour(names.group),
    gained: colour(names.gained),
    lost: colour(names.lost),
  };
}

/** A colour that may be the name of a property of the page, as the drawing needs it. */
export function resolveColour(element: Element, colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return name ? getComputedStyle(element).getPropertyValue(name).trim() || '#888888' : colour;
}

/** A colour between two, both written as #rgb or #rrggbb; the first if they are not. */
export function between(first: string, second: string, share: number): string {
  const a = parts(first);
  const b = parts(second);
  if (!a || !b) return first;
  const mixed = a.map((part, index) => Math.round(part + share * ((b[index] ?? part) - part)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function parts(colour: string): readonly number[] | undefined {
  const long = /^#([\da-f])([\da-f])([\da-f])$/i.test(colour)
    ? colour.replace(/[\da-f]/gi, (digit) => digit + digit)
    : colour;
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long);
  return found?.slice(1).map((part) => Number.parseInt(part, 16));
}

export interface Fill {
  readonly stops: string;
  readonly places: string;
}

/** Colours side by side, as a gradient with sharp steps. */
export function fillOf(colours: readonly string[]): Fill {
  const stops = colours.flatMap((colour) => [colour, colour]);
  const places = colours.flatMap((_, index) => [
    (100 * index) / colours.length,
    (100 * (index + 1)) / colours.length,
  ]);
  return {
    stops: stops.join(' '),
    places: places.map((place) => `${Math.round(place * 100) / 100}%`).join(' '),
  };
}
