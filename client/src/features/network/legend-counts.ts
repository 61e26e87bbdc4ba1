import type { Term } from '@maillage/graph-schema/vocabulary';
import type { Chosen } from './network-data';
import { atThatTime } from './emphasis';
import { NO_FUNCTION } from './view-address';

type Counts = ReadonlyMap<string, number>;

export interface LegendCounts {
  readonly kinds: Counts;
  readonly stances: Counts;
  readonly modalities: Counts;
  readonly functions: Counts;
  readonly types: Counts;
  readonly territories: Counts;
}

/** How often each entry of the legend is in the drawing. An actor with two functions counts for both. */
export function legendCounts({ nodes, ties }: Pick<Chosen, 'nodes' | 'ties'>): LegendCounts {
  const actors = nodes.filter((node) => node.kind === 'ACTOR');
  return {
    kinds: counting(ties.map((tie) => tie.kind)),
    stances: counting(ties.map((tie) => tie.stance)),
    modalities: counting(ties.map((tie) => tie.modality)),
    functions: counting(
      actors.flatMap((node): string[] => (node.functions.length > 0 ? node.functions : [NO_FUNCTION])),
    ),
    types: counting(nodes.map((node) => node.actorType ?? node.kind)),
    territories: counting(actors.flatMap((node) => node.territoryCode ?? [])),
  };
}

/** The same of what is there on the day that is looked at, or on the days that are compared. */
export function legendCountsThen(chosen: Chosen, time: Parameters<typeof atThatTime>[1]): LegendCounts {
  return legendCounts(atThatTime(chosen, time));
}

/** The territories that actors of the drawing are said to be in. */
export function territoryTermsOf(nodes: Chosen['nodes']): readonly Term[] {
  const named = new Map(
    nodes.flatMap(({ kind, territoryCode, territoryName }) =>
      kind === 'ACTOR' && territoryCode && territoryName ? [[territoryCode, territoryName] as const] : [],
    ),
  );
  return [...named]
    .map(([code, name]) => ({ code, label: { fr: name, en: name }, definition: { fr: name, en: name } }))
    .sort((a, b) => a.label.fr.localeCompare(b.label.fr, 'fr'));
}

export function counting(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
