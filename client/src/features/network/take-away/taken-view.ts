import type { ArrangedElements, CanvasElements, Marks } from '../../../components/graph-canvas';
import type { CanvasColours } from '../../../components/graph-canvas/canvas-colours';
import type { Language } from '../../../lib/i18n';
import type { Brought } from '../emphasis';
import type { MeasuredColumn } from '../measured-columns';
import type { NodeData, TieData } from '../network-data';
import type { Sources } from './read-sources';

/** What is shown at the moment, and what a file about it has to know besides. */
export interface TakenView {
  readonly shown: Brought;
  readonly elements: CanvasElements;
  readonly marks: Marks;
  /** Where everything is, once that is known. */
  readonly arranged: ArrangedElements | undefined;
  /** What gathering and size say of each party. */
  readonly measured: readonly MeasuredColumn[];
  readonly focus: NodeData | undefined;
  /** Of what is shown, ties too large to be drawn as pairs; and what the database holds beyond what is read. */
  readonly tooLarge: number;
  readonly omitted: number;
  /** As the address says it: a year, month or day. */
  readonly day: string | null;
  readonly compared: string | null;
  readonly knownOn: string | null;
  /** Undefined where they could not be read. */
  readonly sources: Sources | undefined;
  readonly language: Language;
  /** The address of this view. */
  readonly address: string;
  /** ISO day. */
  readonly today: string;
  readonly colours: CanvasColours;
  /** What a colour of the elements is in this scheme. */
  readonly resolve: (colour: string) => string;
}

/** Whether an element is brought out: what is faded has no name, in no file. */
export function isShown({ marks }: Pick<TakenView, 'marks'>, id: string): boolean {
  return !(marks.get(id)?.includes('faded') ?? false);
}

/** The documents that say the ties that are shown, in the order of their keys; and how many ties none says. */
export function documentsOf(ties: readonly TieData[], sources: Sources) {
  const names = new Map<string, string>();
  let without = 0;
  for (const { id } of ties) {
    const said = sources.get(id) ?? [];
    if (said.length === 0) without += 1;
    for (const { key, name } of said) names.set(key, name);
  }
  const documents = [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => a.key.localeCompare(b.key));
  return { documents, without };
}
