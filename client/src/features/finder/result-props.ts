import type { LinkedThing } from '../facts';
import type { FinderView } from './view';

/** What each part of a result is given. */
export interface ResultProps {
  readonly view: FinderView;
  /** The structures that the viewer acts for. */
  readonly mine: readonly LinkedThing[];
  readonly onChange: (patch: Partial<FinderView>) => void;
}
