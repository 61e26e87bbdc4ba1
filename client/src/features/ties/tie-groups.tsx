import { tieKinds } from '@maillage/graph-schema/vocabulary';
import { MoreList } from '../../components/more-list';
import { useTerm } from '../../lib/terms';
import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';
import { TieRow } from './tie-row';
import classes from './ties.module.css';

interface TieGroupsProps {
  readonly ties: readonly TieRowPartsFragment[];
  /** Whose ties they are: not named again, because the page is about it. */
  readonly of: string;
}

/** A building has forty occupants: more than so many of a kind are shown on demand. */
const FIRST = 8;

/** The ties of a party under their kinds, in the order of the legend. */
export function TieGroups({ ties, of }: TieGroupsProps) {
  const term = useTerm();
  return tieKinds
    .map(({ code }) => ({ code, ties: ties.filter((tie) => tie.tieKind === code) }))
    .filter((group) => group.ties.length > 0)
    .map((group) => (
      <section key={group.code} className={classes.group}>
        <h3>
          {term(tieKinds, group.code)} <span className={classes.count}>{group.ties.length}</span>
        </h3>
        <MoreList items={group.ties} first={FIRST} className={classes.rows} keyOf={({ id }) => id}>
          {(tie) => <TieRow tie={tie} of={of} />}
        </MoreList>
      </section>
    ));
}
