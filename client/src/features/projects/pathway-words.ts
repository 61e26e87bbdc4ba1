import { projectSteps } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';
import type { Flow, Stop } from './pathway-layout';
import { texts } from './texts';

type Words = (typeof texts)['fr'];

/** The two sides of a flow in words. */
export function sidesOf(
  flow: Flow,
  stops: ReadonlyMap<string, Stop>,
  t: Words,
  language: Language,
  withActors: boolean,
): { readonly from: string; readonly to: string } {
  const word = (id: string | null, other: string) => {
    const stop = id === null ? undefined : stops.get(id);
    return stop ? stopWords(stop, t, language, withActors) : other;
  };
  return { from: word(flow.from, t.entry), to: word(flow.to, flow.end ? t.ends[flow.end] : '') };
}

function stopWords(stop: Stop, t: Words, language: Language, withActors: boolean): string {
  const step = termLabel(projectSteps, stop.step, language);
  return withActors ? t.at(step, stop.actor?.name ?? t.unseen) : step;
}

/** Sentences that say what the drawing shows: computed, the most frequent passage and where most pathways stop. */
export function sentencesOf(
  flows: readonly Flow[],
  counted: number,
  stops: ReadonlyMap<string, Stop>,
  t: Words,
  language: Language,
  withActors: boolean,
): string[] {
  const most = largest(flows.filter(({ from, to }) => from !== null && to !== null));
  const stopped = largest(flows.filter(({ end }) => end === 'STOPPED'));
  const sides = (flow: Flow) => sidesOf(flow, stops, t, language, withActors);
  return [
    t.counted(counted),
    ...(most ? [t.most(sides(most).from, sides(most).to, most.count)] : []),
    ...(stopped ? [t.stopsMost(sides(stopped).from, stopped.count)] : []),
  ];
}

/** The one with the highest count, where no other has the same. */
function largest(flows: readonly Flow[]): Flow | undefined {
  const [first, second] = [...flows].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first : undefined;
}
