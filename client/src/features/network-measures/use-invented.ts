import { useFictitious } from '../../lib/kept-params';
import type { ValuesOf } from '../../lib/url-state';
import type { networkView } from '../network';

/**
 * Whether invented records count here, and whether there is a choice: never unless they are asked for, and where what is
 * measured is itself invented (`isItself`) always.
 */
export function useInvented(view: Pick<ValuesOf<typeof networkView>, 'invented'>, isItself = false) {
  const { shown } = useFictitious();
  return { counts: shown && (view.invented || isItself), isChoice: shown && !isItself };
}
