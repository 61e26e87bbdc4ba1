import { useFictitious } from '../../lib/kept-params';
import type { ValuesOf } from '../../lib/url-state';
import type { networkView } from '../network';

/**
 * Whether invented records count here, whether there is a choice, and what the map is asked for to count the same: never unless they are asked for, and where what is
 * measured is itself invented (`isItself`) always.
 */
export function useInvented(view: Pick<ValuesOf<typeof networkView>, 'invented'>, isItself = false) {
  const { shown } = useFictitious();
  const counts = shown && (view.invented || isItself);
  // The map counts what it shows: to show what is told here, it hides what does not count here.
  const onMap: Readonly<Record<string, string>> = counts ? {} : { demo: '0' };
  return { counts, isChoice: shown && !isItself, onMap };
}
