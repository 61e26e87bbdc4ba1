import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { useTerm } from '../../lib/terms';
import type { EntryFact } from './entry';

/** Longest name that is made up for a tie, in characters. */
const LONGEST = 200;

/** How a tie is called that is given no title: its kind, and who takes part. */
export function useTieName(): (fact: EntryFact) => string {
  const term = useTerm();
  return ({ kind, participants }) => {
    const who = participants.map((one) => one.name).join(', ');
    return (kind && who ? `${term(tieKinds, kind)} – ${who}` : '').slice(0, LONGEST);
  };
}
